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

/** A link's address; null where it has none. */
export const resolveUrl = (link: string, base: string): URL | null => {
  try {
    return new URL(link, base);
  } catch {
    // relative to a page without an address
    return null;
  }
};

/** The origin of a page whose address nobody knows: a server does not. */
export const unknownOrigin = 'https://page.invalid';

/** Whether an address is of another origin. A frame made of `srcdoc` has an address of its own and its page's origin. */
export const isForeign = ({ origin }: URL): boolean => origin !== globalThis.origin && origin !== unknownOrigin;

/** Sites whose addresses are pages with a player, not media files. */
const videoSites =
  /(^|\.)(youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly|loom\.com)$/;
const mediaFile = /\.(mp4|m4v|webm|mov|ogv|m3u8)$/i;

const isVideoPage = ({ hostname, pathname }: URL): boolean => videoSites.test(hostname) && !mediaFile.test(pathname);

/** A link to a page with a video: beside the figure, or in its place where the exercise has none. */
const renderVideoPage = (url: URL, { exercise }: RoutineExercise, { card }: Locale): TemplateResult =>
  html`<a
    slot=${exercise ? 'actions' : 'picture'}
    class="video-page"
    href=${url.href}
    target="_blank"
    rel="noreferrer noopener"
    >${card.watchVideo(url.host)}</a
  >`;

/** Whether a routine's picture is something to press: a link, or a button that asks. */
export const isMediaAsking = (item: RoutineExercise, base: string, allowed: boolean): boolean => {
  const link = item.video ?? item.picture;
  const url = link ? resolveUrl(link, base) : null;
  if (!url) return false;
  return item.video && isVideoPage(url) ? !item.exercise : !allowed && isForeign(url);
};

/** A routine's own picture or video for the card; another origin's is not asked for before the reader allows it. */
export const renderMedia = (
  item: RoutineExercise,
  { base, allowed, allow, locale }: MediaOptions,
): TemplateResult | typeof nothing => {
  const { picture, video, name } = item;
  const { card } = locale;
  const link = video ?? picture;
  const url = link ? resolveUrl(link, base) : null;
  if (!url) return nothing;
  if (video && isVideoPage(url)) return renderVideoPage(url, item, locale);
  if (!allowed && isForeign(url)) {
    const content = video ? card.showVideo(url.host) : card.showPicture(url.host);
    return html`<div slot="picture" class="permission">${renderButton({ content, action: allow })}</div>`;
  }
  const src = url.origin === unknownOrigin ? link : url.href;
  return video
    ? html`<video slot="picture" src=${src} controls preload="none" playsinline></video>`
    : html`<img slot="picture" src=${src} alt=${name ?? ''} referrerpolicy="no-referrer" />`;
};
