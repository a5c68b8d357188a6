import { waitUntil } from '@open-wc/testing';
import type { Page } from '../../support/pages.js';
import { rootsIn } from '../../support/layout.js';
import { settleAll } from '../../support/settled.js';
import { allElements, card, cardWords, describePages } from '../../support/written-pages.js';

/** What a page may say its language to be. */
const languages = [
  '',
  'x',
  'en_US',
  'EN-us-POSIX',
  '*',
  'de-',
  '-',
  'x-klingon-of-more-than-eight-letters',
  'constructor',
  '__proto__',
  '🦶',
  'en;q=0.9',
  'qps-ploc',
  'zh-Hant-TW-u-nu-hanidec',
];

describePages('all four elements are shown and the timer starts on a page whose language is', {
  ...Object.fromEntries(languages.map(lang => [`“${lang}”`, { html: `lang="${lang}"` }])),
  'not said': { html: '' },
  'said for its parts, one in another': {
    html: 'lang="fr"',
    body: `<section lang="tr"><div lang="__proto__">${allElements}</div></section>`,
  },
  'another one after it has loaded': {
    act: ({ document }) => document.querySelector('html')!.setAttribute('lang', 'sr-Latn-RS'),
  },
  'written from the right, and then not': {
    html: 'lang="he" dir="rtl"',
    act: ({ document }) => document.querySelector('html')!.removeAttribute('dir'),
  },
  'found by the browser: `dir="auto"`': { html: 'lang="ur" dir="auto"' },
});

/** Every text of the page's own and of the library's. */
const textsOf = ({ document }: Page): Text[] => {
  const roots = [document.body, ...rootsIn(document.body)];
  return roots.flatMap(root => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts.filter(({ data, parentElement }) => data.trim() && !parentElement?.closest('script, style'));
  });
};

/** As Chrome's and Google's translators do: a text moves into elements of the translator's. */
const wrapTexts = (page: Page): void => {
  for (const text of textsOf(page)) {
    const [outer, inner] = [page.document.createElement('font'), page.document.createElement('font')];
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(`«${text.data}»`);
  }
};

/** What changes is shown anew in the midst of a translation. */
const changesAfter = (translate: (page: Page) => void) => ({
  async act(page: Page) {
    translate(page);
    const timed = page.document.querySelector('exercise-card')!;
    timed.setAttribute('reps', '12');
    await settleAll(page.document);
    timed.timer!.start();
    const findWord = (): string => timed.timer!.shadowRoot!.querySelector('[part=phase]')?.textContent ?? '';
    await waitUntil(() => findWord() === 'Get ready', 'the phase is shown anew');
    timed.timer!.reset();
  },
  body: card,
  shows: ['12 times'],
});

describePages('what changes is seen after a translator', {
  'has wrapped each text in `<font>`': changesAfter(wrapTexts),
  'has written over each text': changesAfter(page => {
    for (const text of textsOf(page)) text.data = `«${text.data}»`;
  }),
  'has split each text': changesAfter(page => {
    for (const text of textsOf(page)) text.splitText(Math.floor(text.data.length / 2));
  }),
  'has put marks of its own beside each text': changesAfter(page => {
    for (const text of textsOf(page)) text.before(page.document.createComment('translated'));
  }),
});

const lines = { shows: cardWords };
describePages('a card is shown, and Start can be pressed, as', {
  'WordPress’ own filters leave it: closed early, its words beside it': {
    ...lines,
    body: '<p><exercise-card exercise="toe-curls" reps="8"></exercise-card></p><p>Round the towel.</p><p></exercise-card></p>',
  },
  'Markdown leaves it: in a paragraph, with smart quotes and breaks': {
    ...lines,
    body: '<p><exercise-card exercise="toe-curls" reps="8"><br />Round the towel.<br /></exercise-card></p>',
  },
  'an XML writer leaves it: closed in itself, so that the rest of the page is in it': {
    ...lines,
    body: '<exercise-card exercise="toe-curls" reps="8" /><p>Round the towel.</p>',
  },
  'a template leaves it: with line breaks, empty attributes and comments': {
    ...lines,
    body: `<exercise-card
      exercise="
        toe-curls "
      reps=" 8 "
      hold=""
      name=""
      layout=""
    ><!-- words --><!----> Round the towel. </exercise-card>`,
  },
  'an advertiser leaves it: with elements of its own in it': {
    ...lines,
    act: ({ document }) =>
      document
        .querySelector('exercise-card')!
        .insertAdjacentHTML('beforeend', '<ins class="ad"></ins><iframe hidden></iframe>'),
    body: card,
  },
  'a typist leaves it: no quotes, capitals and full-width digits': {
    ...lines,
    body: '<exercise-card exercise=Toe-Curls reps=８>Round the towel.</exercise-card>',
  },
  'PHP leaves it: entities encoded twice in what it does not need': {
    ...lines,
    body: card.replace('<p>', '<p title="&amp;quot;&amp;#39;">'),
  },
});

describePages('a list shows its cards, as', {
  'an editor leaves them: in paragraphs with breaks': {
    body: '<routine-list><p><exercise-card exercise="toe-curls"></exercise-card><br /><exercise-card exercise="toe-presses"></exercise-card></p></routine-list>',
    shows: ['Toe curls', '2 exercises'],
    starts: null,
  },
  'a block editor leaves them: each in a box': {
    body: '<routine-list><div class="wp-block"><div><exercise-card exercise="toe-curls"></exercise-card></div></div><div class="wp-block"><exercise-card exercise="toe-presses"></exercise-card></div></routine-list>',
    shows: ['Toe curls', '2 exercises'],
    starts: null,
  },
  'an advertiser leaves them: with boxes in between': {
    body: '<routine-list><exercise-card exercise="toe-curls"></exercise-card><ins class="ad">Buy</ins><exercise-card exercise="toe-presses"></exercise-card></routine-list>',
    shows: ['Toe curls', '2 exercises'],
    starts: null,
  },
  'a consent tool leaves its document: as another type, which it names': {
    body: '<routine-list><script type="text/plain">{"version":1,"exercises":[{"exercise":"toe-curls"}]}</script></routine-list>',
    shows: ['This routine can’t be shown.'],
    starts: null,
  },
  'a filter leaves its document: with curly quotes, which it says': {
    body: '<routine-list><script type="application/json">{“version”:1}</script></routine-list>',
    shows: ['This routine can’t be shown.'],
    starts: null,
  },
});
