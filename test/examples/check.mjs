// node test/examples/check.mjs [NAME …]: installs and builds the examples of demo/examples, all or those named, and tries
// them in Chromium. Needs a build of the library and the npm registry; exits with 2 where there is no registry.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { chromeFlags } from '../../scripts/engines.mjs';
import { findChrome } from '../../scripts/find-chrome.mjs';
import { buildExample, isRegistryThere, makeFolder, names, pack } from './project.mjs';

/** Where an example is more than one page at `/`, or a page does less than all. The longest builds begin first. */
const pagesOf = {
  angular: { '/': {} },
  next: { '/in-markup/': { isFixed: true }, '/by-ref/': {}, '/after-mount/': {} },
  // there React makes the page; its server is Next
  react: { '/': { isEmpty: true } },
};
const order = [...Object.keys(pagesOf), ...names.filter(name => !pagesOf[name])];
const wanted = process.argv.slice(2);
for (const name of wanted) assert.ok(names.includes(name), `no example is called ${name}`);

if (!(await isRegistryThere())) {
  console.log('NOT TRIED: the examples, since the npm registry does not answer');
  process.exit(2);
}

const folder = makeFolder();
let tarball;
let browser;

/** ms */
const patience = 30_000;

/** Opens a page as a reader who has not been there; gives it and what goes wrong on it. */
async function open(address, hasScripts = true) {
  const page = await (await browser.createBrowserContext()).newPage();
  page.setDefaultTimeout(patience);
  await page.setJavaScriptEnabled(hasScripts);
  const problems = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', message => void (message.type() === 'error' && problems.push(message.text())));
  page.on('response', response => void (response.status() >= 400 && problems.push(response.url())));
  await page.goto(address);
  return { page, problems };
}

/** Waits until the reader sees words in an element's shadow root. */
async function shows(page, tag, words) {
  const has = (name, text) =>
    document.querySelector(name)?.shadowRoot?.querySelector('.base')?.textContent.replace(/\s+/g, ' ').includes(text);
  await page.waitForFunction(has, {}, tag, words).catch(() => assert.fail(`<${tag}> does not show “${words}”`));
}

async function says(page, words) {
  const has = text => document.querySelector('output').textContent === text;
  await page.waitForFunction(has, {}, words).catch(() => assert.fail(`the page does not say “${words}”`));
}

async function tryElements(address, { isFixed }) {
  const { page, problems } = await open(address);
  // the attribute, the property
  await shows(page, 'exercise-card', 'Hold 3 seconds, 5 times, 3 times a day');
  await shows(page, 'routine-list', 'Knee, week 1');
  const isNoteSeen = () => {
    const note = document.querySelector('exercise-card [slot=note]');
    return !!note?.assignedSlot && note.checkVisibility();
  };
  assert.ok(await page.evaluate(isNoteSeen), 'the note is in its slot');
  const isFallbackGone = () => [...document.querySelectorAll('[slot=fallback]')].every(each => !each.checkVisibility());
  assert.ok(await page.evaluate(isFallbackGone), 'the fallback is out of sight');
  const box = 'routine-list >>> [role=checkbox]';
  await (await page.waitForSelector(box)).click();
  await says(page, 'Done: toe-curls');
  if (!isFixed) {
    await page.click('button');
    await shows(page, 'exercise-card', '10 times');
    await shows(page, 'routine-list', 'Knee, week 2');
  }
  assert.deepEqual(problems, []);
}

async function tryWithoutScript(address) {
  const { page, problems } = await open(address, false);
  const text = await page.evaluate(() => {
    const rootsIn = node => [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const textIn = node => {
      const { innerText = '' } = node === document.body ? node : (node.querySelector('.base') ?? {});
      return [innerText, ...rootsIn(node).map(textIn)].join(' ');
    };
    return textIn(document.body).replace(/\s+/g, ' ');
  });
  for (const words of [
    'Toe presses',
    'old 3 seconds, 5 times',
    'Begin sitting.',
    'Toe curls',
    'old 3 seconds, 8 times',
  ]) {
    assert.ok(text.includes(words), `“${words}” in: ${text.slice(0, 600)}`);
  }
  assert.deepEqual(problems, []);
}

describe('the examples', { concurrency: 3 }, () => {
  before(async () => {
    tarball = await pack(folder);
    browser = await puppeteer.launch({ ...(await findChrome()), args: chromeFlags, protocolTimeout: 120_000 });
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const name of order.filter(each => !wanted.length || wanted.includes(each))) {
    test(name, async t => {
      const rootDir = await buildExample(name, folder, tarball);
      const config = { rootDir, port: 0 };
      const server = await startDevServer({
        config,
        readCliArgs: false,
        readFileConfig: false,
        logStartMessage: false,
      });
      const site = `http://localhost:${server.server.address().port}`;
      try {
        for (const [path, page] of Object.entries(pagesOf[name] ?? { '/': {} })) {
          await t.test(`${name}${path}: attribute, property, slot, event, state`, () => tryElements(site + path, page));
          if (!page.isEmpty)
            await t.test(`${name}${path}: can be read without a script`, () => tryWithoutScript(site + path));
        }
      } finally {
        await server.stop();
      }
    });
  }
});
