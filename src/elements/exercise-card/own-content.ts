/** What a card's page gives besides its attributes. */
export interface OwnContent {
  readonly hasPicture: boolean;
  readonly hasWords: boolean;
}

/** The slots whose content stands outside the words of a card. */
const slotsBesideWords = ['picture', 'safety', 'fallback'];

const isText = ({ nodeType, textContent }: Node): boolean => nodeType === Node.TEXT_NODE && !!textContent!.trim();

/** Looks at what stands in a card, whose slots need not be there yet. */
export const findOwnContent = (card: Element): OwnContent => {
  const children = [...card.children];
  return {
    hasPicture: children.some(({ slot }) => slot === 'picture'),
    hasWords: children.some(({ slot }) => !slotsBesideWords.includes(slot)) || [...card.childNodes].some(isText),
  };
};

export const isOtherContent = (content: OwnContent, before: OwnContent | undefined): boolean =>
  content.hasPicture !== before?.hasPicture || content.hasWords !== before.hasWords;
