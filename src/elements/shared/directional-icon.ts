import { html, type TemplateResult } from 'lit';

/**
 * An icon that points along the text. It and its mirror image stand side by side, in a place for one: that shows the half
 * at which lines begin, also where the page says their direction by a style sheet alone, which no selector knows.
 */
export const renderDirectionalIcon = (path: string, mirrored: string): TemplateResult =>
  html`<span class="directional">
    <svg viewBox="0 0 48 24" width="48" height="24" aria-hidden="true">
      <path d=${path}></path>
      <path d=${mirrored} transform="translate(24)"></path>
    </svg>
  </span>`;
