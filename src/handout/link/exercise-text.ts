import type { Dose, DoseField, Quantity, Sides } from '../../dose/dose.js';
import type { RoutineExercise } from '../../routine/routine.js';

/** The letters of the fields that a link can say, in its order. */
const letters = {
  s: 'sets',
  r: 'reps',
  h: 'hold',
  t: 'duration',
  p: 'rest',
  d: 'timesPerDay',
  w: 'daysPerWeek',
  x: 'sides',
} as const satisfies Readonly<Record<string, DoseField>>;

const sideLetters: Readonly<Record<string, Sides>> = {
  b: 'both',
  e: 'each',
  a: 'alternate',
  l: 'left',
  r: 'right',
};

/** An id that a link can say. */
const id = '[a-z0-9-]+';

type Letter = keyof typeof letters;

const writeValue = (value: Quantity | Sides): string =>
  typeof value === 'string' ? value[0]! : [value].flat().join('-');

const readQuantity = (text: string): Quantity | undefined => {
  const [, from, to] = /^(\d{1,4}(?:\.\d{1,3})?)(?:-(\d{1,4}(?:\.\d{1,3})?))?$/.exec(text) ?? [];
  if (from === undefined) return undefined;
  return to === undefined ? Number(from) : [Number(from), Number(to)];
};

/** `toe-presses:r10,h3,d3`; null for an exercise that has what the grammar cannot say. */
export const writeExercise = ({ exercise, ...fields }: RoutineExercise): string | null => {
  const names = Object.values<string>(letters);
  if (!exercise || !new RegExp(`^${id}$`).test(exercise) || !Object.keys(fields).every(name => names.includes(name)))
    return null;
  const written = Object.entries(letters).flatMap(([letter, name]) => {
    const value = (fields as Dose)[name];
    return value === undefined ? [] : [letter + writeValue(value)];
  });
  return written.length ? `${exercise}:${written.join(',')}` : exercise;
};

/** What `writeExercise` has written, its values unchecked; null for anything else. */
export const readExercise = (text: string): RoutineExercise | null => {
  const [, exercise, list] = new RegExp(`^(${id})(?::(.+))?$`).exec(text) ?? [];
  if (!exercise) return null;
  const fields: Record<string, unknown> = {};
  for (const field of list?.split(',') ?? []) {
    const [letter = '', value] = [field[0], field.slice(1)];
    const name = Object.hasOwn(letters, letter) ? letters[letter as Letter] : undefined;
    const read = name === 'sides' ? sideLetters[value] : readQuantity(value);
    if (!name || name in fields || read === undefined) return null;
    fields[name] = read;
  }
  return { exercise, ...fields };
};
