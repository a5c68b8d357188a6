import { html, nothing, type TemplateResult } from 'lit';

/**
 * A button of an element: what it shows, what it does, its classes.
 * @param name for who does not see what it shows
 * @param pressed for one that switches something
 */
export const button = (
  label: unknown,
  act: () => void,
  classes = '',
  name: string | typeof nothing = nothing,
  pressed: boolean | typeof nothing = nothing,
): TemplateResult =>
  // prettier-ignore
  html`<button part="button" class=${classes} aria-label=${name} aria-pressed=${pressed} @click=${act}>${label}</button>`;
