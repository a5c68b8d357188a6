import type { CSSResult, LitElement } from 'lit';

/**
 * Whether an element can take over the root that a server has rendered: the page has loaded Lit's hydration, which is to be
 * known by an attribute that it observes, and the server's style sheet is the element's own. The sheet names the version, so
 * that no words of another version stay.
 */
export const canHydrate = ({ shadowRoot, constructor }: LitElement): boolean => {
  const { elementStyles, observedAttributes } = constructor as typeof LitElement;
  const sheet = shadowRoot?.querySelector('style')?.textContent;
  if (sheet === undefined || !observedAttributes.includes('defer-hydration')) return false;
  return sheet === elementStyles.map(style => (style as CSSResult).cssText).join('');
};
