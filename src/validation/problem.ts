import { limits, type NumberRule, type Rule } from './rule.js';

/** What is wrong with a value that a rule refuses. `value` is an excerpt. */
export type ValueProblem =
  | {
      readonly code: 'out-of-range';
      readonly min: number;
      readonly max: number;
      readonly unit: NumberRule['unit'];
      readonly value: unknown;
    }
  | { readonly code: 'not-a-choice'; readonly choices: readonly string[]; readonly value: unknown }
  | { readonly code: 'not-text'; readonly maxLength: number; readonly value: unknown }
  | {
      readonly code: 'not-texts';
      readonly maxItems: number;
      readonly maxLength: number;
      readonly value: unknown;
    }
  | { readonly code: 'not-a-link'; readonly value: unknown }
  | { readonly code: 'wrong-form'; readonly example: string; readonly value: unknown }
  | { readonly code: 'missing' };

/** A field that nobody reads. Nothing else is left out for it. */
export interface UnknownField {
  readonly code: 'unknown-field';
  /** The field that was probably meant. */
  readonly nearest: string;
}

/** What is wrong with a routine document as a whole, or with one of its exercises. */
export type DocumentProblem =
  | { readonly code: 'not-json' | 'web-page' | 'unreadable' | 'no-exercises' | 'no-exercise-or-name' }
  | { readonly code: 'too-large'; readonly maxBytes: number }
  | { readonly code: 'not-an-object' | 'wrong-version' | 'newer-version'; readonly value: unknown }
  | { readonly code: 'too-many-exercises'; readonly max: number; readonly count: number }
  | { readonly code: 'unknown-exercise'; readonly value: unknown; readonly nearest: string };

/** Why there is no document. */
export type SourceProblem =
  | { readonly code: 'unknown-routine'; readonly value: unknown; readonly known: readonly string[] }
  | { readonly code: 'not-found' | 'not-allowed' | 'server-failed'; readonly status: number }
  | { readonly code: 'unreachable' | 'timed-out' | 'wrong-encoding' }
  | { readonly code: 'script-type'; readonly value: unknown };

/** Why a link brings no routine, or a routine has no link. */
export type LinkProblem =
  | { readonly code: 'incomplete-link' | 'newer-link' | 'link-not-supported' }
  | { readonly code: 'link-too-long'; readonly max: number };

/** What is wrong with an entry of a record, or with the file that it comes in. */
export type RecordProblem =
  | { readonly code: 'not-a-record' | 'record-table' | 'other-entry' | 'repeated-entry' }
  | { readonly code: 'record-too-large'; readonly maxBytes: number };

/** What is wrong with an exercise of the page's own that is defined. */
export type DefinitionProblem =
  | { readonly code: 'taken-id' | 'other-definition' }
  | { readonly code: 'other-count'; readonly count: number; readonly value: number };

/** Why a record is not kept on the device, or not all of it can be read. */
export type StorageProblem =
  | { readonly code: `storage-${'missing' | 'refused' | 'full' | 'newer' | 'blocked' | 'broken'}` }
  | { readonly code: 'unreadable-entries'; readonly count: number };

/**
 * What is wrong, and where: a code, and the data that a sentence about it needs. The sentence itself is made by a
 * locale.
 */
export type ProblemFacts = (
  | ValueProblem
  | UnknownField
  | DocumentProblem
  | SourceProblem
  | LinkProblem
  | RecordProblem
  | DefinitionProblem
  | StorageProblem
) & {
  /** `exercises[2].hold`; empty for the whole document. */
  readonly path: string;
};

export type ProblemCode = ProblemFacts['code'];

/** Whether what has the problem is left out: an unknown field is only told. */
export const isRefusal = ({ code }: ProblemFacts): boolean => code !== 'unknown-field';

const excerptLength = { text: 40, list: 4 } as const;

const excerptOne = (value: unknown): unknown => {
  if (typeof value === 'string') return value.slice(0, excerptLength.text);
  const hasContents = typeof value === 'function' || (typeof value === 'object' && value !== null);
  return hasContents ? {} : value;
};

/** As much of a refused value as a sentence can name, however large or strange it is: an object has no contents. */
export const takeExcerpt = (value: unknown): unknown =>
  Array.isArray(value) ? value.slice(0, excerptLength.list).map(excerptOne) : excerptOne(value);

/** Why `rule` refuses `raw`. */
export const explainRefusal = (rule: Rule, raw: unknown): ValueProblem => {
  const value = takeExcerpt(raw);
  switch (rule.type) {
    case 'number':
      return { code: 'out-of-range', min: rule.min, max: rule.max, unit: rule.unit, value };
    case 'text':
      return { code: 'not-text', maxLength: limits.text, value };
    case 'texts':
      return { code: 'not-texts', maxItems: limits.steps, maxLength: limits.text, value };
    case 'link':
      return { code: 'not-a-link', value };
    default:
      return { code: 'not-a-choice', choices: rule.of, value };
  }
};
