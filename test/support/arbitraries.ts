import * as fc from 'fast-check';
import type { Dose } from '../../src/dose/dose.js';

/** Seconds, kept to the ms. */
const seconds = (min: number, max: number) =>
  fc.oneof(
    fc.integer({ min, max }),
    fc.integer({ min: min * 1000, max: max * 1000 }).map(ms => ms / 1000),
  );

const whole = (min: number, max: number) => fc.integer({ min, max });

const quantity = (min: number, max: number, number = whole) =>
  fc.oneof(
    number(min, max),
    fc.tuple(number(min, max), number(min, max)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  );

const shuffledDirections = fc.shuffledSubarray(['clockwise', 'counterclockwise', 'forward', 'back'] as const, {
  minLength: 1,
});

interface Bounds {
  readonly sets: number;
  readonly reps: number;
  readonly seconds: number;
}

const doses = (max: Bounds, time: (min: number, max: number) => fc.Arbitrary<number>): fc.Arbitrary<Dose> =>
  fc.record(
    {
      sets: quantity(1, max.sets),
      reps: quantity(1, max.reps),
      unit: fc.constantFrom('reps', 'circles', 'steps'),
      hold: quantity(0, max.seconds, time),
      duration: time(1, max.seconds),
      rest: time(0, max.seconds),
      sides: fc.constantFrom('both', 'each', 'alternate', 'left', 'right'),
      directions: shuffledDirections,
      timesPerDay: quantity(1, 24),
      daysPerWeek: quantity(1, 7),
      // a blank one is not given
      load: fc.string().filter(text => text.trim() !== ''),
    },
    { requiredKeys: [] },
  );

/** Any sound dose. */
export const anyDose = doses({ sets: 99, reps: 999, seconds: 3600 }, seconds);

/** Doses in whole seconds, small enough to walk through. */
export const smallDose = doses({ sets: 4, reps: 6, seconds: 30 }, whole);
