import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

export interface ButtonOptions {
  /** What it shows: words, or an icon. */
  readonly content: unknown;
  readonly action: () => void;
  /** Its accessible name, where what it shows is not one. */
  readonly label?: string;
  /** Whether it is switched on, for one that switches something. */
  readonly pressed?: boolean;
  /** `primary` is the one act that matters, `icon` a square without a ground; or names of the element's own sheet. */
  readonly classes?: string;
}

/** A button of an element. */
export const renderButton = ({ content, action, label, pressed, classes = '' }: ButtonOptions): TemplateResult =>
  html`<button
    part="button"
    class=${classes}
    aria-label=${ifDefined(label)}
    aria-pressed=${ifDefined(pressed)}
    @click=${action}
  >
    ${content}
  </button>`;
