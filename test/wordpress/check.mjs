// WORDPRESS=URL node --test test/wordpress/check.mjs: the plugin and the doors in the WordPress at URL (.ci/wordpress), as its administrator
// and as an author. The plugin's files have to lie in wp-content/plugins.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromeFlags } from '../../scripts/engines.mjs';
import { doseTextOf, english, exerciseText, exercises, routines } from '../../dist/core.js';
import { findChrome } from '../../scripts/find-chrome.mjs';

const site = process.env.WORDPRESS;
const users = ['admin', 'author'];
const sessions = {};
let browser;

async function login(user) {
  const body = new URLSearchParams({ log: user, pwd: 'password', testcookie: '1', 'wp-submit': 'Log In' });
  const headers = { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' };
  const response = await fetch(`${site}/wp-login.php`, { method: 'POST', body, headers, redirect: 'manual' });
  const cookies = response.headers.getSetCookie().map(cookie => cookie.split(';')[0]);
  assert.ok(
    cookies.some(cookie => cookie.startsWith('wordpress_logged_in')),
    `${user} is logged in`,
  );
  const cookie = cookies.join('; ');
  const nonce = await fetch(`${site}/wp-admin/admin-ajax.php?action=rest-nonce`, { headers: { cookie } });
  return { cookie, nonce: await nonce.text() };
}

async function ask(user, route, data) {
  const { cookie, nonce } = sessions[user];
  const response = await fetch(`${site}/?rest_route=${route}`, {
    method: 'POST',
    headers: { cookie, 'x-wp-nonce': nonce, 'content-type': 'application/json' },
    body: JSON.stringify(data),
  });
  const answer = await response.json();
  assert.ok(response.ok, `${route}: ${JSON.stringify(answer).slice(0, 300)}`);
  return answer;
}

const publish = (user, content) => ask(user, '/wp/v2/posts', { title: 'Exercises', status: 'publish', content });

/** Opens a page, as a user or as a reader; gives it and what went wrong on it. */
async function open(address, user) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const problems = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  if (user) {
    const cookies = sessions[user].cookie.split('; ').map(each => each.split(/=(.*)/));
    await context.setCookie(...cookies.map(([name, value]) => ({ name, value, domain: '127.0.0.1', path: '/' })));
  }
  await page.goto(address, { timeout: 120_000 });
  return { page, problems };
}

/** How a feed reader has the newest post: the text of its contents and of its description. */
async function readFeed() {
  const { page } = await open('about:blank');
  const feed = await (await fetch(`${site}/?feed=rss2`)).text();
  return page.evaluate(xml => {
    const post = new DOMParser().parseFromString(xml, 'text/xml').querySelector('item');
    const textOf = ({ textContent }) =>
      new DOMParser().parseFromString(textContent, 'text/html').body.textContent.replace(/\s+/g, ' ').trim();
    return [...post.children].filter(({ localName }) => /^(encoded|description)$/.test(localName)).map(textOf);
  }, feed);
}

const shadowText = (page, selector) =>
  page.waitForFunction(
    name => document.querySelector(name)?.shadowRoot?.textContent.replace(/\s+/g, ' ').trim(),
    {},
    selector,
  );

/** The sentence of a page's first card. */
const readDose = page =>
  page.$eval('exercise-card', card =>
    card.shadowRoot.querySelector('[part=dose]').textContent.replace(/\s+/g, ' ').trim(),
  );

before(async () => {
  browser = await puppeteer.launch({ ...(await findChrome()), args: chromeFlags, protocolTimeout: 240_000 });
  for (const user of users) sessions[user] = await login(user);
  await ask('admin', '/wp/v2/plugins/toe-yoga/toe-yoga', { status: 'active' });
});
after(() => browser?.close());

/** What is written, and what of it is to be seen in which element. */
const contents = {
  'a shortcode': [
    '[exercise-card exercise="toe-curls" reps="8"]Begin sitting.[/exercise-card]',
    'exercise-card',
    '8 times',
  ],
  'a shortcode of a routine': ['[routine-list routine="hip-and-foot"]', 'routine-list', 'Hip and foot strength'],
  'markup with data- attributes': [
    '<figure data-toe-yoga="exercise-card" data-exercise="toe-curls" data-reps="8">\n<p>Toe curls</p>\n\n<p data-slot="note">Begin sitting.</p>\n</figure>',
    'exercise-card',
    '8 times',
  ],
  'the tag itself': ['<exercise-card exercise="toe-curls" reps="8"></exercise-card>', 'exercise-card', '8 times'],
  'a list of cards': [
    '<figure data-toe-yoga="routine-list">\n<figure data-toe-yoga="exercise-card" data-exercise="toe-curls">Toe curls</figure>\n\n<figure data-toe-yoga="exercise-card" data-exercise="arch-raises">Arch raises</figure>\n</figure>',
    'routine-list',
    '2 exercises',
  ],
  'a shortcode of exercises': [
    '[routine-list title="Knee, week 1"]\n[exercise-card exercise="toe-curls" reps="8"]\n[exercise-card exercise="arch-raises"]\n[exercise-card exercise="toe-yoga"]Begin sitting.[/exercise-card]\n[/routine-list]',
    'routine-list',
    '3 exercises',
  ],
};

/** Doses that attributes can say, each with what it is the dose of. */
const doses = [
  ...exercises.map(({ id }) => [id, {}]),
  ['toe-yoga', { reps: '8' }],
  ['toe-curls', { reps: '8-12', sides: 'left', 'times-per-day': '2' }],
  ['glute-bridge', { sets: '1-5', hold: '90', sides: 'each', 'days-per-week': '3-5' }],
  ['ankle-circles', { reps: '10', unit: 'circles', directions: 'clockwise counterclockwise' }],
  ['arch-raises', { duration: '1 min', sets: '2', sides: 'alternate', 'days-per-week': '7', load: 'red band' }],
  ['toe-presses', { hold: '2.5', reps: '1', sets: '2-3', rest: '30' }],
  ['big-toe-check', { 'times-per-day': '1' }],
];

const writeShortcode = ([id, given]) => {
  const attributes = Object.entries(given).map(([name, value]) => ` ${name}="${value}"`);
  return `[exercise-card exercise="${id}"${attributes.join('')}]`;
};

for (const [what, content, sentences] of [
  [
    'a shortcode',
    doses.map(writeShortcode).join('\n'),
    doses.map(([id, given]) => [exerciseText(id).name, doseTextOf(id, given)].filter(Boolean).join(': ')),
  ],
  [
    'a shortcode of one’s own exercise',
    '[exercise-card name="Wall sit" hold="20" reps="3"]',
    ['Wall sit: Hold 20 seconds, 3 times'],
  ],
  [
    'what only the script can read',
    '[exercise-card exercise="toe-curls" reps="ten or so"]',
    ['Toe curls: reps ten or so'],
  ],
  [
    'a shortcode of a routine',
    `[routine-list routine="${routines[0].id}"]`,
    routines[0].exercises.map(({ exercise, ...given }) => doseTextOf(exercise, given)),
  ],
  [
    'a routine with a title',
    '[routine-list title="Knee & hip"][exercise-card exercise="toe-yoga" reps="8"][/routine-list]',
    ['Knee & hip', `Toe yoga: ${doseTextOf('toe-yoga', { reps: 8 })}`],
  ],
]) {
  test(`a feed has the dose as a sentence: ${what}`, async () => {
    await publish('author', content);
    const [description, text] = await readFeed();
    for (const sentence of sentences) assert.ok(text.includes(sentence), `${sentence} in: ${text}`);
    // which is cut after some words
    assert.ok(description.includes(sentences[0]), `${sentences[0]} in: ${description}`);
  });
}

// Debian's 6.1 is too old for them
const hasBlocks = !!process.env.WORDPRESS_BUILD;

/** Whether the editor has so many exercises and routines with their words, in others or not. */
const areWorded = count => {
  const flatten = blocks => blocks.flatMap(block => [block, ...flatten(block.innerBlocks)]);
  const blocks = flatten(window.wp?.data?.select('core/block-editor')?.getBlocks() ?? []);
  return blocks.filter(({ attributes }) => attributes.words).length === count;
};

const listInvalid = () => {
  const flatten = blocks => blocks.flatMap(block => [block, ...flatten(block.innerBlocks)]);
  const blocks = flatten(wp.data.select('core/block-editor').getBlocks());
  return blocks.filter(({ isValid }) => !isValid).map(({ originalContent }) => originalContent);
};

const save = async page => {
  await page.evaluate(() => wp.data.dispatch('core/editor').savePost());
  await page.waitForFunction(() => !wp.data.select('core/editor').isSavingPost());
};

/** Opens a post in the editor, when that has so many worded blocks. */
async function openEditor(id, user, count = 0) {
  const { page } = await open(`${site}/wp-admin/post.php?post=${id}&action=edit`, user);
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId?.());
  await page.waitForFunction(areWorded, {}, count);
  return page;
}

/** Inserts blocks, each a name, attributes and the blocks in it, and waits for so many worded ones. */
async function insertBlocks(page, blocks, count) {
  await page.evaluate(given => {
    const create = ([name, attributes, inner = []]) => wp.blocks.createBlock(name, attributes, inner.map(create));
    wp.data.dispatch('core/block-editor').insertBlocks(given.map(create));
  }, blocks);
  await page.waitForFunction(areWorded, {}, count);
}

const findCanvas = page => page.frames().find(frame => frame.name() === 'editor-canvas') ?? page.mainFrame();

/** The exercise blocks of an editor, in others or not: their attributes. */
const listExercises = () => {
  const flatten = blocks => blocks.flatMap(block => [block, ...flatten(block.innerBlocks)]);
  const blocks = flatten(wp.data.select('core/block-editor').getBlocks());
  return blocks.filter(({ name }) => name === 'toe-yoga/exercise').map(({ attributes }) => attributes);
};

/** An exercise of an author's own, with all that WordPress's filters like to change. */
const wallSit = {
  exercise: '',
  name: 'Wall sit & "lean" <now>',
  duration: '20',
  sets: '2',
  steps: ['Lean on the wall & <b>breathe</b>.', 'Bend your knees.'].map(words => ({ words })),
  note: 'Slowly & gently.\nStop when it hurts.',
};

/** What a reader sees of cards: the name, the dose, and what the page has put into slots that are shown. */
const readCards = cards =>
  cards.map(card => ({
    name: card.shadowRoot.querySelector('[part=name]').textContent.trim(),
    dose: card.shadowRoot.querySelector('[part=dose]')?.textContent.replace(/\s+/g, ' ').trim(),
    slotted: [...card.children]
      .filter(child => child.assignedSlot)
      .map(child => [child.slot, child.textContent.replace(/\s+/g, ' ').trim()]),
    breaks: card.querySelectorAll('br').length,
  }));

/** What a reader without the script reads. */
async function readWithoutScript(address) {
  const { page } = await open('about:blank');
  await page.setJavaScriptEnabled(false);
  await page.goto(address);
  return (await page.$eval('body', ({ innerText }) => innerText)).replace(/[“”]/g, '"');
}

/** Cards that shortcodes write, and what a reader sees of each. */
const shortcodes = [
  [
    'a note in an attribute',
    '[exercise-card exercise="toe-curls" reps="8" note="Slowly & <b>gently</b>."]',
    { name: 'Toe curls', dose: 'Hold 5 seconds, 8 times, every day', slotted: [['note', 'Slowly & <b>gently</b>.']] },
  ],
  [
    'a note and words of one’s own exercise',
    '[exercise-card name="Wall sit" duration="20" sets="2" note="Stop when it hurts."]Lean on the wall.[/exercise-card]',
    {
      name: 'Wall sit',
      dose: '20 seconds, twice',
      slotted: [
        ['note', 'Stop when it hurts.'],
        ['', 'Lean on the wall.'],
      ],
    },
  ],
  [
    'one’s own exercise without words',
    '[exercise-card name="Wall sit" duration="20" sets="2"]',
    { name: 'Wall sit', dose: '20 seconds, twice', slotted: [] },
  ],
  [
    'elements in slots',
    '[exercise-card exercise="toe-curls"]\n<p data-slot="note">Slowly.</p>\n<p slot="note"><em>Gently.</em></p>\n<p slot="actions"><a href="/">Ask us</a></p>\n[/exercise-card]',
    {
      name: 'Toe curls',
      dose: doseTextOf('toe-curls'),
      slotted: [
        ['note', 'Slowly.'],
        ['note', 'Gently.'],
        ['actions', 'Ask us'],
      ],
    },
  ],
  [
    'elements in slots and words of one’s own exercise',
    '[exercise-card name="Wall sit"]Lean on the wall.\n\n<p data-slot="note">Slowly.</p>\n\nBend your <strong>knees</strong>.[/exercise-card]',
    {
      name: 'Wall sit',
      slotted: [
        ['note', 'Slowly.'],
        ['', 'Lean on the wall.Bend your knees.'],
      ],
    },
  ],
];

/** What to do in one's own exercise, as people write it. */
const steps = {
  'a numbered list': '<ol>\n<li>Lean on the wall.</li>\n\n<li>Slide <b>down</b>.</li>\n</ol>',
  'lines that are numbered': '1. Lean on the wall.\n2. Slide <b>down</b>.',
  paragraphs: 'Lean on the wall.\n\nSlide <b>down</b>.',
};

for (const [what, content] of Object.entries(steps)) {
  test(`the timer of one’s own exercise tells its steps: ${what}`, async () => {
    const card = `[exercise-card name="Wall sit" duration="20"]\n${content}\n[/exercise-card]`;
    const { link } = await publish('author', card);
    const { page, problems } = await open(link);
    await shadowText(page, 'exercise-card');
    const told = await page.$eval('exercise-card', ({ timer }) => timer.steps);
    assert.deepEqual(told, ['Lean on the wall.', 'Slide down.']);
    assert.equal(await page.$eval('exercise-card li b', ({ textContent }) => textContent), 'down');
    assert.deepEqual(problems, []);
  });
}

test('a shortcode in a Code block is told to who can edit the page', async () => {
  const code = '<pre class="wp-block-code"><code>&#91;exercise-card exercise="toe-curls"]</code></pre>';
  const { link } = await publish('author', `<!-- wp:code -->\n${code}\n<!-- /wp:code -->`);
  const tell = async user =>
    (await open(link, user)).page.$$eval('.toe-yoga-told', told => told.map(({ textContent }) => textContent));
  assert.deepEqual(await tell(), []);
  const [told] = await tell('author');
  assert.ok(told.includes('Shortcode block'), told);
});

test('words of a list that no exercise has are told to who can edit the page', async () => {
  const cards =
    '[exercise-card name="Wall sit" duration="20"]\nLean on the wall.\n[exercise-card exercise="toe-curls"]';
  const { link } = await publish('author', `[routine-list title="Week 1"]\n${cards}\n[/routine-list]`);
  const tell = async user => {
    const { page } = await open(link, user);
    await shadowText(page, 'routine-list exercise-card');
    return page.$$eval('.toe-yoga-told', told => told.map(({ textContent }) => textContent));
  };
  assert.deepEqual(await tell(), []);
  const [told, ...others] = await tell('author');
  assert.ok(told.includes('“Lean on the wall.”') && told.includes('[/exercise-card]'), told);
  assert.deepEqual(others, []);
});

for (const [what, content, shown] of shortcodes) {
  test(`a card that a shortcode writes shows all of it, once: ${what}`, async () => {
    const { link } = await publish('author', content);
    const { page, problems } = await open(link);
    await shadowText(page, 'exercise-card');
    const [{ breaks: _breaks, ...card }] = await page.$$eval('exercise-card', readCards);
    assert.deepEqual(card, shown);
    assert.deepEqual(problems, []);
  });
}

test('shortcodes without an end of their own leave alone what comes after them', async () => {
  const content = `[exercise-card exercise="toe-presses" reps="10"]

Now at the wall:

[exercise-card name="Wall sit" duration="20" note="Slowly."]Lean on the wall.[/exercise-card]

[routine-list routine="hip-and-foot"]

[exercise-card]

[routine-list title="Knee, week 1"]
[exercise-card exercise="toe-curls"]
[exercise-card name="Step" reps="8"]Step up.[/exercise-card]
[/routine-list]`;
  const { link } = await publish('author', content);
  const { page, problems } = await open(link);
  await shadowText(page, 'routine-list');
  const nested = await page.$$eval('exercise-card exercise-card, exercise-card routine-list', ({ length }) => length);
  assert.equal(nested, 0);
  const lists = await page.$$eval('routine-list', each =>
    each.map(list => list.querySelectorAll('exercise-card').length),
  );
  assert.deepEqual(lists, [0, 2]);
  const text = await page.$eval('body', ({ innerText }) => innerText);
  assert.ok(text.includes('Now at the wall:'));
  assert.ok(!text.includes('[/'), text);
  assert.deepEqual(problems, []);
});

const eight = doseTextOf('toe-curls', { reps: 8 });
const unreadable = english.card.describeUnreadableDose('');

/** Shortcodes as people type them: the card's name and dose, and what of it who can edit the page is told. */
const typedShortcodes = [
  ['[exercise-card exercise="toe-curls" repetitions="8"]', 'Toe curls', eight],
  ['[exercise-card title="Wall sit" reps="8"]', 'Wall sit', '8 times'],
  ['[exercise-card exercise="Toe curls" reps="8"]', 'Toe curls', eight],
  ['[exercise-card toe-curls Reps=8]', 'Toe curls', eight],
  ['[exercise-card exercise=”toe curls” reps=“8“]', 'Toe curls', eight],
  ['[exercise-card exercise=”toe-curls” name=”My toe curls” reps=”8”]', 'My toe curls', eight],
  ...['timesPerDay', 'times_per_day', 'times-per-day'].map(name => [
    `[exercise-card exercise="toe-curls" ${name}="2"]`,
    'Toe curls',
    doseTextOf('toe-curls', { timesPerDay: 2 }),
  ]),
  ['[exercise-card exercise="toe-curls" days_per_week="3"]', 'Toe curls', doseTextOf('toe-curls', { daysPerWeek: 3 })],
  ['[exercise-card exercise="toe-curls" repetetions="8"]', 'Toe curls', unreadable, 'repetetions="8"', 'reps'],
  [
    '[exercise-card exercise="toe-curls" sets="2" break="30"]',
    'Toe curls',
    doseTextOf('toe-curls', { sets: 2, rest: 30 }),
  ],
  ['[exercise-card name="Wall sit" seconds="30"]', 'Wall sit', unreadable, 'seconds="30"', 'hold or duration'],
  ['[exercise-card exercise="toe-curls" hold="none"]', 'Toe curls', doseTextOf('toe-curls', { hold: 0 })],
  ['[exercise-card exercise="toe-curls" amount="8"]', 'Toe curls', unreadable, 'amount="8"'],
  [
    '[exercise-card exercise="toe-curls" reps="8" repetitions="10"]',
    'Toe curls',
    english.card.describeUnreadableDose('8 times'),
    'repetitions="10"',
    'twice',
  ],
  ['[exercise-card exercise="toe-curls" class="wide" reps="8"]', 'Toe curls', eight, 'class="wide"'],
  ['[exercise-card exercise="toe-curls" reps="3x8"]', 'Toe curls', unreadable, 'sets="3" reps="8"'],
  ['[exercise-card exercise="toe-curlz"]', '', '', 'toe-curlz', 'exercise="toe-curls", Toe curls', 'name="toe-curlz"'],
  ['[exercise-card]', '', '', '[exercise-card exercise="toe-yoga"]'],
];

for (const user of [null, 'author']) {
  test(`a shortcode is read as people type it, and tells ${user ? 'its' : 'no one but its'} author what is not read`, async () => {
    const content = typedShortcodes.map(([shortcode]) => `<!-- wp:shortcode -->\n${shortcode}\n<!-- /wp:shortcode -->`);
    const { link } = await publish('author', content.join('\n'));
    const { page, problems } = await open(link, user);
    await shadowText(page, 'exercise-card');
    const cards = await page.$$eval('exercise-card', readCards);
    assert.equal(cards.length, typedShortcodes.length);
    typedShortcodes.forEach(([shortcode, name, dose, ...told], i) => {
      assert.equal(cards[i].name, name, shortcode);
      assert.equal(cards[i].dose ?? '', dose, shortcode);
      const [[slot, sentence] = []] = cards[i].slotted;
      if (!user || !told.length) return assert.deepEqual(cards[i].slotted, [], shortcode);
      assert.equal(slot, 'note');
      for (const words of told) assert.ok(sentence.includes(words), `${words} in: ${sentence}`);
      return undefined;
    });
    assert.deepEqual(problems, []);
  });
}

/** Posts that an earlier version has saved. */
const earlierPosts = [
  [
    'an exercise',
    `<!-- wp:toe-yoga/exercise {"reps":"8"} -->
<figure class="wp-block-toe-yoga-exercise" data-toe-yoga="exercise-card" data-exercise="toe-yoga" data-reps="8"><p>Toe yoga: Hold 3 seconds, 8 rounds, each foot</p><p data-slot="note">Slowly.</p></figure>
<!-- /wp:toe-yoga/exercise -->`,
  ],
  [
    'an exercise with a note of two lines, which is aligned',
    `<!-- wp:toe-yoga/exercise {"exercise":"toe-curls","align":"wide"} -->
<figure class="wp-block-toe-yoga-exercise alignwide" data-toe-yoga="exercise-card" data-exercise="toe-curls"><p>Toe curls: Some words</p><p data-slot="note">Slowly.
Gently.</p></figure>
<!-- /wp:toe-yoga/exercise -->`,
  ],
];

for (const [what, content] of earlierPosts) {
  test(`a post that an earlier version has saved stays valid: ${what}`, async t => {
    if (!hasBlocks) return t.skip('blocks need WordPress 6.3');
    const { id } = await publish('author', content);
    const page = await openEditor(id, 'author', 1);
    assert.deepEqual(await page.evaluate(listInvalid), []);
    return undefined;
  });
}

test('each exercise of the library has a block that can be seen and saved', async t => {
  if (!hasBlocks) return t.skip('blocks need WordPress 6.3');
  const { id } = await publish('author', '');
  const page = await openEditor(id, 'author');
  const ids = exercises.map(exercise => exercise.id);
  await insertBlocks(
    page,
    ids.map(exercise => ['toe-yoga/exercise', { exercise }]),
    ids.length,
  );
  await save(page);
  const again = await openEditor(id, 'author', ids.length);
  assert.deepEqual(await again.evaluate(listInvalid), []);
  assert.equal(await findCanvas(again).$$eval('.block-editor-warning', warnings => warnings.length), 0);
  const words = (await again.evaluate(listExercises)).map(attributes => attributes.words);
  assert.deepEqual(
    words,
    ids.map(each => [exerciseText(each).name, doseTextOf(each)].filter(Boolean).join(': ')),
  );
  return undefined;
});

test('the editor has words and buttons for what comes next', async t => {
  if (!hasBlocks) return t.skip('blocks need WordPress 6.3');
  const { id } = await publish('author', '');
  const page = await openEditor(id, 'author');
  const [own] = await page.evaluate(() =>
    wp.blocks.getBlockVariations('toe-yoga/routine', 'inserter').map(({ attributes }) => attributes),
  );
  await insertBlocks(page, [['toe-yoga/routine', own, [['toe-yoga/exercise', {}]]]], 1);
  const canvas = findCanvas(page);
  const press = words =>
    canvas.waitForFunction(
      text => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text);
        button?.click();
        return !!button;
      },
      {},
      words,
    );
  await press('Add an exercise');
  await page.waitForFunction(areWorded, {}, 2);
  await page.evaluate(() => wp.data.dispatch('core/edit-post').closeGeneralSidebar());
  await press('Set the dose');
  await page.waitForFunction(() => wp.data.select('core/edit-post').isEditorSidebarOpened());
  await page.waitForFunction(() => document.querySelector('.edit-post-sidebar').textContent.includes('Times a day'));
  // who has pressed it types on
  await page.waitForFunction(() => document.activeElement.labels?.[0]?.textContent === 'Sets');
  return undefined;
});

for (const user of users) {
  test(`an exercise of the ${user}’s own is valid after it is saved, and shown alone and in a list`, async t => {
    if (!hasBlocks) return t.skip('blocks need WordPress 6.3');
    const { id, link } = await publish(user, '');
    const page = await openEditor(id, user);
    const exercise = ['toe-yoga/exercise', wallSit];
    await insertBlocks(page, [exercise, ['toe-yoga/routine', { routine: '', title: 'Week 1' }, [exercise]]], 2);
    await save(page);
    const again = await openEditor(id, user, 2);
    assert.deepEqual(await again.evaluate(listInvalid), []);
    // the sign for a tag would not survive an author's saving
    const name = wallSit.name.replace('<', '﹤');
    const words = `${name}: 20 seconds, twice`;
    const read = { ...wallSit, name, words };
    assert.deepEqual(await again.evaluate(listExercises), [read, read]);
    const { page: reader, problems } = await open(link);
    await shadowText(reader, 'routine-list exercise-card');
    const cards = await reader.$$eval('exercise-card', readCards);
    const shown = {
      name,
      dose: '20 seconds, twice',
      slotted: [
        ['', wallSit.steps.map(step => step.words).join('')],
        ['note', 'Slowly & gently. Stop when it hurts.'],
      ],
      breaks: 1,
    };
    assert.deepEqual(cards, [shown, shown]);
    assert.deepEqual(problems, []);
    const text = await readWithoutScript(link);
    for (const each of [words, wallSit.steps[0].words, wallSit.note])
      assert.ok(text.includes(each), `${each} in: ${text}`);
    return undefined;
  });

  for (const [what, [content, tag, words]] of Object.entries(contents)) {
    test(`${what} that the ${user} writes is shown`, async () => {
      const { link } = await publish(user, content);
      const { page, problems } = await open(link);
      const text = await (await shadowText(page, tag)).jsonValue();
      assert.ok(text.includes(words), text.slice(0, 300));
      if (content.includes('Begin')) {
        assert.ok(await page.$eval(tag, element => element.textContent.includes('Begin sitting.')));
      }
      assert.deepEqual(problems, []);
      assert.equal(await page.$$eval('script[src*="toe-yoga"]', scripts => scripts.length), 1);
    });
  }

  test(`a block that the ${user} inserts is valid after it is saved, and shown`, async t => {
    const { id, link } = await publish(user, '');
    const address = `${site}/wp-admin/post.php?post=${id}&action=edit`;
    const { page } = await open(address, user);
    await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId?.());
    const isThere = await page.evaluate(() => !!wp.blocks.getBlockType('toe-yoga/exercise'));
    if (!hasBlocks) return t.skip('blocks need WordPress 6.3');
    assert.equal(isThere, true);
    await page.evaluate(() => {
      const exercise = wp.blocks.createBlock('toe-yoga/exercise', { exercise: 'toe-yoga', reps: '8' });
      wp.data.dispatch('core/block-editor').insertBlocks([exercise, wp.blocks.createBlock('toe-yoga/routine')]);
    });
    await page.waitForFunction(areWorded, {}, 2);
    await save(page);
    const again = await open(address, user);
    await again.page.waitForFunction(areWorded, {}, 2);
    assert.deepEqual(await again.page.evaluate(listInvalid), []);
    const { page: reader, problems } = await open(link);
    assert.match(await (await shadowText(reader, 'exercise-card')).jsonValue(), /Toe yoga.*8 rounds/);
    const words = await again.page.evaluate(() => wp.data.select('core/block-editor').getBlocks()[0].attributes.words);
    assert.equal(words, `Toe yoga: ${await readDose(reader)}`);
    assert.match(await (await shadowText(reader, 'routine-list')).jsonValue(), /Toe yoga for the knees/);
    assert.deepEqual(problems, []);
    return undefined;
  });

  test(`a routine that the ${user} puts together of blocks is valid after it is saved, and shown`, async t => {
    if (!hasBlocks) return t.skip('blocks need WordPress 6.3');
    const { id, link } = await publish(user, '');
    const address = `${site}/wp-admin/post.php?post=${id}&action=edit`;
    const { page } = await open(address, user);
    await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId?.());
    await page.evaluate(() => {
      const cards = [
        { exercise: 'toe-curls', reps: '8-12', sides: 'left', timesPerDay: '2', note: 'Slowly, <b>please</b>.' },
        { exercise: 'arch-raises', hold: '5 seconds or so' },
      ].map(attributes => wp.blocks.createBlock('toe-yoga/exercise', attributes));
      const routine = wp.blocks.createBlock(
        'toe-yoga/routine',
        { routine: '', title: 'Knee & hip, <i>week</i> 1' },
        cards,
      );
      wp.data.dispatch('core/block-editor').insertBlocks([routine]);
    });
    await page.waitForFunction(areWorded, {}, 2);
    const editor = page.frames().find(frame => frame.name() === 'editor-canvas') ?? page.mainFrame();
    await editor.waitForFunction(() =>
      document.querySelector('.components-notice')?.textContent.includes('Hold, seconds: Write seconds from 0 to 3600'),
    );
    const listWarnings = () =>
      wp.data
        .select('core/notices')
        .getNotices()
        .map(({ content }) => content);
    assert.match((await page.evaluate(listWarnings)).join(), /Arch raises: a part of the dose cannot be read/);
    await save(page);
    const again = await open(address, user);
    await again.page.waitForFunction(areWorded, {}, 2);
    assert.deepEqual(await again.page.evaluate(listInvalid), []);
    const { page: reader, problems } = await open(link);
    assert.match(await (await shadowText(reader, 'routine-list')).jsonValue(), /2 exercises/);
    const titles = await reader.$eval('routine-list', list =>
      [list.querySelector('[slot=intro]'), list.shadowRoot.querySelector('#title')].map(each =>
        each.textContent.trim(),
      ),
    );
    assert.deepEqual(titles, ['Knee & hip, <i>week</i> 1', 'Knee & hip, <i>week</i> 1']);
    await shadowText(reader, 'routine-list exercise-card');
    const [card, note] = await reader.$eval('exercise-card', element => [
      element.shadowRoot.textContent.replace(/\s+/g, ' '),
      element.querySelector('[slot=note]').textContent,
    ]);
    assert.match(card, /8 to 12 times, left foot, twice a day/);
    assert.equal(note, 'Slowly, <b>please</b>.');
    assert.deepEqual(problems, []);
    return undefined;
  });
}

test('the plugins list links to how to use it, which an author can read', async () => {
  const { page } = await open(`${site}/wp-admin/plugins.php`, 'admin');
  const link = await page.$eval('tr[data-slug=toe-yoga] a[href*="page=toe-yoga"]', ({ href }) => href);
  const { page: help } = await open(link, 'author');
  const text = await help.$eval('body', ({ innerText }) => innerText);
  for (const { id } of exercises) assert.ok(text.includes(id) && text.includes(exerciseText(id).name), id);
});

test('an author’s elements of any kind keep their slot', async () => {
  const tags = [
    'h2',
    'h3',
    'h4',
    'p',
    'div',
    'ul',
    'ol',
    'figure',
    'blockquote',
    'section',
    'strong',
    'em',
    'span',
    'a',
  ];
  const elements = tags.map(tag => `<${tag} slot="intro">Knee, week 1</${tag}>`);
  const card = '<exercise-card exercise="toe-curls"><li slot="note">Slowly.</li></exercise-card>';
  const { link } = await publish(
    'author',
    `<!-- wp:html --><routine-list>${elements.join('')}${card}</routine-list><!-- /wp:html -->`,
  );
  const { page } = await open(link);
  const found = await page.$$eval('routine-list > [slot=intro], [slot=note]', all =>
    all.map(({ localName }) => localName),
  );
  assert.deepEqual(found, [...tags, 'li']);
});

test('a page without any of these loads no script', async () => {
  const { link } = await publish('author', '<p>No exercise today.</p>');
  const { page } = await open(link);
  assert.equal(await page.$$eval('script[src*="toe-yoga"]', scripts => scripts.length), 0);
});

test('an author’s markup brings no handler or other element along', async () => {
  const { link } = await publish(
    'author',
    '<exercise-card exercise="toe-curls" onclick="window.ran = 1"></exercise-card>[rep-timer exercise="toe-curls" onclick="window.ran = 1"]<figure data-toe-yoga="rep-timer" data-onclick="window.ran = 1"></figure><script>window.ran = 1</script>',
  );
  const { page } = await open(link);
  await shadowText(page, 'rep-timer');
  const found = await page.evaluate(() => {
    const elements = [...document.querySelectorAll('exercise-card, rep-timer')];
    for (const element of elements) element.click();
    return {
      count: elements.length,
      handlers: elements.some(each => each.hasAttribute('onclick')),
      ran: 'ran' in window,
    };
  });
  assert.deepEqual(found, { count: 3, handlers: false, ran: false });
});
