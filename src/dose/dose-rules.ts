import type { Rules, Spellings } from '../validation/rule.js';
import type { DoseField, Sides } from './dose.js';

const unitSpellings: Spellings = {
  rep: 'reps',
  repetition: 'reps',
  repetitions: 'reps',
  circle: 'circles',
  step: 'steps',
};

/** "each foot", "each leg", "each side" */
const spellWithLimbs = (typed: string, sides: Sides, limbs: readonly string[]): Spellings =>
  Object.fromEntries(limbs.map(limb => [`${typed} ${limb}`, sides]));

const sideSpellings: Spellings = {
  l: 'left',
  r: 'right',
  alternating: 'alternate',
  'in turn': 'alternate',
  ...spellWithLimbs('both', 'both', ['sides', 'feet', 'legs']),
  ...spellWithLimbs('each', 'each', ['side', 'foot', 'leg']),
  ...spellWithLimbs('alternating', 'alternate', ['sides', 'feet', 'legs']),
  ...spellWithLimbs('left', 'left', ['side', 'foot', 'leg']),
  ...spellWithLimbs('right', 'right', ['side', 'foot', 'leg']),
};

const directionSpellings: Spellings = {
  'counter-clockwise': 'counterclockwise',
  anticlockwise: 'counterclockwise',
  'anti-clockwise': 'counterclockwise',
  'counter clockwise': 'counterclockwise',
  'anti clockwise': 'counterclockwise',
  forwards: 'forward',
  backward: 'back',
  backwards: 'back',
};

/** The fields of a dose and what each may hold. */
export const doseRules = {
  sets: { type: 'number', min: 1, max: 99, counts: 'sets', range: true },
  reps: { type: 'number', min: 1, max: 999, counts: 'reps', range: true },
  unit: { type: 'choice', of: ['reps', 'circles', 'steps'], spellings: unitSpellings },
  hold: { type: 'number', min: 0, max: 3600, unit: 'seconds', range: true },
  duration: { type: 'number', min: 1, max: 3600, unit: 'seconds' },
  rest: { type: 'number', min: 0, max: 3600, unit: 'seconds' },
  sides: { type: 'choice', of: ['both', 'each', 'alternate', 'left', 'right'], spellings: sideSpellings },
  directions: {
    type: 'choices',
    of: ['clockwise', 'counterclockwise', 'forward', 'back'],
    spellings: directionSpellings,
  },
  timesPerDay: { type: 'number', min: 1, max: 24, counts: 'timesPerDay', range: true },
  daysPerWeek: { type: 'number', min: 1, max: 7, counts: 'daysPerWeek', range: true },
  load: { type: 'text' },
} as const satisfies Rules & Record<DoseField, unknown>;

export const doseFieldNames = Object.keys(doseRules) as DoseField[];
