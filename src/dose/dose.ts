import { joinFields } from '../validation/fields.js';

/** A number, or a range `[from, to]`. */
export type Quantity = number | readonly [number, number];
export type Unit = 'reps' | 'circles' | 'steps';
/** What is counted out to the reader: a repetition of several held steps is a round. */
export type Counted = Unit | 'rounds';
export type Sides = 'both' | 'each' | 'alternate' | 'left' | 'right';
export type Side = 'left' | 'right';
export type Direction = 'clockwise' | 'counterclockwise' | 'forward' | 'back';

/** What "each" counts. */
export type Limb = 'foot' | 'leg' | 'side';

/** How much is done. Every field may be missing; where `duration` and `reps` both stand, `duration` counts. */
export interface Dose {
  /** How often all of it is done, with rests between, 1–99; a range from 1 reads "up to". */
  readonly sets?: Quantity;
  /** Repetitions in a set, on each side where sided, 1–999. */
  readonly reps?: Quantity;
  /** What one counts. Default `reps`. */
  readonly unit?: Unit;
  /** Seconds held at the end of each repetition, 0–3600. */
  readonly hold?: Quantity;
  /** Seconds of continuous work a set, 1–3600, instead of counted repetitions. */
  readonly duration?: number;
  /** Seconds between sets, 0–3600. */
  readonly rest?: number;
  /** Both at once (the default), one after the other, in turn, or one only. */
  readonly sides?: Sides;
  /** The work is done once in each; clockwise as the person sees their own foot. */
  readonly directions?: readonly Direction[];
  /** 1–24. */
  readonly timesPerDay?: Quantity;
  /** 1–7. */
  readonly daysPerWeek?: Quantity;
  /** Band colour, weight: the therapist's own words. */
  readonly load?: string;
}
export type DoseField = keyof Dose;

/** The fields that say how much; the others say what. */
export const amountFields: readonly DoseField[] = [
  'sets',
  'reps',
  'hold',
  'duration',
  'rest',
  'timesPerDay',
  'daysPerWeek',
];

/** The upper end of a range, or the number itself. */
export const upperEnd = (quantity: Quantity): number => (typeof quantity === 'number' ? quantity : quantity[1]);

/** The lower end of a range, or the number itself. */
export const lowerEnd = (quantity: Quantity): number => (typeof quantity === 'number' ? quantity : quantity[0]);

/** Whether a quantity is `n` and nothing else. */
export const isExactly = (quantity: Quantity, n: number): boolean =>
  lowerEnd(quantity) === n && upperEnd(quantity) === n;

/** The fields of `base` that make no sense beside those of `override`: work is counted or timed, not both. */
const replacedFields = (override: Dose): readonly DoseField[] => {
  if (override.duration !== undefined) return ['reps', 'unit', 'hold'];
  return override.reps !== undefined ? ['duration'] : [];
};

/** `base` with the fields of `override`: counted work replaces timed work, and the other way round. */
export const mergeDoses = (base: Dose, override: Dose): Dose => {
  const replaced = replacedFields(override);
  const kept: Dose = Object.fromEntries(Object.entries(base).filter(([name]) => !replaced.includes(name as DoseField)));
  return joinFields<Dose>(kept, override);
};
