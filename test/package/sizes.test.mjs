import assert from 'node:assert/strict';
import { test } from 'node:test';
import { root } from '../../scripts/project.mjs';
import { measureSizes, softCap } from '../../scripts/sizes.mjs';

for (const { name, brotli } of measureSizes(`${root}dist`)) {
  test(`${name} stays within the soft cap, which one line with a reason raises (scripts/sizes.mjs)`, () => {
    assert.ok(brotli <= softCap, `${brotli} bytes of brotli, not ${softCap}`);
  });
}
