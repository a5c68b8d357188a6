import { html, type TemplateResult } from 'lit';
import type { QrCode } from '../../../handout/qr-code.js';
import type { Locale } from '../../../i18n/locale.js';
import { renderButton } from '../../shared/button.js';
import { renderQrCode } from '../../shared/handout/qr-code-template.js';

/** Whether the browser hands links to other programs. */
const canShare = (): boolean => typeof navigator.share === 'function';

/** What came of passing a link on, where the reader is told: the name of the word for it. */
export type PassOutcome = 'copied' | 'copyByHand';

/** A link as the fold shows it. */
export interface LinkView {
  /** Null where there is none. */
  readonly link: string | null;
  /** Null where the link is too long for one. */
  readonly code: QrCode | null;
}

/** Hands a link to another program, or copies it; null where the reader need not be told what came of it. */
export const passOn = async (link: string): Promise<PassOutcome | null> => {
  try {
    if (canShare()) {
      await navigator.share({ url: link });
      return null;
    }
    await navigator.clipboard.writeText(link);
    return 'copied';
  } catch (error) {
    // the reader has closed the browser's own choice of programs
    return (error as Error).name === 'AbortError' ? null : 'copyByHand';
  }
};

/**
 * The link's part of the fold: the act, the code, and the link itself to be copied by hand.
 * @param outcome of the reader's act; null before it
 */
export const renderLink = (
  { link, code }: LinkView,
  outcome: PassOutcome | null,
  locale: Locale,
  act: () => void,
): TemplateResult => {
  const { leave } = locale;
  return html`<section aria-labelledby="link">
    <p class="name" id="link">${leave.link}</p>
    ${
      link
        ? html`${renderButton({ content: canShare() ? leave.shareLink : leave.copyLink, action: act })}
            <p class="status">${outcome ? leave[outcome] : ''}</p>
            ${code ? renderQrCode(code, locale) : html`<p class="fine">${leave.noCode}</p>`}
            <input class="address" readonly aria-labelledby="link" .value=${link} />`
        : html`<p>${leave.noLink}</p>`
    }
  </section>`;
};
