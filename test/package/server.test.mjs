import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cases, renderOnServer } from '../support/server-rendering.mjs';

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
