import type { ExerciseId } from '../catalogue/exercises.js';
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

const listNames = (names: readonly string[]): string => {
  const more = names.length > maxNamed ? ` and ${names.length - maxNamed} more` : '';
  return names.slice(0, maxNamed).join(', ') + more;
};

/** The exercises whose steps are not as many as their figures have. */
const findOtherSteps = ({ exercises }: Locale): string[] =>
  Object.entries(en.exercises)
    .filter(([id, { steps }]) => exercises[id as ExerciseId].steps.length !== steps.length)
    .map(([id, { steps }]) => `exercises.${id}.steps (${steps.length})`);

/** Says once what a language lacks, and where its steps would not go with the figure. */
const tellProblems = (lang: string, missing: readonly string[], otherSteps: readonly string[]): void => {
  if (told.has(lang) || (!missing.length && !otherSteps.length)) return;
  told.add(lang);
  if (missing.length) console.warn(`toe-yoga: the language "${lang}" lacks ${listNames(missing)}; English stands in.`);
  if (otherSteps.length)
    console.warn(`toe-yoga: the language "${lang}" must have as many steps as the figure: ${listNames(otherSteps)}.`);
};

/**
 * A language with each word that it lacks in English, so that one that was written for an older version works with this
 * one. The console says once what is missing.
 */
export const completeLocale = (locale: Locale): Locale => {
  // what may be left out: where it is, English's would be one too many
  const { words, missing } = completeWords(locale as unknown as Words, requiredWords as unknown as Words, '');
  const whole = words as unknown as Locale;
  tellProblems(locale.lang, missing, findOtherSteps(whole));
  return whole;
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
