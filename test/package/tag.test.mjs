// The lines that the README gives to copy, on pages whose script is slow, tampered with or moved by an optimiser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromeFlags } from '../../scripts/engines.mjs';
import { findChrome } from '../../scripts/find-chrome.mjs';
import { root } from '../../scripts/project.mjs';
import { routineHtml } from '../../dist/core/index.js';
import { cases, renderOnServer } from '../support/server-rendering.mjs';
import { releasedFiles, reserveStyle, scriptLine } from '../../scripts/snippets.mjs';

const readme = readFileSync(`${root}README.md`, 'utf8');
const site = 'https://site.example/';
/** ms that the script is late. */
const delay = 300;
const elements =
  '<exercise-card exercise="toe-yoga"></exercise-card><rep-timer exercise="toe-yoga"></rep-timer>' +
  '<toe-yoga-animator></toe-yoga-animator><routine-list routine="hip-and-foot"></routine-list>';

let browser;
before(async () => {
  browser = await puppeteer.launch({ ...(await findChrome()), args: chromeFlags });
});
after(() => browser?.close());

/** Opens a page of this head and body at a width; `edit` changes the script's text on its way. */
async function open(head, body, { width = 1000, edit = code => code } = {}) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.setRequestInterception(true);
  page.on('request', async request => {
    const name = request.url().startsWith(releasedFiles) && request.url().slice(releasedFiles.length);
    if (request.url() === site) {
      const html = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">${head}<body style="margin: 0">${body}`;
      return request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    }
    if (!name) return request.respond({ status: 404 });
    await new Promise(resolve => setTimeout(resolve, delay));
    const code = edit(readFileSync(`${root}dist/${name}`, 'utf8'));
    return request.respond({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: code,
    });
  });
  await page.goto(site);
  return page;
}

const areDefined = page =>
  page.evaluate(() =>
    ['exercise-card', 'rep-timer', 'toe-yoga-animator', 'routine-list'].every(tag => customElements.get(tag)),
  );

test('without the README’s style what follows a late card does move', async () => {
  const page = await open(
    scriptLine('toe-yoga.min.js'),
    '<exercise-card exercise="toe-yoga"></exercise-card><p>After it</p>',
  );
  assert.ok((await measureShift(page)) > 0.01);
});

for (const name of ['toe-yoga.min.js', 'toe-yoga.iife.min.js']) {
  test(`the README’s line for ${name} loads it from elsewhere, and only as it was built`, async () => {
    const line = scriptLine(name);
    assert.ok(readme.includes(line), `${name}: npm run docs`);
    assert.equal(await areDefined(await open(line, elements)), true);
    const tampered = await open(line, '<exercise-card><p>Curl your toes.</p></exercise-card>', {
      edit: code => `${code};`,
    });
    assert.equal(await areDefined(tampered), false);
    assert.equal(await tampered.evaluate(() => document.body.innerText.trim()), 'Curl your toes.');
  });
}

/** The sum of the layout shifts of what has been in view, once the first element has rendered. */
const measureShift = page =>
  page.evaluate(async () => {
    await document.body.firstElementChild.updateComplete;
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    // moves what follows, so that there is something to be told
    const probe = document.body.appendChild(document.createElement('p'));
    probe.textContent = 'probe';
    probe.style.cssText = 'position: absolute; top: 0';
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const isProbe = ({ sources }) => sources.some(({ node }) => node === probe);
    const shifts = new Promise(resolve => {
      const seen = [];
      new PerformanceObserver(list => {
        seen.push(...list.getEntries());
        if (seen.some(isProbe)) resolve(seen);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    probe.style.top = '300px';
    return (await shifts).filter(each => !isProbe(each)).reduce((sum, { value }) => sum + value, 0);
  });

for (const width of [360, 1000]) {
  for (const element of elements.match(/<(\S+)[^>]*><\/\1>/g)) {
    test(`with the README’s style nothing in view moves when ${element} comes late, at ${width} px`, async () => {
      assert.ok(readme.includes(reserveStyle), 'npm run docs');
      const page = await open(`${scriptLine('toe-yoga.min.js')}${reserveStyle}`, `${element}<p>After it</p>`, {
        width,
      });
      const shift = await measureShift(page);
      assert.ok(shift <= 0.01, `a shift of ${shift}`);
    });
  }
}

for (const width of [320, 360, 480, 768, 1000, 1280]) {
  test(`with the README’s style its first card moves nothing, at ${width} px`, async () => {
    const [, card] = readme.match(/```html\n(<exercise-card[^]*?)\n```/);
    const page = await open(`${scriptLine('toe-yoga.min.js')}${reserveStyle}`, `${card}<p>After it</p>`, { width });
    const shift = await measureShift(page);
    assert.ok(shift < 0.001, `a shift of ${shift}`);
  });
}

const cardsOf = (write, count) => Array.from({ length: count }, () => write('toe-curls')).join('');
const listed = {
  tags: `<routine-list>${cardsOf(id => `<exercise-card exercise="${id}"></exercise-card>`, 3)}</routine-list>`,
  'plain HTML': routineHtml({ version: 1, exercises: ['toe-curls', 'arch-raises'].map(exercise => ({ exercise })) }),
};
/** px that a list takes before the script has come. */
async function measureWaiting(markup, style, width) {
  const note = '<script>window.before = document.body.firstElementChild.offsetHeight</script>';
  const page = await open(scriptLine('toe-yoga.min.js') + style, `${markup}${note}<p>After it</p>`, { width });
  return page.evaluate(() => window.before);
}
for (const [what, markup] of Object.entries(listed)) {
  for (const width of [360, 800]) {
    test(`the README’s style keeps the place of a list once, not of each card in it: ${what}, ${width} px`, async () => {
      const plain = await measureWaiting(markup, '', width);
      const styled = await measureWaiting(markup, reserveStyle, width);
      // its own place, or more where its words need it
      const alone = await measureWaiting('<routine-list></routine-list>', reserveStyle, width);
      assert.ok(alone > 1000);
      assert.equal(styled, Math.max(plain, alone));
    });
  }
}

/** What a server does not know grows when it comes: data in a script, a property or another file. */
const growing = ['list, document', 'list, property', 'list, address'];
for (const name of Object.keys(cases).filter(each => !growing.includes(each))) {
  test(`nothing in view moves when the script takes over what a server has rendered: ${name}`, async () => {
    // Painted once it is parsed: what a browser paints of half a page moves by itself.
    const whole = '<link rel="expect" href="#after" blocking="render">';
    const markup = `${await renderOnServer(name)}<p id="after">After it</p>`;
    const page = await open(`${whole}${scriptLine('toe-yoga.min.js')}`, markup, { width: 360 });
    const shift = await measureShift(page);
    assert.ok(shift <= 0.01, `a shift of ${shift}`);
  });
}

test('a page with no script keeps no places', async () => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setContent(`${reserveStyle}${elements}`);
  const { height } = await (await page.$('exercise-card')).boundingBox().then(box => box ?? { height: 0 });
  assert.ok(height < 100, `${height} px`);
});
