import assert from 'node:assert/strict';
import { test } from 'node:test';
import { root } from '../../.scripts/modules.mjs';
import { sizesOf } from '../../.scripts/sizes.mjs';

/** Bytes of brotli that a page may be asked to load. */
const ceiling = 37_000;

for (const { name, brotli } of sizesOf(`${root}dist`)) {
  test(`${name} is at most ${ceiling} bytes of brotli`, () => assert.ok(brotli <= ceiling, `${brotli}`));
}
