import * as fc from 'fast-check';
import type { Dose } from '../../src/dose/dose.js';

const quantity = (min: number, max: number) =>
  fc.oneof(
    fc.integer({ min, max }),
    fc
      .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  );

const shuffledDirections = fc.shuffledSubarray(['clockwise', 'counterclockwise', 'forward', 'back'] as const, {
  minLength: 1,
});

const doses = (max: { sets: number; reps: number; seconds: number }): fc.Arbitrary<Dose> =>
  fc.record(
    {
      sets: quantity(1, max.sets),
      reps: quantity(1, max.reps),
      unit: fc.constantFrom('reps', 'circles', 'steps'),
      hold: quantity(0, max.seconds),
      duration: fc.integer({ min: 1, max: max.seconds }),
      rest: fc.integer({ min: 0, max: max.seconds }),
      sides: fc.constantFrom('both', 'each', 'alternate', 'left', 'right'),
      directions: shuffledDirections,
      timesPerDay: quantity(1, 24),
      daysPerWeek: quantity(1, 7),
      load: fc.string(),
    },
    { requiredKeys: [] },
  );

/** Any sound dose. */
export const anyDose = doses({ sets: 99, reps: 999, seconds: 3600 });

/** Doses small enough to walk through. */
export const smallDose = doses({ sets: 4, reps: 6, seconds: 30 });
