import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { changingText } from './changing-text.js';

export interface ButtonOptions {
  /** What it shows: words, or an icon. */
  readonly content: unknown;
  readonly action: () => void;
  /** Its accessible name, where what it shows is not one. */
  readonly label?: string;
  /** Whether it is switched on, for one that switches something. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /**
   * Whether a second tap that follows at once is the same act: a hand that trembles taps twice, and after the first tap
   * another button may be under the finger. Keys that are held down do not repeat it either.
   */
  readonly guarded?: boolean;
  /** `primary` is the one act that matters, `icon` a square without a ground; or names of the element's own sheet. */
  readonly classes?: string;
}

/** ms in which a second tap belongs to the first. */
const sameTap = 600;

/** When the last tap on any guarded button was, ms. */
let lastTap = -Infinity;

/** Whether a click is a tap that comes too soon. Keys, voice and scripts click without a pointer. */
const isRepeatedTap = ({ detail, timeStamp }: MouseEvent): boolean => {
  if (detail === 0) return false;
  const isRepeated = timeStamp - lastTap < sameTap;
  if (!isRepeated) lastTap = timeStamp;
  return isRepeated;
};

/** The action of a button that is not done twice by a second tap. */
export const guard =
  (action: () => void) =>
  (event: MouseEvent): void => {
    if (!isRepeatedTap(event)) action();
  };

const stopRepeatedKey = (event: KeyboardEvent): void => {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
};

/**
 * Words have an element of their own, which a translator of the page may fill.
 */
const renderContent = (content: unknown): unknown =>
  typeof content === 'string' ? html`<span>${changingText(content)}</span>` : content;

/** A button of an element. */
export const renderButton = (options: ButtonOptions): TemplateResult => {
  const { content, action, label, pressed, disabled = false, guarded = false, classes = '' } = options;
  return html`<button
    part="button"
    class=${classes}
    aria-label=${ifDefined(label)}
    aria-pressed=${ifDefined(pressed)}
    ?disabled=${disabled}
    @click=${guarded ? guard(action) : action}
    @keydown=${guarded ? stopRepeatedKey : nothing}
  >
    ${renderContent(content)}
  </button>`;
};
