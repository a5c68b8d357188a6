import type { Locale } from '../i18n/locale.js';
import { wordProblem, type Problem } from '../i18n/problem.js';
import { english, findLocale } from '../i18n/registry.js';
import { untitledRoutines, type UntitledRoutine } from '../routine/built-in.js';
import { parseRoutineDocument } from '../routine/parse-routine.js';
import type { Routine } from '../routine/routine.js';
import { joinFields, pickOptions } from '../validation/fields.js';

/** What a document comes to; `routine` is null where nothing of it can be shown. */
export interface ParsedRoutine {
  readonly routine: Routine | null;
  readonly problems: readonly Problem[];
}

/** A routine as pages expect one: of objects like their own. */
const handOver = <Given extends Routine>(routine: Given): Given => ({
  ...routine,
  ...(routine.clinic && { clinic: { ...routine.clinic } }),
  exercises: routine.exercises.map(item => ({ ...item })),
});

/**
 * A routine from JSON text or an object: known own fields are copied into new objects, everything is bounded, and
 * each problem names its place. An exercise with a problem is left out; the others stand. Never throws.
 * @param lang of the problems' messages, BCP 47; English where the language is not there
 */
export const parseRoutine = (jsonTextOrObject: unknown, options?: { readonly lang?: string } | null): ParsedRoutine => {
  const { routine, problems } = parseRoutineDocument(jsonTextOrObject);
  const locale = findLocale(pickOptions(options).lang);
  return { routine: routine && handOver(routine), problems: problems.map(problem => wordProblem(problem, locale)) };
};

/** A built-in routine: one a source, with its words. */
export type BuiltInRoutine = Required<Pick<Routine, 'id' | 'source' | 'title' | 'intro'>> & Routine;

/** A built-in routine in the words of a language. */
export const titleRoutine = (routine: UntitledRoutine, locale: Locale): BuiltInRoutine =>
  handOver(joinFields<BuiltInRoutine>(routine, locale.routines[routine.id]));

/** The built-in routines, one a source, in English. */
export const routines: readonly BuiltInRoutine[] = untitledRoutines.map(routine => titleRoutine(routine, english));
