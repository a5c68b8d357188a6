import { isServer } from 'lit';
import type { RoutineId } from '../../catalogue/routines.js';
import { findLinkPart } from '../../handout/link/link.js';
import type { Locale, RoutineText } from '../../i18n/locale.js';
import { parseRoutineDocument, type RoutineResult } from '../../routine/parse-routine.js';
import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import { listsAndCards } from '../exercise-card/part-tags.js';
import { explainScriptType, readBuiltIn, readCards } from './read.js';

/** A routine that is on the page. */
export interface InlineSource {
  readonly kind: 'inline';
  readonly from: 'value' | 'script' | 'cards' | 'routine' | 'foreign-script';
  /** What it is made of: the same parts make the same routine, but for cards, whose properties change. */
  readonly part: unknown;
  /** The page's own cards, where the routine is made of them. */
  readonly cards: readonly ExerciseCardElement[];
  parse(): RoutineResult;
}

/** A routine whose address has to be asked first. */
export interface UrlSource {
  readonly kind: 'url';
  readonly url: string;
  readonly credentials: RequestCredentials;
}

/** A routine in the fragment of the page's address, which has to be unpacked. */
export interface LinkSource {
  readonly kind: 'link';
  readonly fragment: string;
}

/** A routine that is there only later. */
export type AskedSource = UrlSource | LinkSource;

/** Where a list's routine comes from. */
export type RoutineSource = InlineSource | AskedSource;

/** The list's properties that say where to look. */
export interface SourceProperties {
  /** Whether to look no further than a server does. */
  readonly hydrating: boolean;
  readonly value: unknown;
  readonly src: string | null;
  readonly routine: string | null;
  readonly credentials: RequestCredentials;
  readonly fromLink: boolean;
}

/** The child of `list` that `element` is, or is in. */
export const findBranch = (list: Element, element: Element): Element => {
  let branch = element;
  while (branch.parentElement && branch.parentElement !== list) branch = branch.parentElement;
  return branch;
};

/**
 * The cards of a list, under any tag and at any depth: not those of a list or a card within it, nor those of another slot.
 */
const findCards = (list: Element): ExerciseCardElement[] => {
  const selector = listsAndCards();
  return [...list.querySelectorAll<ExerciseCardElement>(selector)].filter(
    // another registry may have something else under a card's tag, and a copy of the library its own class
    card => 'listContext' in card && card.parentElement!.closest(selector) === list && !isElsewhere(list, card),
  );
};

/** Whether an element stands in one of the list's other slots. A list that cannot assign slots itself names its own. */
const isElsewhere = (list: Element, element: Element): boolean => {
  const { slot } = findBranch(list, element);
  return slot !== '' && !slot.startsWith('exercise-');
};

/** A script of another type with a document in it: consent tools change types. What search engines read is none. */
const findForeignScript = (list: Element): HTMLScriptElement | undefined =>
  [...list.querySelectorAll<HTMLScriptElement>(':scope > script[type]:not([type="application/ld+json"])')].find(
    ({ textContent }) => textContent.trim().startsWith('{'),
  );

/** Where a list's routine comes from, the first place that has one; null where there is none yet. */
export const findSource = (list: Element & SourceProperties): RoutineSource | null => {
  const inline = { kind: 'inline', cards: [] } as const;
  const { value, fromLink, src, routine, credentials, hydrating } = list;
  if (value !== null && value !== undefined) {
    return { ...inline, from: 'value', part: value, parse: () => parseRoutineDocument(value) };
  }
  const link = fromLink && !hydrating ? findLinkPart(globalThis.location?.hash ?? '') : undefined;
  if (link !== undefined) return { kind: 'link', fragment: `#toe-yoga=${link}` };
  if (src) return { kind: 'url', url: src, credentials };
  const builtIn = routine
    ? ({ ...inline, from: 'routine', part: routine, parse: () => readBuiltIn(routine) } as const)
    : null;
  if (isServer || hydrating) return builtIn;
  const text = list.querySelector(':scope > script[type="application/json"]')?.textContent;
  if (text) return { ...inline, from: 'script', part: text, parse: () => parseRoutineDocument(text) };
  const cards = findCards(list);
  if (cards.length) return { ...inline, from: 'cards', part: null, cards, parse: () => readCards(cards) };
  if (builtIn) return builtIn;
  const type = findForeignScript(list)?.type;
  return type ? { ...inline, from: 'foreign-script', part: type, parse: () => explainScriptType(type) } : null;
};

/** Whether two sources give the same routine for sure, so that there is nothing to read anew. */
export const isSameSource = (a: RoutineSource | null, b: RoutineSource | null): boolean => {
  if (a?.kind === 'url') return b?.kind === 'url' && a.url === b.url && a.credentials === b.credentials;
  if (a?.kind === 'inline') return b?.kind === 'inline' && a.from === b.from && a.from !== 'cards' && a.part === b.part;
  if (a?.kind === 'link') return b?.kind === 'link' && a.fragment === b.fragment;
  return b === null;
};

/** Whether two sources are the same place, which may give another version of its routine. */
export const isSamePlace = (a: RoutineSource | null, b: RoutineSource | null): boolean => {
  if (a?.kind === 'url') return b?.kind === 'url' && a.url === b.url;
  if (a?.kind !== 'inline' || b?.kind !== 'inline' || a.from !== b.from) return false;
  return a.from !== 'routine' || a.part === b.part;
};

/** The title and intro of a routine where they are the library's own: those of a built-in one. */
export const findRoutineText = (source: RoutineSource | null, { routines }: Locale): RoutineText | undefined => {
  if (source?.kind !== 'inline' || source.from !== 'routine') return undefined;
  return routines[source.part as RoutineId];
};
