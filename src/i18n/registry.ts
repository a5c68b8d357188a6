import { en } from './en/index.js';
import type { Locale } from './locale.js';

export type { ExerciseText, Limb, Locale } from './locale.js';

const locales = new Map<string, Locale>([['en', en]]);

/** The words of a language (BCP 47 tag): its own, its primary language's, else English. */
export const findLocale = (lang?: string | null): Locale => {
  const tag = `${lang}`.toLowerCase();
  return locales.get(tag) ?? locales.get(tag.split('-')[0]!) ?? en;
};
