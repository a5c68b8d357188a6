import { en } from './en/index.js';
import type { Locale } from './locale.js';

type Words = Readonly<Record<string, unknown>>;

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Words, and the paths of those that they lack: `timer.start`. */
interface Completion {
  readonly words: Words;
  readonly missing: readonly string[];
}

/** `words` as they are where they lack nothing; else an object on top of them that has the others from `english`. */
const completeWords = (words: Words, english: Words, path: string): Completion => {
  const added: Record<string, unknown> = {};
  const missing: string[] = [];
  for (const [name, word] of Object.entries(english)) {
    const own = words[name];
    if (own === undefined || own === null) {
      added[name] = word;
      missing.push(path + name);
    } else if (isWords(word) && isWords(own)) {
      const inner = completeWords(own, word, `${path}${name}.`);
      if (inner.missing.length) added[name] = inner.words;
      missing.push(...inner.missing);
    }
  }
  // what a class of the language has on its prototype stays
  return { words: missing.length ? Object.assign(Object.create(words), added) : words, missing };
};

/** Languages of which it was said what they lack. */
const told = new Set<string>();

/** More words than these are not named. */
const maxNamed = 10;

const tellMissing = (lang: string, missing: readonly string[]): void => {
  if (told.has(lang)) return;
  told.add(lang);
  const named = missing.slice(0, maxNamed).join(', ');
  const more = missing.length > maxNamed ? ` and ${missing.length - maxNamed} more` : '';
  console.warn(`toe-yoga: the language "${lang}" lacks ${named}${more}; English stands in.`);
};

/**
 * A language with each word that it lacks in English, so that one that was written for an older version works with this
 * one. The console says once what is missing.
 */
export const completeLocale = (locale: Locale): Locale => {
  // what may be left out: where it is, English's would be one too many
  const { words, missing } = completeWords(locale as unknown as Words, requiredWords as unknown as Words, '');
  if (missing.length) tellMissing(locale.lang, missing);
  return words as unknown as Locale;
};

/** What an exercise's words may do without. */
const optional: readonly string[] = ['phone', 'caution', 'call', 'sides', 'place', 'stays', 'stop', 'leave', 'turn'];

/** English as what a language must have. */
const requiredWords = {
  ...en,
  exercises: Object.fromEntries(
    Object.entries(en.exercises).map(([id, text]) => [
      id,
      Object.fromEntries(Object.entries(text).filter(([name]) => !optional.includes(name))),
    ]),
  ),
};
