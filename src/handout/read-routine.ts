import { english } from '../i18n/registry.js';
import type { Locale } from '../i18n/locale.js';
import { findBuiltInRoutine } from '../routine/built-in.js';
import { parseRoutineDocument, type RoutineResult } from '../routine/parse-routine.js';
import type { Routine, RoutineExercise, WrittenExercise } from '../routine/routine.js';
import { isObject, joinFields, readOwn } from '../validation/fields.js';
import type { ProblemFacts } from '../validation/problem.js';

const refuse = (problems: readonly ProblemFacts[]): never => {
  throw new RangeError(`toe-yoga: ${problems.map(english.describeProblemAt).join(' ')}`);
};

/** A routine, with what of it is left out. */
interface ReadRoutine extends RoutineResult {
  readonly routine: Routine;
}

/**
 * A routine that a page hands over, by the rules of a document; a built-in one in the words of the language.
 * @throws RangeError where nothing of it can be read, with a sentence that says why
 */
export const readRoutine = (input: unknown, locale: Locale): ReadRoutine => {
  const { routine, problems } = parseRoutineDocument(input);
  if (!routine) return refuse(problems);
  const builtIn = isObject(input) && readOwn(input, 'source') ? findBuiltInRoutine(routine.id ?? '') : undefined;
  const words = builtIn && { source: builtIn.source, ...locale.routines[builtIn.id] };
  return { routine: joinFields<Routine>(routine, words ?? {}), problems };
};

/** An exercise of the catalogue by its id or as it stands there, or one of a routine. */
export type ExerciseInput = string | { readonly id: string; readonly kind: string } | RoutineExercise | WrittenExercise;

const toItem = (input: ExerciseInput): unknown => {
  if (typeof input === 'string') return { exercise: input };
  return isObject(input) && 'kind' in input ? { exercise: input.id } : input;
};

/**
 * An exercise that a page hands over, by the rules of a document.
 * @throws RangeError where it cannot be read, with a sentence that says why
 */
export const readExerciseInput = (input: ExerciseInput): RoutineExercise => {
  const { routine, problems } = parseRoutineDocument({ version: 1, exercises: [toItem(input)] });
  // its own fields are meant, wherever they were read
  const place = /^exercises\[0\]\.?/;
  return routine?.exercises[0] ?? refuse(problems.map(each => ({ ...each, path: each.path.replace(place, '') })));
};
