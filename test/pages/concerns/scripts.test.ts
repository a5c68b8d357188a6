import type { Page } from '../../support/pages.js';
import {
  allElements,
  card,
  cardWords,
  classicScript,
  describePages,
  moduleScript,
  script,
} from '../../support/written-pages.js';

const classicPath = '/dist/toe-yoga.iife.min.js';
const modulePath = '/dist/toe-yoga.min.js';
const body = allElements;

/** Adds the classic script to a page, as a loader does, with some of what loaders pretend. */
const load = (before = '', after = ''): string =>
  script(`addEventListener('load', () => {
    ${before}
    const later = document.createElement('script');
    later.src = '${classicPath}';
    later.onload = () => { ${after} };
    document.head.append(later);
  })`);
const stuck = `Object.defineProperty(document, 'readyState', { configurable: true, get: () => 'loading' });`;
const markup =
  '<figure data-toe-yoga="exercise-card" data-exercise="toe-curls" data-reps="8"><p data-slot="note">Round the towel.</p></figure>';
const evaluated = `fetch('${classicPath}').then(answer => answer.text()).then(code => {
  const inline = document.createElement('script');
  inline.nonce = 'page';
  inline.textContent = code;
  document.head.append(inline);
});`;

describePages('all four elements are shown and the timer starts where the library’s script comes', {
  'as a module in the head': { script: moduleScript },
  'as a module at the end': { script: '', body: body + moduleScript },
  'as a classic script before what it is to define': { script: classicScript },
  'as a classic script in the middle of the page': {
    script: '',
    body: `${card}${classicScript}${body.replace(card, '')}`,
  },
  'as a classic script at the end': { script: '', body: body + classicScript },
  'with `defer`': { script: classicScript.replace(' src', ' defer src') },
  'with `async`': { script: classicScript.replace(' src', ' async src') },
  'as an asynchronous module': { script: moduleScript.replace(' src', ' async src') },
  'by `import()`': {
    script: script(`addEventListener('load', () => import('${modulePath}'))`),
    requests: [modulePath],
  },
  'by `document.write`': { script: script(`document.write('<script src="${classicPath}"><\\/script>')`) },
  'after the page has loaded': { script: load(), requests: [classicPath] },
  'from an optimiser that holds `readyState` at loading': { script: load(stuck), requests: [classicPath] },
  'from an optimiser that fires DOMContentLoaded and load once more': {
    script: load(
      stuck,
      `delete document.readyState; document.dispatchEvent(new Event('DOMContentLoaded')); document.dispatchEvent(new Event('readystatechange'));`,
    ),
    requests: [classicPath],
  },
  'from a loader that hides `currentScript`': {
    script: script(`Object.defineProperty(document, 'currentScript', { value: null })`) + classicScript,
  },
  'as text that an optimiser runs in line': { script: script(evaluated), requests: [classicPath] },
  'as a type that a consent tool changes back when it may': {
    script: `<script type="text/plain" data-src="${classicPath}"></script>`,
    act({ document }: Page) {
      const blocked = document.querySelector<HTMLScriptElement>('script[type="text/plain"]')!;
      const allowed = document.createElement('script');
      allowed.src = blocked.dataset.src!;
      blocked.replaceWith(allowed);
    },
  },
  'twice as a module': { script: moduleScript + moduleScript.replace('.js', '.js?again') },
  'twice as a classic script': { script: classicScript + classicScript.replace('.js', '.js?again') },
  'as a module and as a classic script': { script: moduleScript + classicScript },
  'on a page whose base is elsewhere': {
    head: '<base href="https://base.invalid/deep/" />',
    script: moduleScript.replace('src="', `src="${location.origin}`),
  },
  'on a page with loaders of AMD and CommonJS': {
    head: script(`window.define = Object.assign(() => { throw new Error('define') }, { amd: {} });
      window.module = { exports: {} }; window.exports = module.exports; window.require = () => { throw new Error('require') };`),
    script: classicScript,
  },
  'on a page in quirks mode': { doctype: '' },
  'on a page of another encoding': {
    head: '<meta charset="windows-1252" />',
    headers: { 'content-type': 'text/html; charset=windows-1252' },
    script: classicScript,
  },
});

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
const trusted = "require-trusted-types-for 'script'";
const policied = (policy: string, html = '') => ({
  head: html,
  headers: { 'content-security-policy': policy },
});

describePages('all four elements are shown and the timer starts under', {
  'a strict policy': policied(strict),
  'a strict policy with Trusted Types': policied(`${strict}; ${trusted}; trusted-types toe-yoga`),
  'Trusted Types with a default policy of the page’s own that allows nothing': policied(
    `${trusted}; trusted-types toe-yoga default`,
    script(`window.trustedTypes?.createPolicy('default', { createHTML: () => null, createScript: () => null })`),
  ),
  'a policy of nonces and `strict-dynamic`': {
    ...policied("script-src 'nonce-page' 'strict-dynamic'; style-src 'nonce-page'; object-src 'none'; base-uri 'none'"),
  },
  'a policy in the page’s markup': {
    head: `<meta http-equiv="content-security-policy" content="${strict}; ${trusted}; trusted-types toe-yoga" />`,
  },
  'a sandbox that its server asks for': policied('sandbox allow-scripts allow-same-origin'),
  'permissions for nothing': {
    headers: {
      'permissions-policy': 'fullscreen=(), screen-wake-lock=(), autoplay=(), picture-in-picture=(), web-share=()',
    },
  },
  'isolation from other origins': {
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-resource-policy': 'same-origin' },
  },
  'no referrer and no sniffing': {
    headers: { 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' },
  },
});

/** What a reader has where the elements are not defined. */
const plain = {
  body: '<exercise-card exercise="toe-curls"><p>Curl your toes, hold 5 seconds, 8 times.</p></exercise-card>',
  shows: ['Curl your toes, hold 5 seconds, 8 times.'],
  starts: null,
};
const refusing = 'trustedTypes' in window;
const refused = Array<string>(2).fill('trusted-types trusted-types-policy toe-yoga');

describePages('the page’s own words can be read', {
  'without the script': { ...plain, script: '' },
  'where the browser knows no custom elements': { ...plain, head: script('delete window.customElements') },
  'where a registry refuses every definition': {
    ...plain,
    head: script(`customElements.define = () => { throw new Error('no') }`),
  },
  ...(refusing && {
    'where Trusted Types allow no policy': { ...plain, ...policied(`${trusted}; trusted-types 'none'`), refused },
    'where another script took the policy’s name': {
      ...plain,
      ...policied(`${trusted}; trusted-types toe-yoga`, script(`trustedTypes.createPolicy('toe-yoga', {})`)),
      refused,
    },
  }),
  'as markup that waits for it, and then as the element': {
    script: load(),
    requests: [classicPath],
    body: markup,
    shows: cardWords,
  },
  'as markup that comes after it': {
    body: '',
    act: ({ document }: Page) => document.body.insertAdjacentHTML('beforeend', markup),
    shows: cardWords,
  },
  'as markup that is loaded while `readyState` stands still': {
    script: load(stuck),
    requests: [classicPath],
    body: `<main>${markup}</main><footer>Clinic</footer>`,
    shows: cardWords,
  },
});
