import { titleRoutine } from '../../core/routine.js';
import type { Locale } from '../../i18n/locale.js';
import { explainUnknownRoutine, findBuiltInRoutine } from '../../routine/built-in.js';
import { parseRoutineDocument, type RoutineResult } from '../../routine/parse-routine.js';
import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import { givenDose } from '../shared/dose-properties.js';

/** Where a list's data comes from. */
export interface Source {
  readonly from: 'value' | 'src' | 'script' | 'cards' | 'routine';
  /** The same source has the same parts. */
  readonly parts: readonly unknown[];
  /** What it comes to; an address has to be asked first. */
  read(locale: Locale): RoutineResult;
}

/** The routine that a list's cards make; each card keeps its own words and pictures. */
const readCards = (cards: readonly ExerciseCardElement[]): RoutineResult => ({
  problems: [],
  routine: {
    version: 1,
    exercises: cards.map(card => ({
      exercise: card.exercise ?? undefined,
      name: card.name ?? undefined,
      ...givenDose(card),
    })),
  },
});

/** A built-in routine in the page's language. */
const readBuiltIn = (id: string, locale: Locale): RoutineResult => {
  const found = findBuiltInRoutine(id);
  if (!found) return { routine: null, problems: [explainUnknownRoutine(id)] };
  return { routine: titleRoutine(found, locale), problems: [] };
};

/** The data that a list has been given, the first that is there; none where there is none yet. */
export const sourceOf = (
  list: Element & { value: unknown; src: string | null; routine: string | null },
): Source | undefined => {
  const { value, src, routine } = list;
  if (value !== null && value !== undefined)
    return { from: 'value', parts: [value], read: () => parseRoutineDocument(value) };
  if (src) return { from: 'src', parts: [src], read: () => ({ routine: null, problems: [] }) };
  const text = list.querySelector(':scope > script[type="application/json"]')?.textContent;
  if (text) return { from: 'script', parts: [text], read: () => parseRoutineDocument(text) };
  const cards = [...list.querySelectorAll<ExerciseCardElement>(':scope > exercise-card')];
  if (cards.length) return { from: 'cards', parts: cards, read: () => readCards(cards) };
  return routine ? { from: 'routine', parts: [routine], read: locale => readBuiltIn(routine, locale) } : undefined;
};

/** Whether two sources say the same, so that nothing is to be shown anew. */
export const sameSource = (a: Source | undefined, b: Source | undefined): boolean =>
  a?.from === b?.from && a?.parts.length === b?.parts.length && !a?.parts.some((part, i) => part !== b!.parts[i]);
