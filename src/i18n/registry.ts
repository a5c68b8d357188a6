import { completeLocale } from './complete-locale.js';
import { en } from './en/index.js';
import type { Locale } from './locale.js';

/**
 * The language that is always there: of the console, and where a page's own is not. A translation begins with it:
 * `registerLocale({ ...english, lang: 'de', … })`.
 */
export const english: Locale = en;

const locales = new Map<string, Locale>([[en.lang, en]]);
const listeners = new Set<() => void>();

/**
 * Adds a language, or replaces the one of the same tag. Elements whose nearest `lang` asks for it show it at once. Words
 * that it lacks are English.
 */
export const registerLocale = (locale: Locale): void => {
  locales.set(locale.lang.toLowerCase(), completeLocale(locale));
  for (const listener of listeners) listener();
};

/** Calls `listener` when a language has been registered, until the returned function is called. */
export const onLocalesChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/**
 * The words of a language, found by its tag (BCP 47): its own, else those of a tag with fewer parts (`de-CH` → `de`),
 * else English.
 */
export const findLocale = (lang?: string | null): Locale => {
  const parts = (lang ?? '').toLowerCase().split('-');
  for (; parts.length; parts.pop()) {
    const locale = locales.get(parts.join('-'));
    if (locale) return locale;
  }
  return english;
};
