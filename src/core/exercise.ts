import { findExercise } from '../catalogue/index.js';
import { sourceData, type SourceData } from '../catalogue/sources.js';
import type { ExerciseText } from '../i18n/locale.js';
import { english, findLocale } from '../i18n/registry.js';

export { exercises, type CatalogueExercise, type ExerciseId } from '../catalogue/index.js';

/**
 * The words of a catalogue exercise; what there is nothing to say of is ''.
 * @param lang BCP 47 tag; English where the language is not there
 * @throws RangeError for an id that is not in the catalogue
 */
export const exerciseText = (id: string, lang = 'en'): Required<ExerciseText> => {
  const exercise = findExercise(id);
  if (!exercise) throw new RangeError(`toe-yoga: no exercise "${id}"`);
  const text = findLocale(lang).exercises[exercise.id];
  return { easier: '', harder: '', progress: '', caution: '', ...text };
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
