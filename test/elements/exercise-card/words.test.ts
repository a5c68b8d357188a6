import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import '../../../src/elements/exercise-card/index.js';
import type { ExerciseCardElement } from '../../../src/elements/exercise-card/index.js';
import { FakeClock } from '../../support/fake-clock.js';
import { inside, mount, textOf, warnings } from '../../support/elements.js';
import { listContextOf } from '../../support/list-context.js';
import { settled } from '../../support/settled.js';

const card = (attributes: string, content = ''): Promise<ExerciseCardElement> =>
  mount(`<exercise-card ${attributes}>${content}</exercise-card>`);

describe('a card’s words', () => {
  describe('whose dose can’t be read', () => {
    for (const attributes of ['exercise="toe-presses" reps="3x10', 'name="Wall sit" duration="soon']) {
      for (const layout of ['full', 'compact']) {
        it(`says so instead of a dose, and times nothing: ${attributes}, ${layout}`, async () => {
          let element!: ExerciseCardElement;
          const said = await warnings(async () => {
            // a problem is said once a page
            element = await card(`${attributes} ${layout}" layout="${layout}"`);
          });
          const doses = [...element.shadowRoot!.querySelectorAll('[part=dose]')].map(dose => dose.textContent);
          expect(doses).to.deep.equal(['Ask your clinician: part of the dose could not be read.']);
          expect(element.timer).to.equal(null);
          expect(textOf(element)).not.to.include('not from the source');
          expect(said.join()).to.match(/<exercise-card (reps|duration)> must be/);
          await expect(element).to.be.accessible();
          for (const name of ['reps', 'duration']) element.removeAttribute(name);
          element.setAttribute('reps', '4');
          await settled(element);
          expect(textOf(element, '[part=dose]')).to.include('4 times');
        });
      }
    }
  });

  it('draws nothing where there is nothing in it, and the console says so; what comes later is shown', async () => {
    let element!: ExerciseCardElement;
    const said = await warnings(async () => {
      element = await card('');
      expect(element.getBoundingClientRect().height).to.equal(0);
      await aTimeout(400);
    });
    expect(said).to.deep.equal([
      'toe-yoga: <exercise-card> shows nothing: an exercise or a name is missing, and it has no words of its own.',
    ]);
    element.innerHTML = '<p>Words.</p>';
    await waitUntil(() => element.getBoundingClientRect().height > 0);
    element.replaceChildren();
    element.exercise = 'toe-curls';
    await settled(element);
    expect(textOf(element, '.name')).to.equal('Toe curls');
  });

  describe('of an exercise of one’s own', () => {
    const told = {
      'a numbered list': [
        '<p>Do it by a wall.</p><ol><li>Lean on it. </li><li>Slide <b>down</b>.</li></ol>',
        'Lean on it. Slide down.',
      ],
      'a list that a filter has wrapped': ['<div><ol>\n<li>Lean on it.</li>\n</ol></div>', 'Lean on it.'],
      'the only paragraph': ['<p>Lean\non it.</p><p slot="note">Slowly.</p>', 'Lean on it.'],
      'bare text': ['Lean on it.', 'Lean on it.'],
      'several paragraphs': ['<p>Lean on it.</p><p>Ask us.</p>', ''],
    };
    for (const [what, [content, sentence]] of Object.entries(told)) {
      it(`${sentence ? 'are told before it begins' : 'are not told'}: ${what}`, async () => {
        const element = await card('name="Wall sit" duration="30"', content);
        element.clock = new FakeClock();
        await settled(element);
        const timer = element.timer!;
        timer.start();
        await waitUntil(() => textOf(timer).includes('Get ready'), 'the panel is drawn');
        const words = textOf(timer);
        expect(words).to.include(`${sentence} 30 seconds.`.trim());
        if (!sentence) expect(words).not.to.include('Lean');
        // the words themselves stand once
        expect(textOf(element, '.steps')).to.equal('');
        timer.reset();
      });
    }

    it('give way to its steps, and to those of the catalogue', async () => {
      const element = await card('name="Wall sit" duration="30"', '<p>Lean on it.</p>');
      element.steps = ['Slide down.'];
      await settled(element);
      expect(element.timer!.steps).to.deep.equal(['Slide down.']);
      element.exercise = 'toe-curls';
      element.steps = null;
      await settled(element);
      expect(element.timer!.steps).to.equal(null);
    });

    it('are told anew where the page changes them', async () => {
      const element = await card('name="Wall sit" duration="30"', '<p>Lean on it.</p>');
      element.innerHTML = '<p>Slide down.</p>';
      await waitUntil(() => element.timer!.steps?.[0] === 'Slide down.');
    });
  });

  it('marks what its author wrote with the author’s language, and keeps its lines', async () => {
    const page = await fixture<HTMLElement>(
      '<div lang="de"><exercise-card name="Wand\nsitz" duration="30"></exercise-card></div>',
    );
    const element = page.firstElementChild as ExerciseCardElement;
    element.steps = ['An die Wand.\nLangsam.'];
    await settled(element);
    const [name, step] = [inside(element, '.name'), inside(element, '.steps span')];
    expect([inside(element, '.base').lang, name.lang, step.lang]).to.deep.equal(['en', 'de', 'de']);
    for (const each of [name, step]) expect(getComputedStyle(each).whiteSpace).to.equal('pre-line');
    page.lang = 'fr';
    await waitUntil(() => name.lang === 'fr');
    element.listContext = listContextOf({
      layout: 'full',
      showsTimer: true,
      leadIn: 5,
      clock: element.clock,
      lang: 'it',
    });
    await settled(element);
    expect([name.lang, step.lang]).to.deep.equal(['it', 'it']);
    const catalogued = await card('exercise="toe-yoga" lang="de"');
    expect(catalogued.shadowRoot!.querySelector('.name[lang], .steps [lang]'), 'its words are English').to.equal(null);
  });

  it('leaves out steps that say nothing or are no text, and the number of a single one', async () => {
    const element = await card('name="Wall sit"');
    const steps: unknown = ['Lean.', '', ' ', null, 5, { a: 1 }, 'Slide down.'];
    element.steps = steps as string[];
    await settled(element);
    const shown = (): string[] =>
      [...element.shadowRoot!.querySelectorAll('.steps li')].map(li => li.textContent!.trim());
    expect(shown()).to.deep.equal(['Lean.', 'Slide down.']);
    const number = (): string => getComputedStyle(inside(element, '.steps li'), '::before').content;
    expect(number()).to.include('step');
    element.steps = ['Lean.', ''];
    await settled(element);
    expect(shown()).to.deep.equal(['Lean.']);
    expect(number()).to.equal('none');
    for (const none of [5, 'Lean.', {}]) {
      element.steps = none as unknown as string[];
      await settled(element);
      expect(shown()).to.deep.equal([]);
    }
  });

  it('goes on changing its texts after a page translator has taken the place of their nodes', async () => {
    const element = await card('exercise="toe-presses" rest="5" sets="2"');
    const walker = document.createTreeWalker(inside(element, '.frame'), NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode.textContent!.trim()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(`[${text.data}]`);
    }
    Object.assign(element, { exercise: 'toe-yoga', name: 'Mine', reps: '33', rest: '75', sets: '4' });
    await settled(element);
    const plain = await card('exercise="toe-yoga" name="Mine" reps="33" rest="75" sets="4"');
    const withoutMarks = textOf(element).replace(/[[\]]/g, '');
    expect(withoutMarks, 'what did not change stays translated').to.equal(textOf(plain));
    expect(textOf(element)).to.include('33 rounds');
  });
});
