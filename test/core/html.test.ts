import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  cardHtml,
  exercises,
  exerciseText,
  parse,
  registerLocale,
  routineHtml,
  routines,
  type Routine,
} from '../../src/core/index.js';
import { english } from '../../src/i18n/registry.js';
import { anyDose } from '../support/arbitraries.js';
import { foreignWords, pseudoLocale, pseudoTag } from '../support/pseudo-locale.js';

const read = (html: string): Element => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  expect(body.children).to.have.length(1);
  return body.firstElementChild!;
};

/** A text as the page shows it. */
const shown = (element: Element | null): string => element!.textContent.replace(/\s+/g, ' ').trim();

/** Of the elements and attributes that WordPress lets authors write (wp-includes/kses.php). */
const allowed = {
  elements: ['figure', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'b', 'strong', 'ol', 'ul', 'li', 'a', 'br'],
  attributes: /^(?:data-[a-z0-9]+(?:-[a-z0-9]+)*|lang|dir|start|href|rel)$/,
};

const expectAllowed = (root: Element): void => {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    expect(allowed.elements).to.include(element.localName);
    for (const { name } of element.attributes) expect(name).to.match(allowed.attributes);
  }
};

/** The dose that the attributes of a figure give an element. */
const doseOfFigure = ({ attributes }: Element) =>
  parse(Object.fromEntries([...attributes].map(({ name, value }) => [name.replace('data-', ''), value])));

describe('a card as HTML', () => {
  for (const { id, kind } of exercises) {
    it(`is all that one needs to do ${id}`, () => {
      const card = read(cardHtml(id));
      const { name, steps, purpose } = exerciseText(id);
      expect(card.matches('figure[data-toe-yoga="exercise-card"][lang="en"]')).to.equal(true);
      expect(card.getAttribute('data-exercise')).to.equal(id);
      expect(shown(card.querySelector('h3'))).to.equal(name);
      expect(shown(card)).to.include(purpose);
      expect([...card.querySelectorAll('ol li')].map(shown)).to.deep.equal(steps);
      expect(!!card.querySelector('strong')).to.equal(kind === 'exercise');
      for (const line of english.card.safetyLines) expect(shown(card)).to.include(line);
      expect(shown(card)).to.include(english.card.disclaimer);
      expectAllowed(card);
    });
  }

  it('is that of a catalogue exercise, of its id or of a routine’s exercise', () => {
    const [exercise] = exercises;
    expect(cardHtml(exercise)).to.equal(cardHtml(exercise.id));
    expect(cardHtml({ exercise: exercise.id })).to.equal(cardHtml(exercise.id));
  });

  it('says the dose as a sentence, and to the element as attributes that give it back', () => {
    const card = read(cardHtml({ exercise: 'toe-presses', reps: [8, 10], timesPerDay: 2 }));
    expect(shown(card.querySelector('strong'))).to.equal('Hold 3 seconds, 8 to 10 times, twice a day');
    expect(card.getAttribute('data-times-per-day')).to.equal('2');
    fc.assert(
      fc.property(anyDose, dose => {
        expect(doseOfFigure(read(cardHtml({ name: 'A', ...dose })))).to.deep.equal(parse(dose));
      }),
    );
  });

  it('tells the author’s own apart, for the element’s slots', () => {
    const card = read(
      cardHtml({ exercise: 'toe-yoga', steps: ['Mine.'], note: 'Slowly.\nMore.', video: 'https://v.example/1.mp4' }),
    );
    const steps = card.querySelectorAll('ol');
    expect(steps[1]!.matches('[data-slot="default"]')).to.equal(true);
    expect(steps[1]!.start).to.equal(steps[0]!.children.length + 1);
    expect(card.querySelector('[data-slot="note"]')!.innerHTML).to.equal('Slowly.<br>More.');
    expect(card.querySelector('[data-slot="actions"] a')!.getAttribute('href')).to.equal('https://v.example/1.mp4');
    expect(shown(card.querySelector('a'))).to.equal('Watch the video at v.example');
  });

  it('has the author’s picture, of another site as a link', () => {
    const own = read(cardHtml({ exercise: 'toe-yoga', name: 'Mine', picture: 'a.png' }, { figure: true }));
    const image = own.querySelector('img')!;
    expect(image.outerHTML).to.equal('<img data-slot="picture" src="a.png" alt="Mine">');
    expect(own.querySelector('svg, a')).to.equal(null);
    for (const picture of ['https://v.example/a.png', '//v.example/a.png']) {
      const foreign = read(cardHtml({ name: 'A', picture }));
      expect(foreign.querySelector('img')).to.equal(null);
      expect(foreign.querySelector('a')!.getAttribute('href')).to.equal(picture);
    }
  });

  it('names on the console what a routine’s page leaves out', () => {
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (...words: unknown[]) => void said.push(...words);
    try {
      routineHtml({ version: 1, exercises: [{ exercise: 'toe-curls' }] });
      expect(said).to.be.empty;
      routineHtml({ version: 1, exercises: [{ exercise: 'toe-curls' }, { exercise: 'nope' }] });
      expect(said).to.have.length(1);
      expect(said[0]).to.include('exercises[1].exercise: must be a catalogue id, is "nope"');
    } finally {
      console.warn = warn;
    }
  });

  it('has a picture, a level and safety lines where these are asked for', () => {
    expect(read(cardHtml('toe-yoga', { figure: true })).querySelectorAll('svg')).to.have.length(1);
    expect(cardHtml('toe-yoga', { figure: { step: 3 } })).not.to.equal(cardHtml('toe-yoga', { figure: true }));
    expect(cardHtml('toe-yoga', { figure: true })).not.to.include('style');
    const card = read(cardHtml('toe-yoga', { headingLevel: 4, safety: false }));
    expect(card.querySelector('h4')).not.to.equal(null);
    expect(card.getAttribute('data-heading-level')).to.equal('4');
    expect(shown(card)).not.to.include(english.card.safetyLines[0]);
  });

  it('is text, whatever the author writes', () => {
    const sharp = fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '=', '-', '!', 'a', 'script', ' ', '\n'),
    });
    const text = sharp.filter(each => each.trim() !== '');
    fc.assert(
      fc.property(text, text, text, (name, step, note) => {
        const card = read(cardHtml({ name, steps: [step], note, load: note, exercise: 'toe-yoga' }));
        expectAllowed(card);
        expect(card.getAttribute('data-name')).to.equal(name.trim());
        expect(shown(card.querySelector('h3'))).to.equal(name.replace(/\s+/g, ' ').trim());
        expect(card.getAttribute('data-load')).to.equal(note);
      }),
    ); // prettier-ignore
    expect(() => cardHtml({ name: 'A', video: 'javascript:alert(1)' })).to.throw(RangeError, 'video');
  });

  it('is in the words of its language', () => {
    registerLocale({ ...pseudoLocale, dir: 'rtl' });
    const card = read(cardHtml('toe-presses', { lang: pseudoTag }));
    expect(card.getAttribute('lang')).to.equal(pseudoTag);
    expect(card.getAttribute('dir')).to.equal('rtl');
    expect(foreignWords(shown(card))).to.deep.equal([]);
    expect(foreignWords(shown(read(routineHtml(routines[0]!, { lang: pseudoTag }))))).to.deep.equal([]);
    registerLocale(pseudoLocale);
  });

  it('is refused with a sentence where there is no such exercise', () => {
    expect(() => cardHtml('toe-yga')).to.throw(RangeError, /the nearest is "toe-yoga"/);
  });
});

describe('a routine as HTML', () => {
  for (const routine of routines) {
    it(`is a list of cards (${routine.id})`, () => {
      const list = read(routineHtml(routine));
      expect(list.matches('figure[data-toe-yoga="routine-list"]')).to.equal(true);
      expect(shown(list.querySelector('[data-slot="intro"] h2'))).to.equal(routine.title);
      const cards = [...list.querySelectorAll(':scope > figure')];
      expect(cards.map(card => card.getAttribute('data-exercise'))).to.deep.equal(
        routine.exercises.map(({ exercise }) => exercise),
      );
      for (const card of cards) expect(card.querySelector('h3')).not.to.equal(null);
      // once, however many cards there are
      for (const line of [english.card.safetyLines[0]!, english.card.disclaimer]) {
        expect(shown(list).split(line), line).to.have.length(2);
      }
      expectAllowed(list);
    });
  }

  it('marks the author’s words where they are in another language', () => {
    const routine: Routine = { version: 1, lang: 'de', title: 'Knie', intro: 'Langsam.', exercises: [{ name: 'Wandsitz', steps: ['Sitzen.'] }] }; // prettier-ignore
    const list = read(routineHtml(routine));
    expect([...list.querySelectorAll('[lang="de"]')].map(shown)).to.deep.equal(['Knie', 'Langsam.', 'Wandsitz', 'Sitzen.']); // prettier-ignore
    expect(list.getAttribute('lang')).to.equal('en');
    expect(routineHtml({ ...routine, lang: 'en' })).not.to.include('lang="de"');
  });

  it('says how many exercises cannot be shown', () => {
    const routine = { version: 1, exercises: [{ name: 'A' }, { exercise: 'no-such' }, { name: 'B', reps: -1 }] } as Routine; // prettier-ignore
    const list = read(routineHtml(routine));
    expect(list.querySelectorAll('figure')).to.have.length(1);
    expect(shown(list)).to.include(english.routine.leftOut(2));
    expect(() => routineHtml({} as Routine)).to.throw(RangeError, 'version');
  });

  it('has no blank line, which would begin a paragraph in WordPress', () => {
    for (const routine of routines) expect(routineHtml({ ...routine, author: 'A', intro: 'One.\n\nTwo.' })).not.to.match(/\n\s*\n/); // prettier-ignore
  });
});
