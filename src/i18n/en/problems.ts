import type {
  DefinitionProblem,
  LinkProblem,
  ProblemFacts,
  RecordProblem,
  StorageProblem,
  ValueProblem,
} from '../../validation/problem.js';
import { leave } from './leave.js';
import { describeRecordProblem } from './record-problems.js';

const formatNumber = (value: number): string =>
  Number.isNaN(value) || Math.abs(value) <= Number.MAX_SAFE_INTEGER ? `${value}` : 'a number beyond what can be read';

const formatOne = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return formatNumber(value);
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
};

/** A refused value as a sentence names it. */
const formatValue = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(formatOne).join(', ')}]` : formatOne(value);

const formatKibibytes = (bytes: number): string => `${bytes / 1024} KiB`;

const demand = (wanted: string, value: unknown): string => `must be ${wanted}, is ${formatValue(value)}`;

/** What sets of repetitions, written as one where something is counted, are to be written as; '' for all else. */
const splitSets = ({ unit, value }: { readonly unit?: string; readonly value: unknown }): string => {
  if (unit) return '';
  const [, sets, reps] = /^\s*(\d+)\s*[x×*]\s*(\d+)\s*$/i.exec(String(value)) ?? [];
  return sets ? `; ${sets} sets of ${reps} are sets ${sets} and reps ${reps}` : '';
};

/** A value that its field's rule refuses. */
const describeValueProblem = (problem: ValueProblem | RecordProblem | DefinitionProblem | StorageProblem): string => {
  switch (problem.code) {
    case 'out-of-range':
      return demand(`${problem.min}–${problem.max} ${problem.unit ?? ''}`.trim(), problem.value) + splitSets(problem);
    case 'not-a-choice':
      return demand(`one of ${problem.choices.join(', ')}`, problem.value);
    case 'not-text':
      return demand(`text of at most ${problem.maxLength} characters`, problem.value);
    case 'not-texts':
      return demand(
        `a list of at most ${problem.maxItems} pieces of text of at most ${problem.maxLength} characters`,
        problem.value,
      );
    case 'not-a-link':
      return demand('a link to https://, http:// or relative', problem.value);
    case 'wrong-form':
      return demand(`like ${problem.example}`, problem.value);
    case 'missing':
      return 'is missing';
    default:
      return describeRecordProblem(problem);
  }
};

/** What is wrong with a link, a value or a record. */
const describeLinkProblem = (
  problem: LinkProblem | ValueProblem | RecordProblem | DefinitionProblem | StorageProblem,
): string => {
  switch (problem.code) {
    case 'incomplete-link':
      return leave.incompleteLink;
    case 'newer-link':
      return 'This link is newer than this page can read.';
    case 'link-not-supported':
      return 'This browser is too old for a link to these exercises.';
    case 'link-too-long':
      return `The link would be longer than ${problem.max} characters; many programs cut such links.`;
    default:
      return describeValueProblem(problem);
  }
};

/** A sentence about data; where it has a place, it follows that. */
export const describeProblem = (problem: ProblemFacts): string => {
  switch (problem.code) {
    case 'not-json':
      return 'The routine is not JSON: a comma, quote or bracket may be missing.';
    case 'web-page':
      return 'The routine’s address gives a web page, not JSON.';
    case 'too-large':
      return `The routine is larger than ${formatKibibytes(problem.maxBytes)}.`;
    case 'unreadable':
      return problem.path ? 'is unreadable' : 'must be an object, is unreadable';
    case 'not-an-object':
      return demand('an object', problem.value);
    case 'wrong-version':
      return problem.value === undefined ? 'must be 1, is missing' : demand('1', problem.value);
    case 'newer-version':
      return `is ${formatValue(problem.value)}, newer than this page can read; it reads 1`;
    case 'no-exercises':
      return 'must be a list of at least one exercise';
    case 'too-many-exercises':
      return `must be at most ${problem.max}, is ${problem.count}; the first ${problem.max} are shown`;
    case 'no-exercise-or-name':
      return 'must have an exercise or a name';
    case 'unknown-exercise':
      return `${demand('a catalogue id', problem.value)}; the nearest is "${problem.nearest}"`;
    case 'unknown-field':
      return `is not a field that is read; the nearest is "${problem.nearest}"`;
    case 'unknown-routine':
      return `There is no routine ${formatValue(problem.value)}; there are ${problem.known.join(', ')}.`;
    case 'not-found':
      return `The routine was not found at its address (HTTP ${problem.status}).`;
    case 'not-allowed':
      return `The routine’s address asks for a login (HTTP ${problem.status}); behind the page’s own login it is read with credentials="same-origin".`;
    case 'server-failed':
      return `The routine’s address answered with an error (HTTP ${problem.status}).`;
    case 'wrong-encoding':
      return 'The routine is not in UTF-8: save the file in this encoding.';
    case 'script-type':
      return `The type of the script element with the routine is ${formatValue(problem.value)}, not "application/json": a consent tool or script optimiser may have changed it.`;
    case 'unreachable':
      return 'The routine’s address does not answer, or does not allow this page to read it.';
    case 'timed-out':
      return 'The routine’s address did not answer in time.';
    default:
      return describeLinkProblem(problem);
  }
};

export const describeProblemAt = (problem: ProblemFacts): string =>
  problem.path ? `${problem.path}: ${describeProblem(problem)}` : describeProblem(problem);
