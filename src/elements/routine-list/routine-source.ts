import type { RoutineId } from '../../catalogue/routines.js';
import type { Locale, RoutineText } from '../../i18n/locale.js';
import { parseRoutineDocument, type RoutineResult } from '../../routine/parse-routine.js';
import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import { readBuiltIn, readCards } from './read.js';

/** A routine that is on the page. */
export interface InlineSource {
  readonly kind: 'inline';
  readonly from: 'value' | 'script' | 'cards' | 'routine';
  /** What it is made of; the same source has the same parts. */
  readonly parts: readonly unknown[];
  /** The page's own cards, where the routine is made of them. */
  readonly cards: readonly ExerciseCardElement[];
  parse(): RoutineResult;
}

/** A routine whose address has to be asked first. */
export interface UrlSource {
  readonly kind: 'url';
  readonly url: string;
}

/** Where a list's routine comes from. */
export type RoutineSource = InlineSource | UrlSource;

/** The list's properties that say where to look. */
interface SourceProperties {
  readonly value: unknown;
  readonly src: string | null;
  readonly routine: string | null;
}

/** Where a list's routine comes from, the first place that has one; null where there is none yet. */
export const findSource = (list: Element & SourceProperties): RoutineSource | null => {
  const inline = { kind: 'inline', cards: [] } as const;
  const { value, src, routine } = list;
  if (value !== null && value !== undefined) {
    return { ...inline, from: 'value', parts: [value], parse: () => parseRoutineDocument(value) };
  }
  if (src) return { kind: 'url', url: src };
  const text = list.querySelector(':scope > script[type="application/json"]')?.textContent;
  if (text) return { ...inline, from: 'script', parts: [text], parse: () => parseRoutineDocument(text) };
  const cards = [...list.querySelectorAll<ExerciseCardElement>(':scope > exercise-card')];
  if (cards.length) return { ...inline, from: 'cards', parts: cards, cards, parse: () => readCards(cards) };
  if (!routine) return null;
  return { ...inline, from: 'routine', parts: [routine], parse: () => readBuiltIn(routine) };
};

const partsOf = (source: RoutineSource | null): readonly unknown[] => {
  if (!source) return [];
  return source.kind === 'url' ? [source.kind, source.url] : [source.from, ...source.parts];
};

/** Whether two sources are the same, so that nothing is to be shown anew. */
export const isSameSource = (a: RoutineSource | null, b: RoutineSource | null): boolean => {
  const before = partsOf(b);
  const parts = partsOf(a);
  return parts.length === before.length && parts.every((part, i) => part === before[i]);
};

/** The title and intro of a routine where they are the library's own: those of a built-in one. */
export const findRoutineText = (source: RoutineSource | null, { routines }: Locale): RoutineText | undefined => {
  if (source?.kind !== 'inline' || source.from !== 'routine') return undefined;
  return routines[source.parts[0] as RoutineId];
};
