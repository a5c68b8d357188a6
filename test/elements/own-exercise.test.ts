import { expect, fixture, oneEvent } from '@open-wc/testing';
import { defineExercise, english, registerLocale, type OwnExercise } from '../../src/core.js';
import { upgradeMarkup } from '../../src/index.js';
import type {
  ExerciseCardElement,
  RepTimerElement,
  RoutineListElement,
  ToeYogaAnimatorElement,
} from '../../src/index.js';
import { inside, mount, record, textOf } from '../support/elements.js';
import { FakeClock } from '../support/fake-clock.js';
import { FakeFetch } from '../support/fake-fetch.js';
import { clearDevice } from '../support/record.js';
import { settleAll, settled } from '../support/settled.js';

/** Exercises of the tests' own, each defined only where a test says so. */
let count = 0;
const newId = (): string => `own-${++count}`;

const define = (id: string, fields: Partial<OwnExercise> = {}): unknown =>
  defineExercise({
    id,
    name: 'Wall sit',
    purpose: 'For strong thighs.',
    position: 'Stand with your back to a wall.',
    steps: ['Slide down.', 'Push up.'],
    feel: 'Your thighs work.',
    dose: { reps: 5, hold: 10 },
    ...fields,
  });

describe('an exercise of the page’s own', () => {
  beforeEach(clearDevice);

  for (const [when, defineEarly] of [
    ['that is defined', true],
    ['that is defined later', false],
  ] as const) {
    describe(when, () => {
      /** An element on the page, whose exercise is defined before or after. */
      const show = async <
        T extends ExerciseCardElement | RepTimerElement | ToeYogaAnimatorElement | RoutineListElement,
      >(
        markup: (id: string) => string,
        fields?: Partial<OwnExercise>,
      ): Promise<T> => {
        const id = newId();
        if (defineEarly) define(id, fields);
        const element = await mount<T>(markup(id));
        await settled(element);
        if (!defineEarly) define(id, fields);
        await settled(element);
        return element;
      };

      it('is shown in a card with all its words, and is accessible', async () => {
        const card = await show<ExerciseCardElement>(id => `<exercise-card exercise="${id}"></exercise-card>`);
        const text = textOf(card);
        for (const words of [
          'Wall sit',
          'For strong thighs.',
          'Hold 10 seconds, 5 times',
          'Stand with your back',
          'Slide down.',
          'Push up.',
          'Your thighs work.',
        ])
          expect(text).to.include(words);
        expect(text).not.to.match(/After|article|catalogue/);
        expect(text).not.to.include(english.card.unknownExercise);
        expect(text).not.to.include(english.card.notWorkingYet);
        expect(text).to.include(english.card.safety);
        await expect(card).to.be.accessible();
      });

      it('has its mistakes, and how it is easier', async () => {
        const card = await show<ExerciseCardElement>(id => `<exercise-card exercise="${id}"></exercise-card>`, {
          mistakes: ['You sit too low.'],
        });
        expect(textOf(card)).to.include(english.card.notWorkingYet).and.to.include('You sit too low.');
      });

      it('is timed', async () => {
        const timer = await show<RepTimerElement>(id => `<rep-timer exercise="${id}" lead-in="0"></rep-timer>`);
        const clock = new FakeClock();
        timer.clock = clock;
        await settled(timer);
        timer.start();
        expect(timer.timeline.duration).to.equal(5 * (2 + 10 + 2) * 1000);
        clock.advance(2500);
        await settled(timer);
        expect(timer.phase).to.include({ kind: 'hold', rep: 1 });
        expect(textOf(timer)).to.include('Slide down.');
        timer.reset();
      });

      it('stands in a figure’s place, step by step', async () => {
        const animator = await show<ToeYogaAnimatorElement>(
          id => `<toe-yoga-animator exercise="${id}"></toe-yoga-animator>`,
        );
        expect(textOf(animator)).to.include('Slide down.');
        animator.next();
        await settled(animator);
        expect(animator.step).to.equal(2);
        animator.next();
        await settled(animator);
        expect(animator.step).to.equal(1);
      });

      it('is gone through in a figure’s place', async () => {
        const animator = await show<ToeYogaAnimatorElement>(
          id => `<toe-yoga-animator exercise="${id}"></toe-yoga-animator>`,
        );
        const clock = new FakeClock();
        animator.clock = clock;
        await settled(animator);
        const steps = record(animator, 'toe-yoga-animator-step');
        animator.play();
        clock.advance(20_000);
        expect(steps.map(({ detail }) => detail)).to.deep.equal([{ step: 2 }, { step: 1 }]);
      });

      it('stands in a list that a document makes', async () => {
        const list = await show<RoutineListElement>(
          id => `<routine-list>
            <script type="application/json">{ "version": 1, "exercises": [{ "exercise": "toe-yoga" }, { "exercise": "${id}" }] }</script>
          </routine-list>`,
        );
        const cards = [...list.shadowRoot!.querySelectorAll('exercise-card')];
        expect(cards.map(card => textOf(card, '.name'))).to.deep.equal(['Toe yoga', 'Wall sit']);
        expect(textOf(list)).not.to.include(english.routine.leftOut(1));
      });

      it('stands in a list that cards make, with its time', async () => {
        const markup = (exercise: string): string =>
          `<routine-list><exercise-card exercise="${exercise}"></exercise-card></routine-list>`;
        const list = await show<RoutineListElement>(markup);
        expect(textOf(list)).to.include(english.routine.summarise(1, 95_000));
      });

      it('comes from plain HTML that does not say it twice', async () => {
        const id = newId();
        if (defineEarly) define(id);
        const place = await fixture<HTMLElement>(
          `<div><figure data-toe-yoga="exercise-card" data-exercise="${id}"><p>Slide down.</p><p data-slot="note">Slowly.</p></figure></div>`,
        );
        const stop = upgradeMarkup(place);
        await settleAll(place);
        if (!defineEarly) define(id);
        await settleAll(place);
        stop();
        const card = place.querySelector<ExerciseCardElement>('exercise-card')!;
        const [own, note] = card.querySelectorAll('p');
        expect(own!.getClientRects()).to.have.length(0);
        expect(note!.getClientRects()).to.have.length(1);
        expect(textOf(card, '.steps')).to.include('Slide down.');
      });
    });
  }

  it('that nobody defines is said to be unknown', async () => {
    const card = await mount<ExerciseCardElement>(`<exercise-card exercise="${newId()}"></exercise-card>`);
    define(newId());
    await settled(card);
    expect(textOf(card)).to.include(english.card.unknownExercise);
  });

  describe('in a list that an address gives', () => {
    let fetched: FakeFetch;
    beforeEach(() => (fetched = new FakeFetch()));
    afterEach(() => fetched.restore());

    it('is asked for once more where it was left out, and then never again', async () => {
      const id = newId();
      const text = JSON.stringify({ version: 1, exercises: [{ exercise: 'toe-yoga' }, { exercise: id }] });
      const list = await mount<RoutineListElement>('<routine-list src="own.json"></routine-list>');
      const loads = record(list, 'routine-list-load');
      fetched.requests[0]!.answer(text);
      await oneEvent(list, 'routine-list-load');
      define(id);
      await list.updateComplete;
      expect(fetched.requests).to.have.length(2);
      fetched.requests[1]!.answer(text);
      await oneEvent(list, 'routine-list-load');
      define(newId());
      await settled(list);
      expect(fetched.requests).to.have.length(2);
      expect(loads.map(({ detail }) => detail)).to.deep.equal([{ exercises: 1 }, { exercises: 2 }]);
    });

    it('is not asked for where nothing was left out', async () => {
      const list = await mount<RoutineListElement>('<routine-list src="own.json"></routine-list>');
      fetched.requests[0]!.answer('{ "version": 1, "exercises": [{ "exercise": "toe-yoga" }] }');
      await oneEvent(list, 'routine-list-load');
      define(newId());
      await settled(list);
      expect(fetched.requests).to.have.length(1);
    });
  });

  it('leaves a session of another exercise to run on', async () => {
    const timer = await mount<RepTimerElement>('<rep-timer exercise="toe-yoga" lead-in="0"></rep-timer>');
    const clock = new FakeClock();
    timer.clock = clock;
    await settled(timer);
    timer.start();
    clock.advance(1000);
    const events = record(timer, 'rep-timer-reset', 'rep-timer-pause');
    define(newId());
    await settled(timer);
    expect([timer.state, timer.elapsed, events.length]).to.deep.equal(['running', 1000, 0]);
    timer.reset();
  });

  it('marks its words with their language where another stands around them', async () => {
    const id = newId();
    define(id, { lang: 'nl', texts: { qaa: { name: 'Q', steps: ['Q1', 'Q2'] } } });
    const page = await fixture<HTMLElement>(`<main><exercise-card exercise="${id}"></exercise-card></main>`);
    const card = page.querySelector<ExerciseCardElement>('exercise-card')!;
    await settled(card);
    for (const selector of ['.name', '.steps span', '.purpose span']) {
      expect(inside(card, selector).closest('[lang]')!.getAttribute('lang'), selector).to.equal('nl');
    }
    registerLocale({ ...english, lang: 'qaa' });
    page.lang = 'qaa';
    await settled(card);
    expect(textOf(card, '.name')).to.equal('Q');
    expect(inside(card, '.steps span').closest('[lang]')!.getAttribute('lang')).to.equal('qaa');
  });
});
