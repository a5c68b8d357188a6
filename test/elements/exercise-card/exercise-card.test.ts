import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/elements/exercise-card/index.js';
import { exercises, exerciseText } from '../../../src/core.js';
import type { ExerciseCardElement } from '../../../src/elements/exercise-card/index.js';
import { inside, mount, record, textOf, warnings } from '../../support/elements.js';
import { FakeClock } from '../../support/fake-clock.js';
import { findTooWide, unfold } from '../../support/layout.js';
import { settled } from '../../support/settled.js';
import type { ToeYogaAnimatorElement } from '../../../src/elements/toe-yoga-animator/index.js';

const card = (attributes: string, content = ''): Promise<ExerciseCardElement> =>
  mount(`<exercise-card ${attributes}>${content}</exercise-card>`);

describe('<exercise-card>', () => {
  it('says what to do, how much, what to feel, and where it comes from', async () => {
    const element = await card('exercise="toe-presses"');
    const text = textOf(element);
    const words = exerciseText('toe-presses');
    for (const part of [
      words.name,
      words.purpose,
      words.position,
      ...words.steps,
      words.feel,
      words.caution,
      ...words.mistakes,
    ]) {
      expect(text).to.include(part);
    }
    expect(textOf(element, '[part=dose]')).to.equal('Hold 3 seconds, 10 times, 3 times a day');
    expect(text).to.include('After Leslie Lidot').and.include('General information, not a diagnosis.');
    expect(text).not.to.include('not from the source');
    await expect(element).to.be.accessible();
  });

  it('marks a starting dose of its own, until the author gives another', async () => {
    expect(textOf(await card('exercise="toe-yoga"'))).to.include('Starting dose of this library, not from the source.');
    expect(textOf(await card('exercise="toe-curls"'))).to.include('This library’s own, not from the source: hold.');
    expect(textOf(await card('exercise="toe-yoga" reps="8" hold="3"'))).not.to.include('not from the source');
    expect(textOf(await card('exercise="toe-walking"'))).to.include('15 seconds rest between sets.');
  });

  it('takes the author’s dose, title and words', async () => {
    const element = await card(
      'exercise="toe-presses" name="Morning grip" reps="8-12" times-per-day="2" heading-level="4"',
      '<p>Mine.</p><p slot="note">Sit this week.</p><a slot="actions" href="#x">Book</a><p slot="fallback">Plain.</p>',
    );
    expect(textOf(element, '[part=dose]')).to.equal('Hold 3 seconds, 8 to 12 times, twice a day');
    const heading = inside(element, '[role=heading]');
    expect([heading.textContent!.trim(), heading.ariaLevel]).to.deep.equal(['Morning grip', '4']);
    const shown = (child: Element): boolean => child.getBoundingClientRect().height > 0;
    expect([...element.children].map(shown)).to.deep.equal([true, true, true, false]);
    await expect(element).to.be.accessible();
  });

  it('shows attribute and slot text as text', async () => {
    const element = await card('exercise="toe-yoga" name="<img src=x onerror=alert(1)>" load="<b>5</b> kg"');
    expect(textOf(element, '[part=name]')).to.equal('<img src=x onerror=alert(1)>');
    expect(textOf(element, '[part=dose]')).to.include('<b>5</b> kg');
    expect(element.shadowRoot!.querySelector('img, [part=dose] b')).to.be.null;
  });

  it('has an exercise of the author’s own', async () => {
    const element = await card('name="Wall sit" duration="30"', '<p>Lean on a wall.</p>');
    expect(textOf(element, '[part=dose]')).to.equal('30 seconds');
    expect(inside(element, 'rep-timer')).not.to.be.null;
    expect(inside(await card('name="Just words"'), 'rep-timer')).to.be.null;
    await expect(element).to.be.accessible();
  });

  it('keeps the author’s words for an exercise that is not in the catalogue', async () => {
    let element!: ExerciseCardElement;
    const said = await warnings(async () => {
      element = await card('exercise="toe-yga" name="My toes"', '<p>Words.</p>');
    });
    expect(said).to.include(
      'toe-yoga: <exercise-card exercise> must be a catalogue id, is "toe-yga"; the nearest is "toe-yoga".',
    );
    expect(textOf(element)).to.include('My toes').and.include('This exercise can’t be shown. Please tell your clinic.');
    expect(element.timer, 'nothing to time').to.equal(null);
    const [details] = element.shadowRoot!.querySelectorAll('details');
    expect([details!.open, details!.textContent!.includes('the nearest is "toe-yoga"')]).to.deep.equal([false, true]);
    await expect(element).to.be.accessible();
  });

  it('shows less in compact layout, the rest folded', async () => {
    const element = await card('exercise="toe-yoga" layout="compact"');
    expect(inside<HTMLDetailsElement>(element, 'details').open).to.be.false;
    await expect(element).to.be.accessible();
    inside<HTMLDetailsElement>(element, 'details').open = true;
    await expect(element).to.be.accessible();
  });

  it('has no timer and no picture where the author wants none', async () => {
    const element = await card('exercise="toe-yoga" no-timer no-picture');
    expect(element.shadowRoot!.querySelector('rep-timer, toe-yoga-animator')).to.be.null;
  });

  it('leaves the safety lines to the list that it stands in', async () => {
    const element = await card('exercise="toe-yoga"');
    const shownDetails = (): string =>
      [...element.shadowRoot!.querySelectorAll('details:not([hidden])')].map(each => each.textContent).join();
    expect(shownDetails()).to.include('Stop on sharp');
    element.listContext = { layout: 'full', showsTimer: false, leadIn: 5, clock: element.clock };
    await element.updateComplete;
    expect(shownDetails()).to.include('Easier').and.not.include('Stop on sharp');
  });

  it('starts and finishes with its timer, marking the step it is at', async () => {
    const element = await card('exercise="toe-yoga" reps="1" no-picture');
    const clock = new FakeClock();
    element.clock = clock;
    await settled(element);
    const events = record(element, 'exercise-card-start', 'exercise-card-finish');
    element.timer!.start();
    // into the third step
    clock.advance(5000 + 2 * 5000 + 1);
    await settled(element);
    expect(textOf(element, '[aria-current=step]')).to.equal('Lift your big toe. The other four stay down.');
    await expect(element).to.be.accessible();
    clock.advance(600_000);
    expect(events).to.deep.equal([
      { type: 'exercise-card-start', detail: {} },
      { type: 'exercise-card-finish', detail: {} },
    ]);
  });

  /** The parts of a card, in the order of its tree. */
  const partsOf = (element: ExerciseCardElement): Element[] => [
    ...element.shadowRoot!.querySelectorAll(
      '.name, .dose, .picture, rep-timer, slot[name=note], .steps, slot:not([name]), .advice, slot[name=actions], .source',
    ),
  ];

  it('is read, seen and reached in one order, which starting does not change', async () => {
    const content = '<p slot="note">Sit.</p><p>Mine.</p><a slot="actions" href="#x">Book</a>';
    const element = await card('exercise="toe-yoga" lead-in="0"', content);
    const shown = (part: Element): DOMRect =>
      ((part as HTMLSlotElement).assignedElements?.()[0] ?? part).getBoundingClientRect();
    for (const width of [320, 390, 768, 1200]) {
      element.style.width = `${width}px`;
      for (const act of [() => element.timer!.start(), () => element.timer!.reset()]) {
        act();
        await settled(element);
        const parts = partsOf(element);
        const isTwoColumns = width > 640 && innerHeight >= 576;
        const columns = isTwoColumns ? [parts.slice(0, 4), parts.slice(4)] : [parts];
        for (const column of columns) {
          const tops = column.map(part => shown(part).top);
          expect(tops, `${width} px`).to.deep.equal([...tops].sort((a, b) => a - b));
        }
        for (const part of parts) expect(getComputedStyle(part).order).to.equal('0');
      }
    }
  });

  it('tells its timer what its attributes say, and what its list says where they say nothing', async () => {
    const element = await card('exercise="toe-yoga" lead-in="20" voice no-sound');
    const settings = () => {
      const { leadIn, voice, noSound, vibrate, noWakeLock } = element.timer!;
      return { leadIn, voice, noSound, vibrate, noWakeLock };
    };
    const own = { leadIn: 20, voice: true, noSound: true, vibrate: false, noWakeLock: false };
    expect(settings()).to.deep.equal(own);
    const context = { layout: 'full', showsTimer: true, leadIn: 30, vibrate: true, noWakeLock: true } as const;
    element.listContext = { ...context, clock: element.clock };
    await settled(element);
    expect(settings()).to.deep.equal({ ...own, vibrate: true, noWakeLock: true });
    element.leadIn = null;
    await settled(element);
    expect(settings().leadIn).to.equal(30);
    element.listContext = null;
    element.leadIn = 20;
    await settled(element);
    expect(settings(), 'taken back').to.deep.equal(own);
  });

  it('gives its timer the picture to stay in view with, where it has one', async () => {
    const element = await card('exercise="toe-yoga"');
    const timer = element.timer as unknown as { companion: Element | null; embedded: boolean };
    expect([timer.companion, timer.embedded]).to.deep.equal([inside(element, '.picture'), true]);
    element.noPicture = true;
    await settled(element);
    expect(timer.companion).to.equal(null);
  });

  it('marks the step of its session also where no figure shows it', async () => {
    const marked = (element: ExerciseCardElement): string => textOf(element, '[aria-current=step]');
    const { steps } = exerciseText('toe-yoga');
    const cards = [
      await card('exercise="toe-yoga" reps="1" lead-in="5"', '<img slot="picture" alt="">'),
      await card('exercise="toe-yoga" reps="1" lead-in="5"'),
    ];
    cards[1]!.style.cssText = 'display: block; position: absolute; inset-block-start: 9000px';
    for (const element of cards) {
      const clock = new FakeClock();
      element.clock = clock;
      await settled(element);
      element.timer!.start();
      clock.advance(5000 + 1);
      for (const step of steps) {
        await settled(element);
        expect(marked(element)).to.equal(step);
        clock.advance(5000);
      }
      element.timer!.reset();
    }
  });

  describe('whose dose can’t be read', () => {
    for (const attributes of ['exercise="toe-presses" reps="3x10"', 'name="Wall sit" duration="soon"']) {
      for (const layout of ['full', 'compact']) {
        it(`says so instead of a dose, and times nothing: ${attributes}, ${layout}`, async () => {
          let element!: ExerciseCardElement;
          const said = await warnings(async () => {
            element = await card(`${attributes} layout="${layout}"`);
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
    element.listContext = { layout: 'full', showsTimer: true, leadIn: 5, clock: element.clock, lang: 'it' };
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
    expect(textOf(element)).to.equal(textOf(plain));
    expect(textOf(element)).to.include('33 times').and.not.include('[');
  });

  it('has one name a row for a screen reader, the heading first, and folds that can be told apart', async () => {
    const element = await card('exercise="toe-curls" layout="compact"');
    expect(inside(element, '.frame').firstElementChild).to.equal(inside(element, '.heading'));
    expect(inside(element, '.picture').ariaHidden).to.equal('true');
    expect(textOf(element, '.fold > summary')).to.equal('How to do it: Toe curls');
    element.append(Object.assign(document.createElement('img'), { slot: 'picture', alt: 'A towel' }));
    await settled(element);
    await waitUntil(() => !inside(element, '.picture').ariaHidden, 'a picture of the page’s own says something');
    element.listContext = { layout: 'compact', showsTimer: false, leadIn: 5, clock: element.clock };
    await settled(element);
    expect(inside(element, 'article').getAttribute('aria-labelledby')).to.equal(null);
  });

  it('breaks its dose at commas', async () => {
    const element = await card('exercise="toe-presses" reps="8" load="red band"');
    const lines = [...element.shadowRoot!.querySelectorAll('.dose span')];
    for (const width of [240, 280, 320, 390]) {
      element.style.width = `${width}px`;
      const heights = lines.map(line => line.getClientRects().length);
      expect(heights, `${width} px`).to.deep.equal(lines.map(() => 1));
    }
    expect(lines.map(line => line.textContent)).to.deep.equal([
      'Hold 3 seconds,',
      '8 times,',
      '3 times a day,',
      'red band',
    ]);
  });

  describe('in two columns', () => {
    const page = async (style: string): Promise<{ header: HTMLElement; element: ExerciseCardElement }> => {
      const root = await fixture<HTMLElement>(
        `<div><header style="position: sticky; inset-block-start: 0; block-size: 70px; z-index: 1"></header>
        <exercise-card exercise="toe-yoga" style="inline-size: 760px; ${style}">
        <div style="block-size: 3000px">Long.</div></exercise-card><div style="block-size: 2000px"></div></div>`,
      );
      const element = root.querySelector('exercise-card')!;
      await settled(element);
      return { header: root.querySelector('header')!, element };
    };
    const topOf = (element: ExerciseCardElement): number =>
      Math.round(inside(element, '.stage').getBoundingClientRect().top);
    const scrollInto = (element: ExerciseCardElement): void =>
      scrollTo(0, scrollY + element.getBoundingClientRect().top + 1000);

    before(() => setViewport({ width: 800, height: 800 }));
    after(() => setViewport({ width: 800, height: 600 }));
    afterEach(() => {
      document.documentElement.style.removeProperty('scroll-padding-top');
      scrollTo(0, 0);
    });

    it('keeps picture and timer in view together, below the page’s header', async () => {
      const { element, header } = await page('');
      scrollInto(element);
      await waitUntil(() => topOf(element) === header.getBoundingClientRect().bottom + 8);
      const { picture, timer } = { picture: inside(element, '.picture'), timer: element.timer! };
      expect(timer.getBoundingClientRect().top).to.equal(picture.getBoundingClientRect().bottom);
      expect(timer.getBoundingClientRect().bottom).to.be.below(innerHeight);
    });

    it('… or as far below the top as the page says', async () => {
      document.documentElement.style.setProperty('scroll-padding-top', '90px');
      const { element } = await page('');
      scrollInto(element);
      await waitUntil(() => topOf(element) === 98);
      element.style.setProperty('--toe-yoga-sticky-top', '120px');
      expect(topOf(element)).to.equal(128);
    });
  });

  it('gives its figure the session of its timer, one object for as long as the timer lives', async () => {
    const element = await card('exercise="toe-yoga"');
    const figure = inside<ToeYogaAnimatorElement>(element, 'toe-yoga-animator');
    const { session } = element.timer!;
    expect(figure.session).to.equal(session);
    element.timer!.start();
    element.exercise = 'toe-curls';
    await settled(element);
    expect(figure.session).to.equal(session);
    element.noTimer = true;
    await settled(element);
    expect(figure.session).to.equal(null);
    element.noTimer = false;
    await settled(element);
    expect(figure.session).to.equal(element.timer!.session);
    expect(figure.session).not.to.equal(session);
  });

  it('renders once for a change', async () => {
    const element = await card('exercise="toe-yoga" layout="compact"');
    await settled(element);
    const render = element.render.bind(element);
    let renderings = 0;
    element.render = () => {
      renderings++;
      return render();
    };
    element.name = 'Mine';
    await settled(element);
    expect(renderings).to.equal(1);
  });

  describe('with a picture of the page’s own', () => {
    const isShown = (element: ExerciseCardElement, selector: string): boolean =>
      inside(element, selector).getClientRects().length > 0;

    it('shows it instead of the figure, also when it comes later or goes', async () => {
      const element = await card('exercise="toe-yoga"');
      expect(isShown(element, 'toe-yoga-animator')).to.equal(true);
      const picture = document.createElement('img');
      picture.slot = 'picture';
      element.append(picture);
      await settled(element);
      expect(picture.getClientRects().length).to.equal(1);
      expect(isShown(element, 'toe-yoga-animator')).to.equal(false);
      expect(inside(element, '.with-figure')).to.equal(null);
      picture.remove();
      await settled(element);
      expect(isShown(element, 'toe-yoga-animator')).to.equal(true);
      expect(inside(element, '.with-figure')).not.to.equal(null);
    });

    it('shows it for an exercise that has no figure and no steps', async () => {
      const element = await card('name="Wall sit" duration="30"');
      expect(isShown(element, '.picture')).to.equal(false);
      const picture = document.createElement('img');
      picture.slot = 'picture';
      element.append(picture);
      await settled(element);
      expect(isShown(element, '.picture')).to.equal(true);
    });
  });

  it('gives its words the whole row where there is no picture', async () => {
    const element = await card('name="Wall sit" duration="30" layout="compact"');
    const name = inside(element, '.name').getBoundingClientRect().width;
    expect(name).to.be.above(element.getBoundingClientRect().width / 2);
  });

  const longWords = [
    'Großzehengrundgelenksbeweglichkeitsübungsanleitung',
    'https://praxis.example/patientinnen/uebungen/grosszehengrundgelenk/anleitung-lang.html',
    '足の親指を持ち上げる運動と土踏まずを高くする運動の組み合わせ',
  ];
  for (const width of [240, 280, 320]) {
    it(`fits ${width} px, whatever the exercise, the words and the size of letters`, async () => {
      for (const layout of ['full', 'compact']) {
        const markups = [
          ...exercises.map(({ id }) => `exercise="${id}"`),
          ...longWords.map(word => `name="${word}" reps="10" load="${word}"`),
          `exercise="toe-yga" name="${longWords[0]}"`,
          `exercise="toe-yoga" reps="${longWords[0]}"`,
        ];
        for (const markup of markups) {
          const element = await card(`${markup} layout="${layout}"`, `<p>${longWords[0]}</p>`);
          element.steps = [longWords[1]!];
          element.style.width = `${width}px`;
          for (const size of ['16px', '32px']) {
            element.style.fontSize = size;
            await settled(element);
            unfold(element);
            expect(
              findTooWide(element, ({ host }) => host === element),
              `${markup} ${size}`,
            ).to.deep.equal([]);
          }
          element.remove();
        }
      }
    });
  }

  it('falls back from what is not allowed and says so', async () => {
    const said = await warnings(async () => {
      const element = await card(
        'exercise="toe-yoga" layout="huge" heading-level="9" view="below" side="middle" sets="99" reps="1000"',
      );
      expect([element.layout, element.headingLevel, element.view, element.side]).to.deep.equal([
        'full',
        3,
        'auto',
        'left',
      ]);
    });
    for (const part of [
      'layout> must be one of full, compact, is "huge"',
      'heading-level> must be 2–6, is "9"',
      'view> must be one of auto',
      'side> must be one of left, right',
      'reps> must be 1–999, is "1000"',
    ]) {
      expect(said.join('\n')).to.include(part);
    }
  });
});
