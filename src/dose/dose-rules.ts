import type { Rules } from '../validation/rule.js';
import type { DoseField } from './dose.js';

/** The fields of a dose and what each may hold. */
export const doseRules = {
  sets: { type: 'number', min: 1, max: 99, range: true },
  reps: { type: 'number', min: 1, max: 999, range: true },
  unit: { type: 'choice', of: ['reps', 'circles', 'steps'] },
  hold: { type: 'number', min: 0, max: 3600, unit: 'seconds', range: true },
  duration: { type: 'number', min: 1, max: 3600, unit: 'seconds' },
  rest: { type: 'number', min: 0, max: 3600, unit: 'seconds' },
  sides: { type: 'choice', of: ['both', 'each', 'alternate', 'left', 'right'] },
  directions: { type: 'choices', of: ['clockwise', 'counterclockwise', 'forward', 'back'] },
  timesPerDay: { type: 'number', min: 1, max: 24, range: true },
  daysPerWeek: { type: 'number', min: 1, max: 7, range: true },
  load: { type: 'text' },
} as const satisfies Rules & Record<DoseField, unknown>;

export const doseFieldNames = Object.keys(doseRules) as DoseField[];
