import type { CardContent } from '../../i18n/exercise-content.js';
import { isEqual } from '../../validation/is-equal.js';
import { warnOnce } from '../shared/warn-once.js';
import type { CardModel } from './card-model.js';

/** ms in which a page that sets attributes late has set them. */
export const emptyNotice = 250;

export const warnOfNothing = (): void =>
  warnOnce('<exercise-card> shows nothing: an exercise or a name is missing, and it has no words of its own.');

/** What a card's page gives besides its attributes. */
export interface OwnContent {
  readonly hasPicture: boolean;
  readonly hasNote: boolean;
  readonly hasWords: boolean;
  /** What its words tell to do. */
  readonly steps: readonly string[];
}

export const noOwnContent: OwnContent = { hasPicture: false, hasNote: false, hasWords: false, steps: [] };

/** The slots whose content stands outside the words of a card. */
const slotsBesideWords = ['picture', 'note', 'safety', 'clinic', 'fallback'];

const isText = ({ nodeType, textContent }: Node): boolean => nodeType === Node.TEXT_NODE && !!textContent!.trim();

const readText = ({ textContent }: Node): string => textContent!.trim().replace(/\s+/g, ' ');

/** The items of its numbered list; else its words, where they are in one piece. */
const readSteps = (card: Element): readonly string[] => {
  const words = [...card.children].filter(({ slot }) => !slot);
  const lists = words.map(each => (each.localName === 'ol' ? each : each.querySelector('ol')));
  const items = lists.flatMap(list => [...(list?.children ?? [])]);
  const pieces = items.length ? items : [...words, ...[...card.childNodes].filter(isText)];
  const texts = pieces.map(readText).filter(Boolean);
  return items.length || texts.length === 1 ? texts : [];
};

/** Looks at what stands in a card, whose slots need not be there yet. */
export const findOwnContent = (card: Element): OwnContent => {
  const children = [...card.children];
  return {
    hasPicture: children.some(({ slot }) => slot === 'picture'),
    hasNote: children.some(({ slot }) => slot === 'note'),
    hasWords: children.some(({ slot }) => !slotsBesideWords.includes(slot)) || [...card.childNodes].some(isText),
    steps: readSteps(card),
  };
};

export const isOtherContent = (content: OwnContent, before: OwnContent | undefined): boolean =>
  !isEqual(content, before);

/** The author's own steps, or else those `told` in words; and whether there is a figure. */
export const pickSteps = (
  { steps, ownStepCount }: CardContent,
  { told, layout, noPicture }: Pick<CardModel, 'layout'> & { told: readonly string[]; noPicture: boolean },
): Pick<CardModel, 'ownSteps' | 'showsFigure'> => {
  const ownSteps = ownStepCount ? steps.slice(-ownStepCount) : told;
  // a small card of words alone begins as the others in a list do
  const hasFigure = steps.length > 0 || (layout === 'compact' && ownSteps.length > 0);
  return { ownSteps, showsFigure: hasFigure && !noPicture };
};
