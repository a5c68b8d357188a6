import { expect, waitUntil } from '@open-wc/testing';
import { doseOf, doseText, exerciseText, routines } from '../../src/core.js';
import { queryDeep } from './layout.js';
import { closePage, openPage, type Page } from './pages.js';
import { settleAll } from './settled.js';
import { squeeze, visibleText } from './visible-text.js';

/** A page that makes it hard for what stands on it. */
export interface WrittenPage {
  /** Before the `<html>` of the page. */
  readonly doctype?: string;
  /** Attributes of the page's `<html>`. */
  readonly html?: string;
  /** What stands in its head, before the library's script. */
  readonly head?: string;
  /** The library's script, or where it comes in. */
  readonly script?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What happens on it after it has loaded. */
  act?(page: Page): unknown;
  /** What has to be seen on it. */
  readonly shows?: readonly string[];
  /** What must not be seen. */
  readonly hides?: readonly string[];
  /** The selector of the card whose Start is pressed, null where there is none to press. */
  readonly starts?: string | null;
  /** Requests, as paths, that its markup does not name. */
  readonly requests?: readonly string[];
  /** What its policy refuses to the library, which goes without. */
  readonly refused?: readonly string[];
}

export const moduleScript = '<script type="module" src="/dist/toe-yoga.min.js"></script>';
export const classicScript = '<script src="/dist/toe-yoga.iife.min.js"></script>';

export const script = (code: string): string => `<script>${code}</script>`;
export const style = (css: string): string => `<style>${css}</style>`;

const routine = routines.find(({ id }) => id === 'toe-yoga-for-knees')!;

export const card = '<exercise-card exercise="toe-curls" reps="8"><p>Round the towel.</p></exercise-card>';
export const cardWords = [
  exerciseText('toe-curls').name,
  doseText(doseOf('toe-curls', { reps: 8 })),
  'Round the towel.',
  'Start',
];
export const list = `<routine-list routine="${routine.id}"></routine-list>`;
export const listWords = [routine.title, ...routine.exercises.map(({ exercise }) => exerciseText(exercise!).name)];

/** Each of the four elements. */
export const allElements = `${card}
<rep-timer exercise="toe-presses"></rep-timer><toe-yoga-animator exercise="toe-presses"></toe-yoga-animator>
${list}`;
export const allWords = [...cardWords, ...listWords, doseText(doseOf('toe-presses'))];

const watch = '<script src="/test/pages/csp/watch.js"></script>';

/** What the page itself writes in line is allowed by a nonce; what the library would is reported. */
const reportAll =
  "default-src 'self'; script-src 'self' 'nonce-page'; style-src 'self' 'nonce-page'; img-src 'self'; connect-src 'self'";

const writeText = (page: WrittenPage): string => {
  const { doctype = '<!doctype html>', html = 'lang="en"', head = '', script: source = moduleScript } = page;
  const text = `${doctype}<html ${html}><head><meta charset="utf-8" /><title>A page</title>${watch}${head}${source}</head>
<body>${page.body ?? allElements}</body></html>`;
  return text.replace(/<(script|style)\b/g, '$& nonce="page"');
};

/** Where the server gives a page as it is written here. */
export const addressOf = (page: WrittenPage): string => {
  const headers = { 'content-security-policy-report-only': reportAll, ...page.headers };
  return `/written?${new URLSearchParams({ page: JSON.stringify({ text: writeText(page), headers }) })}`;
};

const pathOf = (address: string): string => address.replace(location.origin, '');

/** The paths that a page's markup names. */
const namedIn = (page: WrittenPage): string[] =>
  [...writeText(page).matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, address]) => pathOf(address!));

/** The paths that a page has asked for. */
const requestsOf = (page: Page): string[] =>
  page.performance.getEntriesByType('resource').map(({ name }) => pathOf(name));

/** The innermost element at a point of the page. */
const elementAt = (root: DocumentOrShadowRoot, x: number, y: number): Element | null => {
  const found = root.elementFromPoint(x, y);
  const inner = found?.shadowRoot;
  return inner ? (elementAt(inner, x, y) ?? found) : found;
};

/** Presses a card's Start where it is drawn, and looks at the timer that runs. */
const start = async (page: Page, selector: string): Promise<void> => {
  const element = page.document.querySelector(selector) ?? queryDeep(page.document.body, selector)[0];
  const { timer } = element as HTMLElementTagNameMap['exercise-card'];
  await settleAll(page.document);
  const button = timer!.shadowRoot!.querySelector<HTMLButtonElement>('button.primary')!;
  button.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = button.getBoundingClientRect();
  const hit = elementAt(page.document, left + width / 2, top + height / 2);
  expect(button.contains(hit), `at Start’s place is ${hit?.outerHTML.slice(0, 80)}`).to.equal(true);
  (hit as HTMLElement).click();
  const shows = (words: string): boolean => visibleText(page.document).includes(squeeze(words));
  await waitUntil(() => timer!.state !== 'idle' && shows('Get ready') && shows('Pause'), 'the timer runs', {
    timeout: 5000,
  });
  timer!.reset();
};

const check = async (written: WrittenPage): Promise<void> => {
  const page = await openPage(addressOf(written));
  await written.act?.(page);
  await settleAll(page.document);
  const wanted = (written.shows ?? allWords).map(squeeze);
  const missing = (): string[] => wanted.filter(words => !visibleText(page.document).includes(words));
  await waitUntil(() => !missing().length, undefined, { timeout: 5000 }).catch(() => {
    expect.fail(`${missing().join(' | ')} is not seen, but: ${visibleText(page.document).slice(0, 600)}`);
  });
  const sentences = wanted.filter(words => words.length > 15);
  for (const words of sentences) expect(visibleText(page.document).split(words), words).to.have.length(2);
  for (const words of written.hides ?? []) expect(visibleText(page.document)).not.to.include(squeeze(words));
  const selector = written.starts === undefined ? 'exercise-card' : written.starts;
  if (selector) await start(page, selector);
  expect(page.errors, 'errors').to.deep.equal([]);
  expect(page.refused, 'refused by a policy').to.deep.equal(written.refused ?? []);
  const named = [...namedIn(written), ...(written.requests ?? [])];
  const requests = requestsOf(page);
  expect(requests.filter(path => !named.includes(path))).to.deep.equal([], 'requests that nobody asked for');
  // WebKit does not tell of a request that its memory answers
  if (!navigator.vendor.startsWith('Apple')) expect(requests).to.include.members([...(written.requests ?? [])]);
};

/** Opens each page in a frame and looks at what a reader sees, and presses, on it. */
export const describePages = (title: string, pages: Readonly<Record<string, WrittenPage>>): void => {
  describe(title, () => {
    afterEach(closePage);
    for (const [name, page] of Object.entries(pages)) it(name, () => check(page));
  });
};
