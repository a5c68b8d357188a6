import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import type { RoutineExercise } from '../../routine/routine.js';
import { renderButton } from '../shared/button.js';

export interface MediaOptions {
  /** What relative links are relative to. */
  readonly base: string;
  /** Whether the reader has allowed to load it from another origin. */
  readonly allowed: boolean;
  readonly allow: () => void;
  readonly locale: Locale;
}

const resolveUrl = (link: string, base: string): URL | null => {
  try {
    return new URL(link, base);
  } catch {
    // relative to a page without an address
    return null;
  }
};

/** A routine's own picture or video for the card; another origin's is not asked for before the reader allows it. */
export const renderMedia = (
  { picture, video, name }: RoutineExercise,
  { base, allowed, allow, locale: { card } }: MediaOptions,
): TemplateResult | typeof nothing => {
  const link = video ?? picture;
  const url = link ? resolveUrl(link, base) : null;
  if (!url) return nothing;
  if (!allowed && url.origin !== location.origin) {
    const content = video ? card.showVideo(url.host) : card.showPicture(url.host);
    return html`<div slot="picture" class="permission">${renderButton({ content, action: allow })}</div>`;
  }
  return video
    ? html`<video slot="picture" src=${url.href} controls preload="none" playsinline></video>`
    : html`<img slot="picture" src=${url.href} alt=${name ?? ''} referrerpolicy="no-referrer" />`;
};
