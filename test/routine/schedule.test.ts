import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { lowerEnd, upperEnd, type Dose, type Quantity } from '../../src/dose/dose.js';
import { addDays, lastDays, type Day } from '../../src/routine/day.js';
import { planRoutine, type DayPlan, type Tick } from '../../src/routine/schedule.js';
import { range } from '../../src/range.js';

const today = '2026-11-26';

const tick = (day: Day, exercise = 'a'): Tick => ({ exercise, day });
/** Ticks so many days ago. */
const ago = (...days: number[]): Tick[] => days.map(count => tick(addDays(today, -count)));

const plan = (dose: Dose | null, ticks: readonly Tick[] = [], startDate?: Day): DayPlan =>
  planRoutine([{ key: 'a', dose }], ticks, { today, startDate }).exercises[0]!;

describe('what a day asks for', () => {
  it('is once, every day, where the dose does not say', () => {
    expect(plan({})).to.include({ state: 'due', done: 0, asked: 1, optional: 0, nextDay: today });
    expect(plan(null, ago(0))).to.include({ state: 'done', done: 1, asked: 1, nextDay: addDays(today, 1) });
  });

  it('is the lower end of a range; the upper part is optional', () => {
    const dose = { timesPerDay: [2, 3] } as const;
    expect(plan(dose)).to.include({ state: 'due', asked: 2, optional: 1 });
    expect(plan(dose, ago(0))).to.include({ state: 'due', done: 1, optional: 1 });
    expect(plan(dose, ago(0, 0))).to.include({ state: 'done', done: 2, optional: 1 });
    expect(plan(dose, ago(0, 0, 0))).to.include({ state: 'done', done: 3, optional: 0 });
  });

  it('is done when more was done than is asked', () => {
    expect(plan({ timesPerDay: 1 }, ago(0, 0, 0))).to.include({ state: 'done', done: 3, asked: 1, optional: 0 });
    // on a day of rest too
    expect(plan({ daysPerWeek: 1 }, ago(0, 1))).to.include({ state: 'done', done: 1, asked: 0 });
  });

  it('is nothing on the days between, and the next day is named', () => {
    expect(plan({ daysPerWeek: 3 }, ago(1))).to.include({ state: 'rest', asked: 0, nextDay: addDays(today, 1) });
    expect(plan({ daysPerWeek: 3 }, ago(2))).to.include({ state: 'due', nextDay: today });
    expect(plan({ daysPerWeek: 1 }, ago(3))).to.include({ state: 'rest', nextDay: addDays(today, 4) });
  });

  it('is optional on the days of a range’s upper part', () => {
    const dose = { daysPerWeek: [2, 4] } as const;
    expect(plan(dose, ago(1))).to.include({ state: 'optional', asked: 0, optional: 1 });
    expect(plan(dose, ago(1, 2, 3, 4))).to.include({ state: 'rest', optional: 0 });
  });

  it('begins with the start date', () => {
    const start = addDays(today, 3);
    expect(plan({}, [], start)).to.include({ state: 'ahead', asked: 0, nextDay: start });
    expect(plan({}, [], today)).to.include({ state: 'due', nextDay: today });
  });

  it('counts the last seven days, today among them, whatever stands before and after', () => {
    const { daysDone, daysAsked } = plan({ daysPerWeek: [3, 5] }, [...ago(0, 0, 2, 6, 7, 30), ...ago(-1)]);
    expect(daysDone).to.equal(3);
    expect(daysAsked).to.deep.equal([3, 5]);
  });

  it('sums up a routine of mixed frequencies', () => {
    const exercises = [
      { key: 'a', dose: { timesPerDay: 3 } },
      { key: 'b', dose: { daysPerWeek: 2 } },
      { key: 'c', dose: {} },
    ];
    const ticks = [tick(today, 'a'), tick(today, 'c'), tick(today, 'c'), tick(addDays(today, -1), 'b')];
    const { exercises: plans, ...sums } = planRoutine(exercises, ticks, { today });
    expect(plans.map(({ state }) => state)).to.deep.equal(['due', 'rest', 'done']);
    expect(sums).to.deep.equal({ done: 2, asked: 4, daysDone: 2, nextDay: today });
    expect(planRoutine([], [], { today }).nextDay).to.equal(null);
  });

  it('asks whoever does what is due for the days a week of the dose, in each week and apart, and for no more', () => {
    const days = fc.integer({ min: 1, max: 7 });
    const quantity: fc.Arbitrary<Quantity> = fc.oneof(
      days,
      fc.tuple(days, days).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    );
    fc.assert(
      fc.property(quantity, fc.integer({ min: 1, max: 3 }), (daysPerWeek, timesPerDay) => {
        const dose = { daysPerWeek, timesPerDay };
        const ticks: Tick[] = [];
        let promised: Day | null = null;
        for (const day of lastDays(today, 28)) {
          const { exercises, nextDay } = planRoutine([{ key: 'a', dose }], ticks, { today: day });
          const isDue = exercises[0]!.state === 'due';
          // what was named as the next day is the next day
          if (promised) expect(isDue).to.equal(day === promised);
          if (isDue) ticks.push(...range(timesPerDay).map(() => tick(day)));
          promised = isDue ? planRoutine([{ key: 'a', dose }], ticks, { today: day }).nextDay : nextDay;
        }
        const done = new Set(ticks.map(({ day }) => day));
        expect(done.size).to.equal(4 * lowerEnd(daysPerWeek));
        expect(ticks).to.have.length(done.size * timesPerDay);
        for (const day of done) {
          const inWeek = lastDays(day, 7).filter(each => done.has(each)).length;
          expect(inWeek).to.be.at.most(upperEnd(daysPerWeek));
        }
      }),
    );
  });
});
