import { localeOf, type Locale } from '../locales/index.js';

/** The language of the nearest `lang`, looked for through shadow roots. */
export const langOf = (element: Element): string => {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest('[lang]');
    if (found) return found.getAttribute('lang')!;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
};

/** The words for an element; on a server there is no page to ask. */
export const localeFor = (element: Element): Locale =>
  localeOf(typeof ShadowRoot === 'undefined' ? 'en' : langOf(element) || 'en');
