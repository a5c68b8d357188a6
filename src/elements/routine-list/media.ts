import { html, nothing, type TemplateResult } from 'lit';
import type { RoutineExercise } from '../../routine/routine.js';
import { button } from '../shared/legacy-button.js';
import type { Locale } from '../../i18n/locale.js';

/** A routine's own picture or video for the card; another origin's is not asked for before the reader allows it. */
export const renderMedia = (
  { picture, video, name }: RoutineExercise,
  base: string,
  allowed: boolean,
  allow: () => void,
  { card }: Locale,
): TemplateResult | typeof nothing => {
  const link = video ?? picture;
  if (!link) return nothing;
  let url: URL;
  try {
    url = new URL(link, base);
  } catch {
    // relative to a page without an address
    return nothing;
  }
  if (!allowed && url.origin !== location.origin) {
    const label = video ? card.showVideo(url.host) : card.showPicture(url.host);
    return html`<div slot="picture" class="ask">${button(label, allow)}</div>`;
  }
  return video
    ? html`<video slot="picture" src=${url.href} controls preload="none" playsinline></video>`
    : html`<img slot="picture" src=${url.href} alt=${name ?? ''} referrerpolicy="no-referrer" />`;
};
