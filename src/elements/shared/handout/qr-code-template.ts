import { html, nothing, svg, type TemplateResult } from 'lit';
import type { QrCode } from '../../../handout/qr-code.js';
import type { Locale } from '../../../i18n/locale.js';

/** A link's code, with its name; nothing where the link has more characters than a code holds. */
export const renderQrCode = (code: QrCode | null, { leave }: Locale): TemplateResult | typeof nothing => {
  if (!code) return nothing;
  const { size, path } = code;
  return html`<svg class="code" viewBox="0 0 ${size} ${size}" role="img" aria-label=${leave.code}>
    <rect width=${size} height=${size} fill="#fff"></rect>
    ${svg`<path d=${path} fill="#000" shape-rendering="crispEdges"></path>`}
  </svg>`;
};
