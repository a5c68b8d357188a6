import { unsafeCSS, type CSSResult } from 'lit';

/** A style without its dark colours. */
export const lightOf = (style: CSSResult): CSSResult =>
  unsafeCSS(style.cssText.replace(/light-dark\((.*?),.*?\)/g, '$1'));
