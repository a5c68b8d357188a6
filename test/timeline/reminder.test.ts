import { expect } from '@open-wc/testing';
import { buildTimeline } from '../../src/timeline/build-timeline.js';
import { findReminder } from '../../src/timeline/reminder.js';

describe('what is told once more', () => {
  /** The reminder of each phase. */
  const remindersOf = (...given: Parameters<typeof buildTimeline>): number[] =>
    buildTimeline(...given).phases.map(findReminder);

  it('is half of work of 30 seconds and more', () => {
    expect(remindersOf(undefined, { duration: 30 })).to.deep.equal([15_000]);
    expect(remindersOf(undefined, { duration: 29 })).to.deep.equal([Infinity]);
  });

  it('is the end of a pause of 10 seconds and more, 4 seconds before', () => {
    const dose = { duration: 1, sets: 3, rest: 10 };
    expect(remindersOf(undefined, dose, { leadIn: 20 })).to.deep.equal([
      16_000,
      Infinity,
      6000,
      Infinity,
      6000,
      Infinity,
    ]);
    expect(remindersOf(undefined, { ...dose, rest: 9 })[1]).to.equal(Infinity);
  });

  it('is not half of what is left of work after a pause', () => {
    const [work] = buildTimeline(undefined, { duration: 60 }).phases;
    expect(findReminder({ ...work!, continued: true })).to.equal(Infinity);
  });
});
