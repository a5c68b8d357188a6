import { findExercise } from '../catalogue/index.js';
import { sourceData, type SourceData } from '../catalogue/sources.js';
import type { ExerciseText } from '../i18n/locale.js';
import { english, findLocale } from '../i18n/registry.js';
import type { CourseWords } from '../timeline/phase-facts.js';

export { exercises, type CatalogueExercise, type ExerciseId } from '../catalogue/index.js';

/**
 * The words of an exercise of the catalogue, or of one that is defined; what there is nothing to say of is '', or an
 * empty list. Each step is a sentence, from the first; what is said at the moment of doing, such as `sides`, may be left
 * out.
 * @param id in letters of any size
 * @param lang BCP 47 tag: `de-CH` finds `de`; English where the language is not there
 * @throws RangeError for an id that nobody knows, which its sentence names
 */
export const exerciseText = (
  id: string,
  lang = 'en',
): Required<Omit<ExerciseText, keyof CourseWords | 'lang'>> & CourseWords => {
  const exercise = findExercise(id);
  if (!exercise) throw new RangeError(`toe-yoga: no exercise "${id}"`);
  const text = findLocale(lang).exercises[exercise.id];
  return { phone: '', easier: '', harder: '', progress: '', caution: '', call: '', ...text };
};

/** Where exercises and doses come from: shown as "After …", never as endorsement. */
export interface Source extends SourceData {
  /** Who is named for it. */
  readonly by: string;
}

/** The sources of exercises and doses, credited in English. */
export const sources: readonly Source[] = sourceData.map(({ id, title, ...source }) => ({
  id,
  title,
  by: english.credits[id],
  ...source,
}));
