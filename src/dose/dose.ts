import {
  describeRule,
  isObject,
  getOwn,
  parseValue,
  formatValue,
  type Problem,
  type Rules,
} from '../validation/rule.js';

/** A number, or a range `[from, to]`. */
export type Quantity = number | readonly [number, number];
export type Unit = 'reps' | 'circles' | 'steps';
export type Sides = 'both' | 'each' | 'alternate' | 'left' | 'right';
export type Side = 'left' | 'right';
export type Direction = 'clockwise' | 'counterclockwise' | 'forward' | 'back';

/** How much is done. Every field may be missing; where `duration` and `reps` both stand, `duration` counts. */
export interface Dose {
  /** Rounds, 1–99; a range from 1 reads "up to". */
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

/** `timesPerDay` → `times-per-day` */
export const toKebabCase = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/**
 * The fields of `rules` that `input` has, read under their own or their attribute's name into a new object.
 * A field that its rule refuses is left out and reported.
 */
export const readFields = (
  rules: Rules,
  input: unknown,
  report: (problem: Problem) => void = () => {},
): Record<string, unknown> => {
  const fields: Record<string, unknown> = {};
  if (!isObject(input)) return fields;
  for (const [name, rule] of Object.entries(rules)) {
    const raw = getOwn(input, name) ?? getOwn(input, toKebabCase(name)) ?? undefined;
    if (raw === undefined) continue;
    const value = parseValue(rule, raw);
    if (value === undefined) report({ path: name, message: `must be ${describeRule(rule)}, is ${formatValue(raw)}` });
    else fields[name] = value;
  }
  return fields;
};

/**
 * A dose from attributes (`{ 'times-per-day': '3' }`) or JSON (`{ timesPerDay: 3 }`). Unknown fields are ignored,
 * fields out of bounds are left out and reported. Never throws.
 */
export const parseDose = (input: unknown, report?: (problem: Problem) => void): Dose =>
  readFields(doseRules, input, report);

/** The attributes that say this dose; `parse` makes the same dose of them. */
export const doseToAttributes = (dose: Dose): Record<string, string> => {
  const attributes: Record<string, string> = {};
  for (const name of doseFieldNames) {
    const value = dose[name];
    if (value !== undefined) attributes[toKebabCase(name)] = [value].flat().join(name === 'directions' ? ' ' : '-');
  }
  return attributes;
};

/** `base` with the fields of `over`: counted work replaces timed work, and the other way round. */
export const mergeDoses = (base: Dose, over: Dose): Dose => {
  const left: Record<string, unknown> = { ...base };
  const replaced = over.duration !== undefined ? ['reps', 'unit', 'hold'] : over.reps !== undefined ? ['duration'] : [];
  for (const name of replaced) delete left[name];
  return { ...left, ...over };
};

/** The upper end of a range, or the number itself. */
export const upperEnd = (quantity: Quantity): number => (typeof quantity === 'number' ? quantity : quantity[1]);

/** The lower end of a range, or the number itself. */
export const lowerEnd = (quantity: Quantity): number => (typeof quantity === 'number' ? quantity : quantity[0]);
