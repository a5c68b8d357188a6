import { foreignWords } from './pseudo-locale.js';

/** Attributes that a reader sees, or a screen reader says. */
const spokenAttributes = ['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'title', 'placeholder'];

/** Every text of an element and of the shadow roots within it: text nodes, labels, titles. */
export const wordsIn = (root: Element | ShadowRoot): string[] => {
  const words: string[] = [];
  for (const node of root.childNodes) if (node.nodeType === Node.TEXT_NODE) words.push(node.textContent!);
  for (const child of root.children) {
    if (child.localName === 'style' || child.localName === 'script') continue;
    for (const name of spokenAttributes) words.push(child.getAttribute(name) ?? '');
    if (child.shadowRoot) words.push(...wordsIn(child.shadowRoot));
    words.push(...wordsIn(child));
  }
  return words.map(text => text.trim()).filter(Boolean);
};

/** The texts of a list, with what in them the pseudo-language did not make; none where all is its own. */
export const foreignTexts = (texts: readonly string[]): string[] => texts.filter(text => foreignWords(text).length > 0);
