import { fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { settled } from './settled.js';

/** As wide as a page at 400 % zoom (px). */
export const narrowWidth = 320;

/** The least that a finger hits (px); less the rounding of a layout. */
const leastTarget = 44 - 0.1;

/** Puts an element on a narrow page, between two paragraphs. */
export const mountNarrow = async <T extends LitElement>(
  markup: string,
  prepare: (page: HTMLElement) => void = () => {},
): Promise<{ page: HTMLElement; element: T }> => {
  const page = await fixture<HTMLElement>(`<div><p>Before</p>${markup}<p>After</p></div>`);
  page.style.inlineSize = `${narrowWidth}px`;
  prepare(page);
  const element = page.children[1] as T;
  await settled(element);
  return { page, element };
};

/** Every shadow root in an element, its own first. */
export const rootsIn = (element: Element): ShadowRoot[] => {
  const inner = [...element.children].flatMap(rootsIn);
  const root = element.shadowRoot;
  return root ? [root, ...[...root.children].flatMap(rootsIn), ...inner] : inner;
};

/** Everything in an element's shadow roots that a selector finds. */
export const queryDeep = <T extends Element>(element: Element, selector: string): T[] =>
  rootsIn(element).flatMap(root => [...root.querySelectorAll<T>(selector)]);

/** Opens all that can be opened, so that nothing stays unseen. */
export const unfold = (element: Element): void => {
  for (const details of queryDeep<HTMLDetailsElement>(element, 'details')) details.open = true;
};

const excerpt = (element: Element): string => element.outerHTML.slice(0, 120);

/** What in a box stands out of its sides, but for what an `svg` draws. */
export const findTooWide = (box: Element, where = (_root: ShadowRoot): boolean => true): string[] => {
  const { left, right } = box.getBoundingClientRect();
  return rootsIn(box)
    .filter(where)
    .flatMap(root => [...root.querySelectorAll('*')])
    .filter(each => !each.closest('svg'))
    .filter(each => {
      const rect = each.getBoundingClientRect();
      return rect.width > 0 && (rect.left < left - 1 || rect.right > right + 1);
    })
    .map(excerpt);
};

/** What is to be pressed but is smaller than a finger. */
export const findTooSmall = (element: Element): string[] =>
  queryDeep(element, 'button, summary, select, input:not([type=checkbox])')
    .filter(each => {
      const { width, height } = each.getBoundingClientRect();
      return width > 0 && Math.min(width, height) < leastTarget;
    })
    .map(excerpt);

/** Buttons whose one word is broken over lines. */
export const findBrokenWords = (element: Element): string[] =>
  queryDeep(element, 'button')
    .filter(button => /^\s*\w+\s*$/.test(button.textContent!))
    .filter(button => {
      const text = document.createRange();
      text.selectNodeContents(button);
      const lines = [...text.getClientRects()].filter(({ width }) => width).map(({ top }) => Math.round(top));
      return new Set(lines).size > 1;
    })
    .map(button => button.textContent!.trim());
