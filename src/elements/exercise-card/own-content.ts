import { isEqual } from '../../validation/is-equal.js';
import { warnOnce } from '../shared/warn-once.js';

/** ms in which a page that sets attributes late has set them. */
export const emptyNotice = 250;

export const warnOfNothing = (): void =>
  warnOnce('<exercise-card> shows nothing: an exercise or a name is missing, and it has no words of its own.');

/** What a card's page gives besides its attributes. */
export interface OwnContent {
  readonly hasPicture: boolean;
  readonly hasNote: boolean;
  readonly hasWords: boolean;
}

export const noOwnContent: OwnContent = { hasPicture: false, hasNote: false, hasWords: false };

/** The slots whose content stands outside the words of a card. */
const slotsBesideWords = ['picture', 'note', 'safety', 'clinic', 'fallback'];

const isText = ({ nodeType, textContent }: Node): boolean => nodeType === Node.TEXT_NODE && !!textContent!.trim();

/** Looks at what stands in a card, whose slots need not be there yet. */
export const findOwnContent = (card: Element): OwnContent => {
  const children = [...card.children];
  return {
    hasPicture: children.some(({ slot }) => slot === 'picture'),
    hasNote: children.some(({ slot }) => slot === 'note'),
    hasWords: children.some(({ slot }) => !slotsBesideWords.includes(slot)) || [...card.childNodes].some(isText),
  };
};

export const isOtherContent = (content: OwnContent, before: OwnContent | undefined): boolean =>
  !isEqual(content, before);
