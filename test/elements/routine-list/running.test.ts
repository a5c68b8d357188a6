import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/routine-list/index.js';
import { doseOf, routines, timelineOf, type Timeline } from '../../../src/core.js';
import type { RepTimerElement, RepTimerPhaseDetail } from '../../../src/elements/rep-timer/index.js';
import { findButton, press } from '../../support/buttons.js';
import { inside, record, textOf } from '../../support/elements.js';
import { fakeFullscreen, type FakeFullscreen } from '../../support/fake-fullscreen.js';
import { FakeClock } from '../../support/fake-clock.js';
import { clearDevice } from '../../support/record.js';
import { replaceProperty } from '../../support/replace-property.js';
import { cardsOf, exerciseCount, mountList, routineOf, scriptOf } from '../../support/routines.js';
import { settled } from '../../support/settled.js';
import { mountTimer } from '../../support/timers.js';

/** Longer than any exercise takes. */
const aLongTime = 3_600_000;

const deepActiveElement = (): Element | null => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

const tabTo = async (label: string): Promise<void> => {
  for (let i = 0; i < 120; i++) {
    if (deepActiveElement()?.textContent!.trim().startsWith(label)) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`no way to ${label}`);
};

describe('a routine that runs', () => {
  beforeEach(clearDevice);

  it('can be started before it is shown, and starts once', async () => {
    const list = document.createElement('routine-list');
    list.routine = 'hip-and-foot';
    list.clock = new FakeClock();
    document.body.append(list);
    const events = record(list, 'routine-list-start', 'exercise-card-start');
    list.start();
    await settled(list);
    list.start();
    await settled(list);
    expect(events.map(({ type }) => type)).to.deep.equal(['routine-list-start', 'exercise-card-start']);
    list.remove();
  });

  it('gives an exercise without a dose half a minute, so that the routine flows', async () => {
    const list = await mountList(
      '',
      scriptOf(routineOf({ name: 'Wall sit', steps: ['Lean.'] }, { exercise: 'toe-curls' })),
    );
    list.start();
    await settled(list);
    list.clock.advance(5000 + 30_000);
    await settled(list);
    expect(textOf(list)).to.include('Exercise 2 of 2');
  });

  it('runs on a page whose scripts have an Array.from of their own', async () => {
    const { from } = Array;
    Array.from = ((list: Iterable<unknown>) => [...list]) as typeof Array.from;
    try {
      const list = await mountList('routine="hip-and-foot"');
      press(list, 'Start');
      await settled(list);
      expect(textOf(list, '.where')).to.include(`Exercise 1 of ${exerciseCount('hip-and-foot')}`);
    } finally {
      Array.from = from;
    }
  });

  it('says how much time is left, less with each phase', async () => {
    const list = await mountList('', scriptOf(routineOf({ name: 'A', duration: 600 }, { name: 'B', duration: 600 })));
    expect(textOf(list)).to.include('about 20 min');
    list.start();
    await settled(list);
    list.clock.advance(5000 + 600_000);
    await settled(list);
    expect(textOf(list, '.where')).to.include('Exercise 2 of 2').and.include('10 min');
  });

  it('only looks at the timer while it is shown anew: nothing is woken', async () => {
    const list = await mountList('', scriptOf(routineOf({ name: 'A', duration: 600 }, { name: 'B', duration: 600 })));
    list.start();
    await settled(list);
    let asked = 0;
    const card = cardsOf(list)[0]!;
    const { timer } = card;
    const restore = replaceProperty(card, 'timer', { get: () => ++asked && timer });
    list.requestUpdate();
    await settled(list);
    restore();
    expect(asked).to.equal(0);
    expect(textOf(list, '.where')).to.include('20 min');
  });

  for (const routine of routines) {
    it(`runs ${routine.id} from the first phase to the finish`, async () => {
      const list = await mountList(`routine="${routine.id}"`);
      const events = record(list, 'rep-timer-phase', 'routine-list-start', 'routine-list-done', 'routine-list-finish');
      const phases = () =>
        events.filter(({ type }) => type === 'rep-timer-phase').map(({ detail }) => detail as RepTimerPhaseDetail);
      press(list, 'Start');
      const leadIns: number[] = [];
      const timelines: Timeline[] = [];
      for (const item of routine.exercises) {
        await settled(list);
        expect(textOf(list)).to.include(`of ${routine.exercises.length}`);
        leadIns.push(phases().at(-1)!.seconds);
        const timeline = timelineOf(item.exercise, doseOf(item.exercise, item), { leadIn: leadIns.at(-1)! });
        timelines.push(timeline);
        list.clock.advance(timeline.duration);
      }
      await settled(list);
      const expected = routine.exercises.flatMap(({ exercise }, i) => [
        ...timelines[i]!.phases.map(({ kind, duration }) => `${kind} ${duration / 1000}`),
        `done ${i} ${exercise}`,
      ]);
      const told = events.map(({ type, detail }) => {
        const { kind, seconds, index, exercise } = detail as Record<string, unknown>;
        if (type === 'rep-timer-phase') return `${kind} ${seconds}`;
        return type === 'routine-list-done' ? `done ${index} ${exercise}` : type;
      });
      expect(told).to.deep.equal(['routine-list-start', ...expected, 'routine-list-finish']);
      expect(leadIns[0]).to.be.at.least(5);
      for (const leadIn of leadIns.slice(1)) expect(leadIn).to.be.at.least(15);
      expect(textOf(list, '.end')).to.match(
        new RegExp(`^That was the routine ${routine.exercises.length} of \\d+ done today\\.`),
      );
      expect(list.clock.waiting).to.equal(0);
      await expect(list).to.be.accessible();
    });

    it(`is done by keyboard alone: ${routine.id}`, async () => {
      const list = await mountList(`routine="${routine.id}"`);
      const events = record(list, 'routine-list-start', 'routine-list-done', 'routine-list-finish');
      await tabTo('Start');
      await sendKeys({ press: 'Enter' });
      await settled(list);
      // pause and go on once, then let the exercises follow one another
      await tabTo('Pause');
      await sendKeys({ press: ' ' });
      await settled(list);
      expect(deepActiveElement()!.textContent!.trim()).to.equal('Go on');
      await sendKeys({ press: 'Enter' });
      for (let i = 0; i < routine.exercises.length; i++) {
        list.clock.advance(aLongTime);
        await settled(list);
      }
      const done = routine.exercises.map(() => 'done');
      expect(events.map(({ type }) => type.slice('routine-list-'.length))).to.deep.equal(['start', ...done, 'finish']);
    });
  }

  it('goes on, skips without blame and goes back to the list', async () => {
    const data = routineOf({ exercise: 'toe-yoga' }, { exercise: 'toe-curls' }, { exercise: 'toe-spread' });
    const list = await mountList('', scriptOf(data));
    const events = record(list, 'routine-list-done', 'routine-list-skip', 'routine-list-finish');
    press(list, 'Start');
    await settled(list);
    await expect(list).to.be.accessible();
    const toWork = (): void => list.clock.advance(30_000);
    for (const act of ['Not today', toWork, 'Next exercise', 'Back to the list']) {
      if (typeof act === 'string') press(list, act);
      else act();
      await settled(list);
    }
    expect(textOf(list)).to.include('1 of 3 done');
    for (const act of ['Go on with Toe spreading', toWork, 'Finish']) {
      if (typeof act === 'string') press(list, act);
      else act();
      await settled(list);
    }
    expect(events).to.deep.equal([
      { type: 'routine-list-skip', detail: { index: 0, exercise: 'toe-yoga', key: 'toe-yoga' } },
      { type: 'routine-list-done', detail: { index: 1, exercise: 'toe-curls', key: 'toe-curls', done: true } },
      { type: 'routine-list-done', detail: { index: 2, exercise: 'toe-spread', key: 'toe-spread', done: true } },
      { type: 'routine-list-finish', detail: { done: 2, exercises: 3 } },
    ]);
    expect(textOf(list, '.end')).to.include('2 of 3 done today.').and.include('Not today: Toe yoga.');
    expect(list.shadowRoot!.activeElement === inside(list, '.end')).to.be.true;
  });

  it('offers to go on where it was broken off the same day', async () => {
    const data = scriptOf(routineOf({ exercise: 'toe-yoga' }, { exercise: 'toe-curls' }));
    const first = await mountList('', data);
    press(first, 'Start');
    await settled(first);
    press(first, 'Next exercise');
    await settled(first);
    first.clock.advance(20_000);
    first.remove();
    // the same day for both
    const second = document.createElement('routine-list');
    second.clock = first.clock;
    second.innerHTML = data;
    document.body.append(second);
    await settled(second);
    press(second, 'Go on with Toe curls');
    await settled(second);
    expect(textOf(second, '.where')).to.include('Exercise 2 of 2');
    expect(cardsOf(second)[1]!.timer!.elapsed).to.equal(20_000);
    second.remove();
  });

  describe('in full screen', () => {
    const readable = ['A', 'C'].map(name => `<exercise-card name="${name}" reps="5"></exercise-card>`);
    const unreadable = '<exercise-card name="B" reps="3x10"></exercise-card>';
    let fullscreen: FakeFullscreen;
    afterEach(() => fullscreen.restore());

    /** A list whose first exercise fills the screen. */
    const mountLarge = async (content: string) => {
      fullscreen = fakeFullscreen(async () => {});
      const list = await mountList('', content);
      const cards = [...list.querySelectorAll('exercise-card')];
      list.start();
      await settled(list);
      cards[0]!.timer!.enlarge(true);
      fullscreen.turn(true);
      await settled(list);
      return { list, cards, goOn: (index: number) => cards[index]!.listContext!.navigation!.next!() };
    };

    it('leaves it where the next exercise has no timer', async () => {
      const { list, cards, goOn } = await mountLarge(readable[0]! + unreadable);
      goOn(0);
      await settled(list);
      await waitUntil(() => fullscreen.exits === 1, 'the page is as before');
      expect(cards[1]!.timer).to.equal(null);
    });

    it('hands it to the exercise that two presses lead to', async () => {
      const { list, cards, goOn } = await mountLarge(readable.join(unreadable));
      const { next } = cards[0]!.listContext!.navigation!;
      goOn(0);
      next!();
      await settled(list);
      await waitUntil(() => cards[2]!.timer!.large, 'the last one is large');
      expect(fullscreen.exits).to.equal(0);
      cards[2]!.timer!.enlarge(false);
    });

    for (const [what, leave] of [
      ['goes back to the list', (list: Element) => press(list, 'Back to the list')],
      ['takes the list away', (list: Element) => list.remove()],
    ] as const) {
      it(`leaves it where the reader or the page ${what} before the next exercise is there`, async () => {
        const { list, goOn } = await mountLarge(readable.join(''));
        goOn(0);
        leave(list);
        await waitUntil(() => fullscreen.exits === 1, 'the page is as before');
        // the page's own full screen later stays
        const { element } = await mountTimer('reps="5"');
        element.enlarge(true);
        element.enlarge(false);
        await settled(element);
        expect(fullscreen.exits).to.equal(1);
      });
    }
  });

  describe('with the focus', () => {
    it('gives it to Pause, and to its start button when the reader goes back to the list', async () => {
      const list = await mountList('routine="hip-and-foot"');
      findButton(list, 'Start')!.focus();
      list.start();
      await settled(list);
      expect(deepActiveElement()!.textContent!.trim()).to.equal('Pause');
      findButton(list, 'Back to the list')!.focus();
      press(list, 'Back to the list');
      await settled(list);
      expect(list.shadowRoot!.activeElement === findButton(list, 'Start')).to.be.true;
    });

    it('leaves it where the reader is on the page, and hands it on with the large mode', async () => {
      const list = await mountList('routine="hip-and-foot"');
      const timerAt = (index: number): RepTimerElement => cardsOf(list)[index]!.timer!;
      const field = document.body.appendChild(document.createElement('input'));
      list.start();
      await settled(list);
      field.focus();
      timerAt(0).next();
      list.clock.advance(aLongTime);
      await settled(list);
      expect(document.activeElement === field).to.be.true;
      timerAt(1).enlarge(true);
      await settled(list);
      list.clock.advance(aLongTime);
      await settled(list);
      const third = timerAt(2);
      await waitUntil(() => third.large, 'the next one is large', { timeout: 5000 });
      await waitUntil(() => third.shadowRoot!.activeElement, 'it has the focus');
      expect(document.activeElement).to.equal(list);
      third.enlarge(false);
      field.remove();
    });
  });
});
