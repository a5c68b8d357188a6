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
  /** Whether a second tap right after one on any such button is taken for a slip of the finger. */
  readonly guarded?: boolean;
}

/** ms within which a second tap is not a second act. */
const guardTime = 600;

/** When a guarded button was last tapped (ms of event time): what is tapped next may be another button by then. */
let lastTap = -Infinity;

/** Whether a click is the second of two taps. Keys and scripts click without a pointer, which counts no clicks. */
const isSecondTap = ({ detail, timeStamp }: MouseEvent): boolean => {
  if (!detail) return false;
  const isSecond = timeStamp - lastTap < guardTime;
  if (!isSecond) lastTap = timeStamp;
  return isSecond;
};

/** The action of a button that is not done twice by a second tap. */
export const guard =
  (action: () => void) =>
  (event: MouseEvent): void => {
    if (!isSecondTap(event)) action();
  };

/** A button of an element. */
export const renderButton = ({
  content,
  action,
  label,
  pressed,
  classes = '',
  guarded = false,
}: ButtonOptions): TemplateResult =>
  html`<button
    part="button"
    class=${classes}
    aria-label=${ifDefined(label)}
    aria-pressed=${ifDefined(pressed)}
    @click=${guarded ? guard(action) : action}
  >
    ${content}
  </button>`;
