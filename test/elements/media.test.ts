import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../src/index.js';
import { exercises } from '../../src/core.js';
import type { RepTimerElement, RoutineListElement, ToeYogaAnimatorElement } from '../../src/index.js';
import { findExercise } from '../../src/catalogue/index.js';
import { mountTimedAnimator } from '../support/animator.js';
import { drawn, inside, mount, record } from '../support/elements.js';
import { FakeClock } from '../support/fake-clock.js';
import { whileMotionIsReduced } from '../support/reduced-motion.js';
import { findBrokenWords, findTooSmall, findTooWide, mountNarrow, narrowWidth, unfold } from '../support/layout.js';
import { settled } from '../support/settled.js';

interface Medium {
  media?: string;
  features?: { name: string; value: string }[];
}

/** Whether this engine can show the page as in another medium. */
const emulate = (medium: Medium): Promise<boolean> => executeServerCommand('emulate', medium);

const elements = [
  ...exercises.map(({ id }) => `<exercise-card exercise="${id}"></exercise-card>`),
  '<exercise-card exercise="ankle-circles" layout="compact"></exercise-card>',
  '<rep-timer exercise="toe-yoga"></rep-timer>',
  '<toe-yoga-animator exercise="arch-and-knee"></toe-yoga-animator>',
  '<routine-list routine="hip-and-foot"></routine-list>',
];

/** Puts an element on a narrow page, with all of it open. */
const mountOpen = async <T extends LitElement>(markup: string, dir = 'ltr'): Promise<T> => {
  const { element } = await mountNarrow<T>(markup, page => (page.dir = dir));
  unfold(element);
  return element;
};

describe('320 px, as at 400 % zoom', () => {
  for (const dir of ['ltr', 'rtl']) {
    for (const markup of elements) {
      it(`${markup.replace(/<\/.*/, '')} fits, ${dir}`, async () => {
        const element = await mountOpen(markup, dir);
        expect(element.getBoundingClientRect().width).to.equal(narrowWidth);
        expect(findTooWide(element)).to.deep.equal([]);
        expect(findTooSmall(element)).to.deep.equal([]);
      });
    }
  }

  it('a timer and a routine fit while they run, no word of a button broken', async () => {
    const timer = await mountOpen<RepTimerElement>('<rep-timer exercise="toe-yoga" lead-in="5"></rep-timer>');
    timer.start();
    await timer.updateComplete;
    expect(findTooWide(timer)).to.deep.equal([]);
    expect(findTooSmall(timer)).to.deep.equal([]);
    expect(findBrokenWords(timer)).to.deep.equal([]);
    timer.reset();
    const list = await mountOpen<RoutineListElement>('<routine-list routine="hip-and-foot"></routine-list>');
    list.start();
    await settled(list);
    expect(findTooWide(list)).to.deep.equal([]);
    expect(findTooSmall(list)).to.deep.equal([]);
    expect(findBrokenWords(list)).to.deep.equal([]);
    list.remove();
  });
});

describe('right to left', () => {
  it('rows and signs of direction are turned round, the figure is not', async () => {
    const element = await mountOpen('<toe-yoga-animator></toe-yoga-animator>', 'rtl');
    const [previous, next, play] = [...element.shadowRoot!.querySelectorAll('.step-controls button')];
    expect(previous!.getBoundingClientRect().left).to.be.above(next!.getBoundingClientRect().left);
    const [usual, mirrored] = [...previous!.querySelectorAll('path')].map(path => path.getBoundingClientRect().left);
    const place = previous!.firstElementChild!.getBoundingClientRect().left;
    expect([usual! < place, mirrored! >= place]).to.deep.equal([true, true]);
    expect(play!.querySelectorAll('path')).to.have.lengthOf(1);
    const plain = await mount('<toe-yoga-animator></toe-yoga-animator>');
    expect(drawn(element)).to.equal(drawn(plain));
    expect(new DOMMatrix(getComputedStyle(inside(element, '.stage svg')).transform).isIdentity).to.equal(true);
    await expect(element).to.be.accessible();
  });
});

describe('where the reader asked for less motion, a figure', () => {
  /** What is drawn without the arrows, which show only where a figure stands. */
  const body = (element: Element): string =>
    drawn(element)
      .split('\n')
      .filter(path => !path.startsWith('arrow'))
      .join('\n');

  const bodiesOfSteps = async (exercise: string): Promise<Set<string>> => {
    const bodies = new Set<string>();
    for (let step = 1; step <= findExercise(exercise)!.steps; step++) {
      const markup = `<toe-yoga-animator exercise="${exercise}" step="${step}"></toe-yoga-animator>`;
      bodies.add(body(await mount(markup)));
    }
    return bodies;
  };

  it('steps through stills with arrows, and shows no movement between', () =>
    whileMotionIsReduced(async () => {
      const { element, clock } = await mountTimedAnimator();
      const events = record(element, 'toe-yoga-animator-step');
      const pictures = new Set<string>();
      element.play();
      for (let i = 0; i < 120; i++) {
        clock.advance(100);
        pictures.add(drawn(element));
      }
      const { steps } = findExercise('toe-yoga')!;
      expect([pictures.size, events.length]).to.deep.equal([steps, steps]);
      for (const picture of pictures) expect(picture).to.include('arrow');
    }));

  it('follows its card’s timer in stills', () =>
    whileMotionIsReduced(async () => {
      const exercise = 'toe-spread';
      const card = await mount<HTMLElementTagNameMap['exercise-card']>(
        `<exercise-card exercise="${exercise}"></exercise-card>`,
      );
      const figure = inside<ToeYogaAnimatorElement>(card, 'toe-yoga-animator');
      const clock = new FakeClock();
      Object.assign(card, { clock, leadIn: 0 });
      await card.updateComplete;
      const timer = card.timer!;
      await timer.updateComplete;
      const bodies = new Set<string>();
      timer.start();
      for (let ms = 0; ms < timer.timeline.duration; ms += 100) {
        clock.advance(100);
        await card.updateComplete;
        if (timer.phase?.kind !== 'rest') bodies.add(body(figure));
      }
      expect(figure.shadowRoot!.querySelector('[aria-label=Pause]')).to.equal(null);
      expect([...bodies].sort()).to.deep.equal([...(await bodiesOfSteps(exercise))].sort());
    }));
});

describe('on paper, an element', () => {
  it('shows every step of a figure in a row, each with its words', async () => {
    const element = await mount<ToeYogaAnimatorElement>('<toe-yoga-animator step="2"></toe-yoga-animator>');
    const before = drawn(element);
    dispatchEvent(new Event('beforeprint'));
    const stills = [...element.shadowRoot!.querySelectorAll('.stills li')];
    expect(stills.map(still => still.textContent!.trim())).to.deep.equal([
      '1. Spread your toes as wide as they go.',
      '2. Squeeze them together.',
      '3. Lift your big toe. The other four stay down.',
      '4. Press your big toe down and lift the other four.',
    ]);
    expect(new Set(stills.map(still => still.querySelector('svg')!.innerHTML)).size).to.equal(4);
    expect(inside(element, '.stage')).to.equal(null);
    await expect(element).to.be.accessible();
    dispatchEvent(new Event('afterprint'));
    expect(element.shadowRoot!.querySelector('.stills')).to.equal(null);
    expect(drawn(element)).to.equal(before);
  });

  it('leaves out what cannot be pressed there', async function () {
    const card = await mount('<exercise-card exercise="toe-yoga"></exercise-card>');
    if (!(await emulate({ media: 'print' }))) return this.skip();
    try {
      expect(getComputedStyle(inside(card, 'rep-timer')).display).to.equal('none');
      const figure = inside(card, 'toe-yoga-animator');
      expect(getComputedStyle(inside(figure, '.controls')).display).to.equal('none');
    } finally {
      await emulate({ media: '' });
    }
  });
});

describe('forced colours', () => {
  it('draw the figure’s outlines and arrows in the colour of text', async function () {
    const element = await mount('<toe-yoga-animator></toe-yoga-animator>');
    const card = await mount('<exercise-card exercise="toe-yoga"></exercise-card>');
    const features = [{ name: 'forced-colors', value: 'active' }];
    if (!(await emulate({ features }))) return this.skip();
    try {
      const probe = document.createElement('p');
      probe.style.color = 'CanvasText';
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      expect(getComputedStyle(inside(element, '.outline')).fill).to.equal(color);
      expect(getComputedStyle(inside(element, '.arrow')).stroke).to.equal(color);
      for (const each of [element, card]) await expect(each).to.be.accessible();
    } finally {
      await emulate({ features: [] });
    }
  });
});
