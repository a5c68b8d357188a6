// The page for frames, opened as a host that trusts nobody frames it: scripts and no origin.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromeFlags } from '../../scripts/engines.mjs';
import { findChrome } from '../../scripts/find-chrome.mjs';
import { root } from '../../scripts/project.mjs';

const { exercises, routines } = await import(`${root}dist/core.js`);
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
/** Every address that a page or its frame asks for. */
const asked = new Set();
let browser, server, site;

before(async () => {
  server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/host') return response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
    if (!types[extname(pathname)]) return response.writeHead(204).end();
    response.writeHead(200, { 'content-type': types[extname(pathname)] });
    return response.end(readFileSync(`${root}dist${pathname}`));
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${server.address().port}`;
  browser = await puppeteer.launch({ ...(await findChrome()), args: chromeFlags });
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens the page in a frame; gives the frame, and what it told the page around it and the console. */
async function openFrame(address, sandbox = 'allow-scripts') {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  // the browser itself asks for an icon
  page.on('request', request => request.url().endsWith('/favicon.ico') || asked.add(request.url()));
  page.on('console', message => message.type() === 'error' && problems.push(message.text()));
  await page.goto(`${site}/host`);
  const messages = await page.evaluate(
    (src, sandbox) =>
      new Promise(resolve => {
        const seen = [];
        const wanted = src.includes('secret=') ? 2 : 1;
        addEventListener('message', ({ data }) => {
          seen.push(data);
          if (seen.length >= wanted && (data.height ?? data.value) > 100) resolve(seen);
        });
        const frame = document.createElement('iframe');
        frame.sandbox = sandbox;
        frame.src = src;
        document.body.append(frame);
      }),
    `${site}/embed.html${address}`,
    sandbox,
  );
  const frame = page.frames().find(each => each.url().includes('/embed.html'));
  return { frame, messages, problems };
}

const shadowText = (frame, tag) =>
  frame.evaluate(async name => {
    const element = document.querySelector(name);
    await element.updateComplete;
    return element.shadowRoot.textContent.replace(/\s+/g, ' ');
  }, tag);

test('the frames’ page shows the exercise and dose of its address', async () => {
  const { frame, problems } = await openFrame('?exercise=toe-yoga&reps=8&accent=%23aa0000');
  assert.match(await shadowText(frame, 'exercise-card'), /Toe yoga.*8 rounds/);
  const accent = await frame.evaluate(() => document.documentElement.style.getPropertyValue('--toe-yoga-accent'));
  assert.equal(accent, '#aa0000');
  assert.deepEqual(problems, []);
});

test('what its address says of the page is no attribute of the element, but its language', async () => {
  const { frame } = await openFrame('?exercise=toe-yoga&reps=8&accent=%23aa0000&lang=en-GB');
  const attributes = await frame.evaluate(() =>
    Array.from(document.querySelector('exercise-card').attributes, ({ name, value }) => `${name}=${value}`).sort(),
  );
  assert.deepEqual(attributes, ['exercise=toe-yoga', 'lang=en-GB', 'reps=8']);
});

test('it shows a routine, and the timer runs in it without storage', async () => {
  const { frame, problems } = await openFrame('?routine=hip-and-foot');
  assert.match(await shadowText(frame, 'routine-list'), /Hip and foot strength/);
  const state = await frame.evaluate(async () => {
    const list = document.querySelector('routine-list');
    list.start();
    await list.updateComplete;
    const timer = list.shadowRoot.querySelector('exercise-card').timer;
    timer.start();
    return timer.state;
  });
  assert.notEqual(state, 'idle');
  assert.deepEqual(problems, []);
});

test('it tells its height, to WordPress with the secret that it was given', async () => {
  const { messages } = await openFrame('?exercise=toe-curls#?secret=abc123');
  const [height, wordpress] = [messages.find(({ type }) => type), messages.find(({ message }) => message)];
  assert.deepEqual(Object.keys(height).sort(), ['height', 'type']);
  assert.equal(height.type, 'toe-yoga-height');
  assert.deepEqual(wordpress, { message: 'height', value: wordpress.value, secret: 'abc123' });
  assert.ok(wordpress.value > 100);
});

test('an address can bring no handler, style or other element', async () => {
  const address = '?exercise=toe-yoga&onclick=alert(1)&style=color:red&toe-yoga=script&nonce=a&id=x';
  const { frame } = await openFrame(address);
  const names = await frame.evaluate(() => document.body.firstElementChild.getAttributeNames());
  assert.deepEqual(names, ['exercise']);
});

test('it asks for its own files and no others', async () => {
  asked.clear();
  await openFrame('?exercise=toe-yoga');
  const files = ['embed.css', 'embed.html?exercise=toe-yoga', 'embed.min.js', 'host', 'toe-yoga.iife.min.js'];
  assert.deepEqual([...asked].sort(), files.map(name => `${site}/${name}`).sort());
});

test('each built-in routine has its oEmbed answer', () => {
  assert.deepEqual(readdirSync(`${root}dist/oembed`).sort(), routines.map(({ id }) => `${id}.json`).sort());
  for (const { id, title } of routines) {
    const answer = JSON.parse(readFileSync(`${root}dist/oembed/${id}.json`, 'utf8'));
    assert.equal(answer.version, '1.0');
    assert.equal(answer.type, 'rich');
    assert.equal(answer.title, title);
    for (const name of ['width', 'height']) assert.equal(typeof answer[name], 'number');
    assert.match(answer.html, new RegExp(`^<iframe src="https://\\S+/embed\\.html\\?routine=${id}" [^<]*></iframe>$`));
  }
});

test('each exercise has a picture that any page can show', () => {
  for (const { id } of exercises) {
    const svg = readFileSync(`${root}dist/pictures/${id}.svg`, 'utf8');
    assert.match(svg, /^<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^]*<title[^>]*>[^<]+<\/title>/, id);
    assert.doesNotMatch(svg, /\sstyle=|<style|<script/, id);
  }
});
