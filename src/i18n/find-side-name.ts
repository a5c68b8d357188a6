import type { Limb, Side } from '../dose/dose.js';
import type { ExerciseText, Locale } from './locale.js';

/** What a side of an exercise is called: by the exercise's own words where it has some; '' for none. */
export const findSideName = (
  locale: Locale,
  text: Pick<ExerciseText, 'sides'> | undefined,
  side: Side | 'both' | null,
  limb: Limb,
): string => {
  if (!side) return '';
  return (side !== 'both' && text?.sides?.[side].name) || locale.describeSide(side, limb);
};
