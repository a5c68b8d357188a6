import { routineData } from '../exercise/catalogue/routines.js';
import { parse } from '../exercise/dose.js';
import { parseRoutine, type ParsedRoutine, type Routine } from '../exercise/routine.js';
import { shown } from '../exercise/rules.js';
import type { Locale } from '../locales/index.js';

/** Attributes of an element by name. */
const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

/** The routine that a list's cards make; each card keeps its own words and pictures. */
export const routineOfCards = (cards: readonly Element[]): Routine => ({
  version: 1,
  exercises: cards.map(card => {
    const { exercise, name, ...dose } = attributesOf(card);
    return { exercise, name, ...parse(dose) };
  }),
});

/** A built-in routine in the page's language. */
export const builtIn = (id: string, locale: Locale): ParsedRoutine => {
  const found = routineData.find(routine => routine.id === id);
  if (found) return { routine: { version: 1, ...found, ...locale.routines[found.id] }, problems: [] };
  const known = routineData.map(routine => routine.id).join(', ');
  return { routine: null, problems: [{ path: 'routine', message: locale.routine.unknownRoutine(shown(id), known) }] };
};

/** Where a list's data comes from; the first that is there wins. */
export type Source =
  | { readonly from: 'value'; readonly value: unknown }
  | { readonly from: 'src'; readonly src: string }
  | { readonly from: 'script'; readonly text: string }
  | { readonly from: 'cards'; readonly cards: readonly Element[] }
  | { readonly from: 'routine'; readonly id: string };

/** The data that a list has been given, or null where there is none yet. */
export const sourceOf = (
  list: Element & { value: unknown; src: string | null; routine: string | null },
): Source | null => {
  if (list.value !== null && list.value !== undefined) return { from: 'value', value: list.value };
  if (list.src) return { from: 'src', src: list.src };
  const children = [...list.children];
  const script = children.find(child => child.matches('script[type="application/json"]'));
  if (script) return { from: 'script', text: script.textContent ?? '' };
  const cards = children.filter(child => child.localName === 'exercise-card');
  if (cards.length) return { from: 'cards', cards };
  return list.routine ? { from: 'routine', id: list.routine } : null;
};

/** What a source that needs no request comes to. */
export const readSource = (source: Exclude<Source, { from: 'src' }>, locale: Locale): ParsedRoutine => {
  switch (source.from) {
    case 'value':
      return parseRoutine(source.value);
    case 'script':
      return parseRoutine(source.text);
    case 'cards':
      return { routine: routineOfCards(source.cards), problems: [] };
    case 'routine':
      return builtIn(source.id, locale);
  }
};

/** Whether two sources say the same, so that nothing is to be shown anew. */
export const sameSource = (a: Source | null, b: Source | null): boolean => {
  if (!a || !b) return a === b;
  if (a.from === 'cards' && b.from === 'cards') {
    return a.cards.length === b.cards.length && a.cards.every((card, i) => card === b.cards[i]);
  }
  const rest = (source: Source): unknown => Object.values(source)[1];
  return a.from === b.from && rest(a) === rest(b);
};
