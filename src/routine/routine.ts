import type { SourceId } from '../catalogue/exercise.js';
import type { ExerciseId } from '../catalogue/exercises.js';
import { doseRules } from '../dose/dose-rules.js';
import type { Dose } from '../dose/dose.js';
import type { Rules } from '../validation/rule.js';

/** An exercise of a routine: the catalogue's or one of its own, with the dose fields that differ. */
export interface RoutineExercise extends Dose {
  /** An id of the catalogue, or one that is defined. */
  readonly exercise?: string;
  /** A title of its own. */
  readonly name?: string;
  /** Steps of its own, shown with the catalogue's. */
  readonly steps?: readonly string[];
  /** The therapist's note. */
  readonly note?: string;
  /** http(s) or relative. */
  readonly picture?: string;
  /** http(s) or relative. */
  readonly video?: string;
}

/** Whose routine it is: stands at the head of what is printed. */
export interface Clinic {
  readonly name?: string;
  /** A picture: http(s) or relative. */
  readonly logo?: string;
  /** Lines such as a telephone number and an address. */
  readonly contact?: string;
}

export interface Routine {
  readonly version: 1;
  readonly id?: string;
  readonly title?: string;
  readonly intro?: string;
  readonly author?: string;
  /** BCP 47 */
  readonly lang?: string;
  readonly clinic?: Clinic;
  /** Where a built-in routine comes from. */
  readonly source?: SourceId;
  readonly exercises: readonly RoutineExercise[];
}

/** A value as a JSON file or a form has it; what it may say, the parser tells. */
type Written<Value> =
  | (Value extends string
      ? Value | (string & {})
      : Value extends readonly string[]
        ? string | readonly string[]
        : WrittenQuantity)
  | null
  | undefined;
type WrittenQuantity = string | number | readonly (string | number)[];

/** An exercise of a document as a page writes it. */
export type WrittenExercise = {
  readonly [Name in keyof RoutineExercise]?: Written<
    Name extends 'exercise' ? ExerciseId | (string & {}) : NonNullable<RoutineExercise[Name]>
  >;
};

/**
 * A routine document as a page writes it: what TypeScript makes of a JSON file with one, too. Misspelt fields are refused
 * where it is written out.
 */
export interface RoutineDocument {
  readonly $schema?: string | undefined;
  readonly version: number | string;
  readonly id?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly intro?: string | null | undefined;
  readonly author?: string | null | undefined;
  /** BCP 47 */
  readonly lang?: string | null | undefined;
  readonly clinic?: { readonly [Name in keyof Clinic]?: string | null | undefined } | null | undefined;
  readonly source?: string | null | undefined;
  readonly theme?: object | null | undefined;
  readonly exercises: readonly WrittenExercise[];
}

/** A document's fields beside `version` and `exercises`. */
export const routineRules = {
  id: { type: 'text' },
  title: { type: 'text' },
  intro: { type: 'text' },
  author: { type: 'text' },
  lang: { type: 'text' },
} as const satisfies Rules;

/** The fields of a document's clinic. */
export const clinicRules = {
  name: { type: 'text' },
  logo: { type: 'link' },
  contact: { type: 'text' },
} as const satisfies Rules;

/** Every field that a document may have; some of them are not shown yet. */
export const documentFieldNames: readonly string[] = [
  'version',
  ...Object.keys(routineRules),
  'source',
  'clinic',
  'theme',
  'exercises',
];

/** The fields of a document's exercise beside those of its dose. */
export const ownRules = {
  exercise: { type: 'text' },
  name: { type: 'text' },
  steps: { type: 'texts' },
  note: { type: 'text' },
  picture: { type: 'link' },
  video: { type: 'link' },
} as const satisfies Rules;

/** The fields of each of a document's exercises. */
export const exerciseRules = { ...ownRules, ...doseRules } as const satisfies Rules;

export const exerciseFieldNames: readonly string[] = Object.keys(exerciseRules);
