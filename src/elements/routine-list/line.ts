import { html, nothing, type TemplateResult } from 'lit';

/** A text in a line of its own; nothing for ''. */
export const renderLine = (text: string, classes = ''): TemplateResult | typeof nothing =>
  text ? html`<p class=${classes} .textContent=${text}></p>` : nothing;
