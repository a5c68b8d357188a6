import { appendAll } from '../../browser/append-all.js';
import { findExercise } from '../../catalogue/index.js';
import { onLocalesChange } from '../../i18n/registry.js';
import { isGlobalAttribute } from './foreign-attributes.js';
import { warnOnce } from './warn-once.js';

const tags = ['exercise-card', 'rep-timer', 'toe-yoga-animator', 'routine-list'];
const marked = '[data-toe-yoga]';

/** What an element takes over from the markup as it stands; neither handlers nor styles are among it. */
const kept = ['class', 'id', 'lang', 'dir', 'title', 'slot', 'hidden'];

/** Whether the page's parser has left an element. An optimiser may pretend that the page is still being parsed. */
const isParsed = (markup: Element): boolean => {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = markup; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
};

/** `data-reps` gives `reps`. What could run a script or style something (`data-onclick`) gives nothing. */
const copyAttributes = (markup: Element, element: Element): void => {
  const { observedAttributes } = element.constructor as { observedAttributes?: readonly string[] };
  for (const { name, value } of markup.attributes) {
    const [, given] = /^data-(?!toe-yoga$)(.+)$/.exec(name) ?? [];
    const isOwn = given && (observedAttributes?.includes(given) || !isGlobalAttribute(given));
    if (isOwn || kept.includes(name)) element.setAttribute(isOwn ? given : name, value);
  }
};

/** What is for a slot, or by `default` for the one without a name: the author's own words. */
const forSlot = '[slot]:not([slot=""]), [data-slot]:not([data-slot=""])';

/** Puts what a card says itself out of sight; whether the card knows its exercise, and so says it. */
const hideRepeated = (card: Element): boolean => {
  if (!findExercise(card.getAttribute('exercise'))) return false;
  const repeated = [...card.childNodes].filter(child => !(child instanceof Element && child.matches(forSlot)));
  if (repeated.length === 0) return true;
  const fallback = document.createElement('div');
  fallback.slot = 'fallback';
  appendAll(fallback, repeated);
  card.prepend(fallback);
  return true;
};

/**
 * Moves what can be read along: `data-slot="note"` goes into that slot. The rest of a card is its author's own words, or
 * with an exercise of the catalogue, or one that is defined later, what the card says itself.
 */
const moveContents = (markup: Element, element: Element): void => {
  for (const child of markup.querySelectorAll<HTMLElement>(':scope > [data-slot]')) {
    const name = child.dataset.slot!;
    child.slot = name === 'default' ? '' : name;
  }
  appendAll(element, [...markup.childNodes]);
  const awaitsExercise = element.localName === 'exercise-card' && element.getAttribute('exercise');
  if (!awaitsExercise || hideRepeated(element)) return;
  // an exercise that is never defined keeps no card that the page has thrown away
  const awaiting = new WeakRef(element);
  const stop = onLocalesChange(() => {
    const card = awaiting.deref();
    if (!card || hideRepeated(card)) stop();
  });
};

const upgrade = (markup: HTMLElement): void => {
  const tag = markup.dataset.toeYoga!.trim().toLowerCase();
  if (!tags.includes(tag)) warnOnce(`data-toe-yoga="${tag}" must be one of ${tags.join(', ')}.`);
  // in an editor it is a text to be saved
  else if (customElements.get(tag) && isParsed(markup) && !markup.isContentEditable) {
    const element = document.createElement(tag);
    copyAttributes(markup, element);
    moveContents(markup, element);
    markup.replaceWith(element);
  }
};

/** The inner ones first, so that a list finds its cards. */
const upgradeIn = (root: Node): void => {
  if (!('querySelectorAll' in root)) return;
  for (const markup of [...(root as ParentNode).querySelectorAll<HTMLElement>(marked)].reverse()) upgrade(markup);
  if (root instanceof HTMLElement && root.matches(marked)) upgrade(root);
};

/**
 * Makes elements of `<figure data-toe-yoga="exercise-card" data-exercise="toe-yoga">…</figure>` and the like, now and when
 * such markup comes later. Markup that can be edited stays. Returns what ends the watch.
 * @param root where to look: the document, or a part of it, or a shadow root
 */
export const upgradeMarkup = (root: Document | DocumentFragment | Element = document): (() => void) => {
  const upgradeAll = (): void => upgradeIn(root);
  const observer = new MutationObserver(records => {
    for (const { addedNodes } of records) addedNodes.forEach(upgradeIn);
  });
  observer.observe(root, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', upgradeAll);
  upgradeAll();
  return () => {
    observer.disconnect();
    document.removeEventListener('DOMContentLoaded', upgradeAll);
  };
};
