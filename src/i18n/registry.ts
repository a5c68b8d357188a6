import { completeLocale } from './complete-locale.js';
import { en } from './en/index.js';
import type { ExerciseText, Locale } from './locale.js';

/**
 * The language that is always there: of the console, and where a page's own is not. A translation begins with it:
 * `registerLocale({ ...english, lang: 'de', … })`.
 */
export const english: Locale = en;

/** By their tags in small letters; '' is where none of these is asked for. */
type ByTag<Value> = Map<string, Value>;

/** As they were registered. */
const registered: ByTag<Locale> = new Map([
  ['', en],
  [en.lang, en],
]);
/** With the words of the page's own exercises. */
const locales: ByTag<Locale> = new Map(registered);
/** The words of the page's own exercises, by their ids. */
const ownTexts = new Map<string, ByTag<ExerciseText>>();
const listeners = new Set<() => void>();

/** What a tag (BCP 47) has, else a tag with fewer parts (`de-CH` → `de`), else ''. */
const findByTag = <Value>(values: ByTag<Value>, lang: string): Value => {
  for (const parts = lang.toLowerCase().split('-'); parts.length; parts.pop()) {
    const value = values.get(parts.join('-'));
    if (value) return value;
  }
  return values.get('')!;
};

/** A language that has words for the page's own exercises; those that it brings itself come first. */
const addOwnTexts = (locale: Locale): Locale => {
  if (!ownTexts.size) return locale;
  const own = Object.fromEntries([...ownTexts].map(([id, texts]) => [id, findByTag(texts, locale.lang)]));
  // what a class of the language has on its prototype stays
  return Object.assign(Object.create(locale), { exercises: { ...own, ...locale.exercises } });
};

/** Elements look the words up anew: those of a changed language are another object. */
const tellListeners = (): void => {
  for (const listener of listeners) listener();
};

/**
 * Adds a language, or replaces the one of the same tag. Elements whose nearest `lang` asks for it show it at once. Words
 * that it lacks are English.
 */
export const registerLocale = (locale: Locale): void => {
  const tag = locale.lang.toLowerCase();
  registered.set(tag, completeLocale(locale));
  locales.set(tag, addOwnTexts(registered.get(tag)!));
  tellListeners();
};

/**
 * Gives all languages the words of an exercise of the page's own.
 * @param texts by language; '' is what the others have
 */
export const addExerciseTexts = (id: string, texts: ReadonlyMap<string, ExerciseText>): void => {
  ownTexts.set(id, new Map(texts));
  for (const [tag, locale] of registered) locales.set(tag, addOwnTexts(locale));
  tellListeners();
};

/** Calls `listener` when the words of a language change, until the returned function is called. */
export const onLocalesChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/**
 * The words of a language, found by its tag (BCP 47): its own, else those of a tag with fewer parts (`de-CH` → `de`),
 * else English.
 */
export const findLocale = (lang?: string | null): Locale => findByTag(locales, lang ?? '');
