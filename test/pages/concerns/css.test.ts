import { allElements, allWords, card, cardWords, describePages, list, style } from '../../support/written-pages.js';

/** A page of one style sheet. */
const styled = (css: string) => ({ head: style(css) });
const tags = 'exercise-card, rep-timer, toe-yoga-animator, routine-list';

describePages('all four elements are seen, and Start can be pressed, under a page’s style sheet that', {
  'says nothing': {},
  'unsets everything: `* { all: unset !important }`': styled('* { all: unset !important }'),
  'takes everything back to the browser’s own: `* { all: revert }`': styled('* { all: revert }'),
  'has a reset of 2011 (`font: inherit; vertical-align: baseline; border: 0`)': styled(
    'html, body, div, span, p, a, article, details, summary, ul, ol, li, * { margin: 0; padding: 0; border: 0; font: inherit; font-size: 100%; vertical-align: baseline } ol, ul { list-style: none }',
  ),
  'has a reset as Tailwind’s': styled(
    '*, ::before, ::after, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid } html { line-height: 1.5; tab-size: 4 } ol, ul, menu { list-style: none } svg, img, video { display: block; vertical-align: middle } button { font: inherit; color: inherit; background: transparent; border-radius: 0 } [hidden]:where(:not([hidden=until-found])) { display: none !important }',
  ),
  'has cards and buttons as Bootstrap’s, on elements of these classes': {
    ...styled(
      '.card { position: relative; display: flex; flex-direction: column; min-width: 0; height: 100%; word-wrap: break-word; background-clip: border-box; border: 1px solid #0003 } .card > p { flex: 1 1 auto; padding: 1rem } .row { display: flex; flex-wrap: wrap; margin: 0 -12px } .row > * { flex-shrink: 0; width: 100%; max-width: 100%; padding: 0 12px }',
    ),
    body: `<div class="row">${allElements.replaceAll(/<([a-z]+-[a-z-]+)/g, '<$1 class="card"')}</div>`,
  },
  'has its important rules in a layer, which then win': styled(
    '@layer reset, site; @layer reset { * { display: block !important; color: inherit !important; background: none !important; width: auto !important } } @layer site { * { margin: 0 } }',
  ),
  'clips every box: `* { overflow: hidden !important; min-width: 0 !important; max-width: 100% !important }`': styled(
    '* { overflow: hidden !important; min-width: 0 !important; max-width: 100% !important; contain: content }',
  ),
  'floats every box': styled('* { float: left !important }'),
  'makes every box a row: `div, main, p, [class], * { display: flex }`': styled('body, body * { display: flex }'),
  'makes the elements words of a line': styled(`${tags} { display: inline !important }`),
  'takes the elements’ own boxes away: `display: contents`': styled(`${tags} { display: contents !important }`),
  'fills every ::before and ::after': styled(
    '*::before, *::after { content: "x" !important; display: inline-block !important; width: 10px; font-size: 40px }',
  ),
  'hides what is empty: `p:empty, div:empty, li:empty { display: none }`': {
    ...styled('p:empty, div:empty, li:empty, span:empty { display: none !important }'),
    body: `<div>${card}</div><div>${list}</div>`,
    shows: cardWords,
  },
  'hides what is not defined, until it is': styled(':not(:defined) { display: none }'),
  'has letters of 62.5 %': styled('html { font-size: 62.5% }'),
  'has letters of 40 px': styled('html { font-size: 40px }'),
  'has letters of no height, to close gaps: `font: 0/0 a`': {
    ...styled('body { font: 0/0 a }'),
    shows: allWords.filter(words => !words.startsWith('Round')),
  },
  'has lines of no height': styled('* { line-height: 0 !important }'),
  'gives its letters no colour but by a background: `-webkit-text-fill-color: transparent`': {
    ...styled('body { -webkit-text-fill-color: transparent; color: transparent } p { -webkit-text-fill-color: black }'),
  },
  'moves its first lines out of sight: `text-indent: -9999px`': {
    ...styled('body { text-indent: -9999px } p { text-indent: 0 }'),
  },
  'spaces and joins its words: letter-spacing, word-spacing, nowrap, uppercase, break-all': styled(
    'body { letter-spacing: 1em; word-spacing: 2em; white-space: pre; text-transform: uppercase; word-break: break-all; hyphens: auto; text-align: justify; cursor: none }',
  ),
  'hides the page and shows the elements alone': styled(`body { visibility: hidden } ${tags} { visibility: visible }`),
  'has private names that the library has too': styled(
    ':root { --_text: transparent; --_accent: red; --_space: 900px; --_radius: 5em; --_surface: none; --_tint: url(x) }',
  ),
  'gives the library’s tokens no sense': styled(
    ':root { --toe-yoga-accent: none; --toe-yoga-text: 5px; --toe-yoga-space: red; --toe-yoga-font: ; --toe-yoga-radius: blue; --toe-yoga-surface: }',
  ),
  'scales and turns what is around': styled('body { transform: scale(0.5) rotate(3deg); transform-origin: 0 0 }'),
  // engines differ in whose px a zoomed box has, by which Start would be found
  'zooms what is around': { ...styled('body { zoom: 1.7 }'), starts: null },
  'filters and isolates what is around': styled(
    'body { filter: invert(1) hue-rotate(180deg); mix-blend-mode: multiply; isolation: isolate; will-change: transform; perspective: 1px }',
  ),
  'contains what is around': styled('body { contain: strict; inline-size: 390px; block-size: 4000px }'),
  'draws only what is in view: `content-visibility: auto`': styled(
    'body > * { content-visibility: auto; contain-intrinsic-size: auto 500px }',
  ),
  'has its own containers of queries': styled(
    'body { container: base / inline-size } @container base (min-width: 1px) { * { padding: 1px } } @container (max-width: 9999px) { p { margin: 0 } }',
  ),
  'sets columns': styled('body { columns: 2 260px; width: 600px }'),
  'is an application’s shell that does not scroll': styled(
    'html, body { height: 100%; margin: 0; overflow: hidden } body { display: grid; overflow: auto; overscroll-behavior: none; scroll-snap-type: y mandatory; scroll-behavior: smooth }',
  ),
  'writes downwards: `writing-mode: vertical-rl`': styled('html { writing-mode: vertical-rl }'),
  'writes from the right': { html: 'lang="ar" dir="rtl"' },
  'has every transition last ten seconds': styled('* { transition: all 10s !important }'),
  'animates everything in': styled('@keyframes in { from { opacity: 0 } } * { animation: in 0.05s both }'),
  'paints an overlay of the highest z-index that lets clicks through': {
    ...styled('#veil { position: fixed; inset: 0; z-index: 2147483647; background: #0008; pointer-events: none }'),
    body: `<div id="veil"></div>${allElements}`,
  },
  'has a header that sticks over half the window': {
    ...styled('header { position: sticky; top: 0; height: 300px; z-index: 99; background: #ddd }'),
    body: `<header>Clinic</header>${allElements}`,
  },
});

/** Boxes that give what is in them little or no width. */
const boxes = {
  'a cell of a table': `<table><tr><td>${card}</td><td>Second</td></tr></table>`,
  'a cell of a fixed table': `<table class="fixed"><tr><td>${card}</td></tr></table>`,
  'a box as wide as its content': `<div class="fit">${card}</div>`,
  'a float': `<div class="left">${card}</div>`,
  'a box placed absolutely': `<div class="absolute">${card}</div>`,
  'a centred column': `<div class="column">${card}</div>`,
  'a row beside an unbroken word': `<div class="row">${card}<b>${'word'.repeat(30)}</b></div>`,
  'a grid whose first column is as wide as it needs': `<div class="grid">${card}<p>Words</p></div>`,
};
describePages(
  'a card is seen, and Start can be pressed, in',
  Object.fromEntries(
    Object.entries(boxes).map(([name, body]) => [
      name,
      {
        ...styled(
          '.fixed { table-layout: fixed; width: 300px } .fit { width: fit-content } .left { float: left } .absolute { position: absolute } .column { display: flex; flex-direction: column; align-items: center } .row { display: flex } .grid { display: grid; grid-template-columns: auto 1fr }',
        ),
        body,
        shows: cardWords,
      },
    ]),
  ),
);
