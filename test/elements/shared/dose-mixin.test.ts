import { expect } from '@open-wc/testing';
import '../../../src/elements/exercise-card/index.js';
import '../../../src/elements/rep-timer/index.js';
import type { ExerciseCardElement } from '../../../src/elements/exercise-card/index.js';
import type { RepTimerElement } from '../../../src/elements/rep-timer/index.js';
import { mount } from '../../support/elements.js';

const ask = 'Ask your clinician: part of the dose could not be read.';
const doseOn = (card: Element): string => card.shadowRoot!.querySelector('[part=dose]')?.textContent?.trim() ?? '';

describe('a dose in attributes', () => {
  const said: string[] = [];
  const { warn } = console;
  before(() => {
    console.warn = (...words: unknown[]) => said.push(words.join(' '));
  });
  beforeEach(() => said.splice(0));
  after(() => {
    console.warn = warn;
  });

  it('is read as people type it', async () => {
    const card = await mount<ExerciseCardElement>(
      '<exercise-card exercise="toe-presses" reps="12x" hold="5 s" times-per-day="2–3/day"></exercise-card>',
    );
    expect(doseOn(card)).to.equal('Hold 5 seconds, 12 times, 2 to 3 times a day');
    expect(card.doseProblems).to.be.empty;
    expect(said).to.be.empty;
  });

  it('is not given where it is empty', async () => {
    const card = await mount<ExerciseCardElement>(
      '<exercise-card exercise="toe-presses" reps="" hold=" "></exercise-card>',
    );
    expect(doseOn(card)).to.equal('Hold 3 seconds, 10 times, 3 times a day');
    expect(said).to.be.empty;
  });

  it('is told to the reader and on the console where a part cannot be read, and no catalogue dose is shown', async () => {
    const card = await mount<ExerciseCardElement>('<exercise-card exercise="toe-presses" reps="3x11"></exercise-card>');
    expect(doseOn(card)).to.equal(ask);
    expect(card.doseProblems.map(({ path }) => path)).to.deep.equal(['reps']);
    expect(said[0]).to.equal(
      'toe-yoga: <exercise-card reps> must be 1–999, is "3x11"; 3 sets of 11 are sets 3 and reps 11.',
    );
    card.setAttribute('reps', '11');
    await card.updateComplete;
    expect(doseOn(card)).to.equal('Hold 3 seconds, 11 times, 3 times a day');
  });

  it('has no timer in the card while a part cannot be read: nobody knows what to time', async () => {
    const card = await mount<ExerciseCardElement>('<exercise-card exercise="toe-presses" reps="2x11"></exercise-card>');
    expect(card.timer).to.equal(null);
    card.setAttribute('reps', '11');
    await card.updateComplete;
    expect(card.timer!.givenDose).to.deep.equal({ reps: 11 });
  });

  it('is read under a name that HTML or a page has spelt otherwise', async () => {
    const card = await mount<ExerciseCardElement>(
      '<exercise-card exercise="toe-presses" timesPerDay="5" days_per_week="3"></exercise-card>',
    );
    expect(card.givenDose).to.deep.equal({ timesPerDay: 5, daysPerWeek: 3 });
    expect(said).to.deep.equal(['toe-yoga: <exercise-card timesperday> counts; it is written times-per-day.']);
  });

  it('tells a misspelt name with the nearest, once, and nothing of what frameworks and pages add', async () => {
    const html =
      '<exercise-card exercise="toe-presses" rep="7" data-rep="1" class="reps" x-reps="2" onclick=""></exercise-card>';
    const card = await mount<ExerciseCardElement>(html + html);
    expect(said).to.deep.equal(['toe-yoga: <exercise-card rep> is not a field that is read; the nearest is "reps".']);
    expect(doseOn(card)).to.equal('Hold 3 seconds, 10 times, 3 times a day');
  });

  it('survives properties of any kind', async () => {
    const timer = await mount<RepTimerElement>('<rep-timer no-sound></rep-timer>');
    const self: Record<string, unknown> = { reps: 5 };
    self.self = self;
    for (const dose of [
      { reps: 10n },
      self,
      { reps: Symbol('s') },
      new Proxy({ reps: 3 }, {}),
      Object.freeze({ hold: 2 }),
    ]) {
      timer.dose = dose as never;
      await timer.updateComplete;
    }
    timer.dose = { reps: 10n } as never;
    await timer.updateComplete;
    expect(timer.givenDose).to.deep.equal({ reps: 10 });
    timer.start();
    expect(timer.state).to.equal('running');
    timer.reset();
  });
});
