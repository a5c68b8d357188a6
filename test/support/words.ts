import { foreignWords } from './pseudo-locale.js';

/** Attributes that a reader sees, or a screen reader says. */
const spokenAttributes = [
  'alt',
  'aria-braillelabel',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
];

const textsIn = (root: Element | ShadowRoot): string[] => {
  const texts: string[] = [];
  for (const node of root.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent!);
  for (const child of root.children) {
    if (child.localName !== 'style' && child.localName !== 'script') texts.push(...wordsIn(child));
  }
  return texts;
};

/** Every text of an element, and of the elements and shadow roots in it, hidden or not: text nodes, labels, titles. */
export const wordsIn = (element: Element): string[] =>
  [
    ...spokenAttributes.map(name => element.getAttribute(name) ?? ''),
    ...(element.shadowRoot ? textsIn(element.shadowRoot) : []),
    ...textsIn(element),
  ]
    .map(text => text.trim())
    .filter(Boolean);

/** The texts of a list that are not, or not wholly, the pseudo-language's. */
export const foreignTexts = (texts: readonly string[]): string[] => texts.filter(text => foreignWords(text).length > 0);
