import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../../scripts/project.mjs';
import { measureSizes, released, softCap } from '../../scripts/sizes.mjs';

for (const { name, brotli } of measureSizes(`${root}dist`)) {
  test(`${name} stays within the soft cap, which one line with a reason raises (scripts/sizes.mjs)`, () => {
    assert.ok(brotli <= softCap, `${brotli} bytes of brotli, not ${softCap}`);
  });
}

test('files that differ from the released ones have another version, so that no address leads to two files', () => {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const changed = measureSizes(`${root}dist`).filter(({ name, brotli }) => brotli !== released.brotli[name]);
  if (changed.length) assert.notEqual(version, released.version);
});
