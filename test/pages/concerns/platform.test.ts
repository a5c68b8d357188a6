import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { unfold } from '../../support/layout.js';
import type { Page } from '../../support/pages.js';
import { squeeze, visibleText } from '../../support/visible-text.js';
import { describePages, listWords, script, style } from '../../support/written-pages.js';

/** A page whose own script runs first, before what the browser has is asked for. */
const scripted = (code: string) => ({ head: script(code) });

const lacking = (...names: string[]) =>
  scripted(
    names
      .map(name => {
        const [, object = 'window', property] = /^(?:(.*)\.)?(\w+)$/.exec(name)!;
        return `Object.defineProperty(${object}, '${property}', { configurable: true, value: undefined });`;
      })
      .join(' '),
  );
const throwing = (object: string, name: string) =>
  scripted(
    `Object.defineProperty(${object}, '${name}', { configurable: true, get() { throw new DOMException('Access is denied', 'SecurityError') } })`,
  );
/** Has everything that a page can find of the library in its storage be `text`. */
const storing = (text: string) =>
  scripted(
    `Storage.prototype.getItem = () => ${text}; Storage.prototype.setItem = () => {}; Storage.prototype.removeItem = () => {}`,
  );
const hung = 'new Promise(() => {})';

describePages('all four elements are shown and the timer starts where the storage', {
  'is missing': lacking('localStorage', 'sessionStorage', 'indexedDB'),
  'may not be asked for (third-party frames)': throwing('window', 'localStorage'),
  'of records may not be asked for': throwing('window', 'indexedDB'),
  'is full': scripted(`Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`),
  'throws at every use': scripted(
    `for (const name of ['getItem', 'setItem', 'removeItem', 'key', 'clear']) Storage.prototype[name] = () => { throw new Error(name) }`,
  ),
  'holds what is no JSON': storing(`'{"x":'`),
  'holds JSON of other kinds: a list': storing(`'[1,[2],null]'`),
  'holds JSON of other kinds: a number': storing(`'7'`),
  'holds JSON of other kinds: null': storing(`'null'`),
  'holds an object whose every field is of another kind': storing(
    `'{"day":"x","elapsed":"soon","at":{},"done":{"length":-1},"index":1e400,"voice":"yes","keys":[{}],"__proto__":{"x":1}}'`,
  ),
  'of records never answers': scripted(`IDBFactory.prototype.open = () => ({ addEventListener() {} })`),
  'of records fails': scripted(`IDBFactory.prototype.open = () => { throw new DOMException('no', 'UnknownError') }`),
  'has locks that throw': scripted(
    `if (navigator.locks) navigator.locks.request = () => { throw new DOMException('no', 'SecurityError') }`,
  ),
  'has no channel to other tabs': lacking('BroadcastChannel', 'navigator.locks', 'navigator.storage'),
});

describePages('all four elements are shown and the timer starts in a browser', {
  'without sound': lacking('AudioContext', 'webkitAudioContext'),
  'whose sound throws': scripted(
    `window.AudioContext = class { constructor() { throw new Error('no audio device') } }`,
  ),
  'whose sound never begins': scripted(`window.AudioContext && (AudioContext.prototype.resume = () => ${hung})`),
  'without a voice': lacking('speechSynthesis', 'SpeechSynthesisUtterance'),
  'whose voices throw': scripted(
    `window.speechSynthesis && (speechSynthesis.getVoices = speechSynthesis.speak = speechSynthesis.cancel = () => { throw new Error('no voice') })`,
  ),
  'without a lock for the screen': lacking('navigator.wakeLock'),
  'whose lock for the screen is refused': scripted(
    `Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => { throw new DOMException('no', 'NotAllowedError') } } })`,
  ),
  'without vibration and share': lacking('navigator.vibrate', 'navigator.share', 'navigator.clipboard'),
  'without full screen': lacking('Element.prototype.requestFullscreen', 'document.fullscreenEnabled'),
  'without observers': lacking('IntersectionObserver', 'ResizeObserver'),
  'without `matchMedia`': lacking('matchMedia'),
  'without sheets that can be adopted': {
    head: script('delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets'),
    // style elements take their place
    headers: { 'content-security-policy-report-only': '' },
  },
  'without cryptography, as pages without https': lacking('crypto.subtle', 'crypto.randomUUID'),
  'without what computes names of zones': scripted(
    `const { resolvedOptions } = Intl.DateTimeFormat.prototype; Intl.DateTimeFormat.prototype.resolvedOptions = function () { return { ...resolvedOptions.call(this), timeZone: undefined } }`,
  ),
  'without Trusted Types and a registry of parts': lacking('trustedTypes', 'CustomElementRegistry'),
  'without what came last to the language and the page': lacking(
    'requestIdleCallback',
    'scheduler',
    'navigation',
    'Element.prototype.checkVisibility',
    'Element.prototype.moveBefore',
    'document.startViewTransition',
    'document.getAnimations',
    'HTMLElement.prototype.showPopover',
  ),
  'that wants less motion': scripted(
    `const native = window.matchMedia; window.matchMedia = query => /reduced-motion/.test(query) ? Object.assign(new EventTarget(), { matches: true, media: query, addListener() {}, removeListener() {} }) : native.call(window, query)`,
  ),
  'that is offline': scripted(
    `Object.defineProperty(navigator, 'onLine', { value: false }); window.fetch = async () => { throw new TypeError('Failed to fetch') }`,
  ),
  'whose clock is set to another hour now and then': scripted(
    `let reads = 0; const { now } = Date; Date.now = () => now() + (Math.floor(++reads / 50) % 2) * 3600e3`,
  ),
  'whose language is nothing': scripted(
    `Object.defineProperty(navigator, 'language', { value: undefined }); Object.defineProperty(navigator, 'languages', { value: undefined })`,
  ),
  'whose frames never come': scripted('window.requestAnimationFrame = () => 0'),
});

/** A list whose words for the page's author are unfolded. */
const asking = (address: string, ...shows: string[]) => ({
  body: `<routine-list src="${address}"></routine-list>`,
  async act({ document }: Page) {
    const element = document.querySelector('routine-list')!;
    await waitUntil(() => element.shadowRoot!.querySelector('.problems details'), 'the list tells what is wrong');
    unfold(element);
  },
  shows,
  starts: null,
});
const unreachable = 'The routine’s address does not answer, or does not allow this page to read it.';
const file = '/test/elements/routine-list/routine.json';

describePages('a list tells what is wrong, and keeps the page, where its address', {
  'is nowhere': asking('/nowhere.json', 'This routine can’t be shown.', '404'),
  'gives a web page': asking('/test/pages/bare.html', 'This routine can’t be shown.', 'web page'),
  'is no address': asking('javascript:alert(1)', unreachable),
  'may not be asked for by the page’s policy': {
    ...asking(file, unreachable),
    headers: { 'content-security-policy': "connect-src 'none'" },
    refused: [`connect-src ${location.origin}${file} `],
  },
});

/** A page with a style sheet for paper, which its list prints. */
const printing = (css: string) => ({
  head: style(`@media print { ${css} }`),
  async act(page: Page) {
    const isPaper = await executeServerCommand('emulate', { media: 'print' });
    const { document } = page;
    let printed = '';
    // where no engine's paper can be looked at, what stands ready for it
    const look = (): string =>
      isPaper ? visibleText(document) : document.querySelector('#toe-yoga-handout')!.textContent;
    Object.assign(page, { print: () => (printed = squeeze(look())) });
    await document.querySelector('routine-list')!.print();
    await executeServerCommand('emulate', { media: '' });
    for (const words of listWords) expect(printed).to.include(squeeze(words));
  },
});

describePages('what a list prints is there on paper, where the page’s style sheet', {
  'hides all boxes of the page: `body > * { display: none !important }`': printing(
    'body > * { display: none !important }',
  ),
  'shows its own part alone: `body * { visibility: hidden }`': printing(
    'body * { visibility: hidden } #article, #article * { visibility: visible }',
  ),
  'has no colours and no widths': printing('* { color: #000 !important; background: none !important; width: auto }'),
});
