import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html as litHtml } from 'lit';
import { cases, renderOnServer } from '../support/server-rendering.mjs';
import { routine } from '../support/server-routine.mjs';

const textOf = html =>
  html
    .replace(/<(style|script)\b[^]*?<\/\1>/g, '')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<(?!svg)[^>]*>/g, '')
    .replace(/\s+/g, ' ');

for (const [name, [, words]] of Object.entries(cases)) {
  test(`a server renders ${name} so that it can be read without a script`, async () => {
    const html = await renderOnServer(name);
    assert.match(html, /<template shadowroot="open" shadowrootmode="open">/);
    for (const each of words) assert.ok(textOf(html).includes(each), each);
    assert.ok(!/undefined|\[object|There is no routine/.test(textOf(html)));
  });
}

test('what a server renders asks for nothing and keeps nothing of another page', async () => {
  const { fetch } = globalThis;
  globalThis.fetch = () => assert.fail('a request');
  try {
    const first = await renderOnServer('list, address');
    await renderOnServer('list, property');
    assert.equal(await renderOnServer('list, address'), first);
  } finally {
    globalThis.fetch = fetch;
  }
});

test('the README’s lines for servers give a list with its shadow root, and strings that become elements', async () => {
  const { list } = await import('../../scripts/snippets/server.js');
  assert.match(list, /^(<!--[^>]*-->)*<routine-list[^>]*>.*<template shadowroot="open" shadowrootmode="open">/s);
  assert.ok(textOf(list).includes('8 to 12 times'));
  const strings = await import('../../scripts/snippets/strings.js');
  assert.match(
    strings.list,
    /^<figure data-toe-yoga="routine-list"[^]*<h2>Knee, week 1<\/h2>[^]*data-exercise="toe-curls"/,
  );
  assert.match(strings.card, /^<figure data-toe-yoga="exercise-card"[^]*<h2>Toe curls<\/h2>[^]*Begin sitting\./);
});

test('a list’s document comes along in what a server renders, as text', async () => {
  const note = '"><script>alert(1)</script>';
  const value = { ...routine, exercises: [{ exercise: 'toe-curls', note }] };
  const html = await collectResult(render(litHtml`<routine-list .value=${value}></routine-list>`));
  assert.ok(!html.includes(note));
  const written = html.match(/data-document="([^"]*)"/)[1];
  const text = written.replace(
    /&(quot|lt|gt|amp|#39);/g,
    (_, name) => ({ quot: '"', lt: '<', gt: '>', amp: '&' })[name] ?? "'",
  );
  assert.deepEqual(JSON.parse(text), value);
});

test('a document that JSON cannot write is left out of what a server renders', async () => {
  const value = { ...routine };
  value.self = value;
  const html = await collectResult(render(litHtml`<routine-list .value=${value}></routine-list>`));
  assert.ok(textOf(html).includes('Knee, week 1'));
  assert.ok(!html.includes('data-document'));
});
