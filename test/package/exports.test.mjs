import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../../scripts/project.mjs';

const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Imports an entry in a Node of its own, where nothing of a DOM is left from another test. */
const inNode = code =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' }).trim();

for (const [name, target] of Object.entries(manifest.exports)) {
  if (name.endsWith('*')) continue;
  const path = typeof target === 'string' ? target : target.default;
  test(`${name} is there`, () => assert.ok(readFileSync(`${root}${path}`).length));
  if (typeof target === 'string') continue;
  test(`${name} can be imported in Node without a DOM`, () => {
    const entry = `toe-yoga${name.slice(1)}`;
    assert.equal(inNode(`await import('${entry}'); console.log(typeof document, 'fine')`), 'undefined fine');
  });
  test(`${name} has types`, () => assert.ok(readFileSync(`${root}${target.types}`).length));
}

test('a file can also be had by its place in dist/', () => {
  assert.equal(inNode("const core = await import('toe-yoga/dist/core.js'); console.log(core.exercises.length)"), '23');
});

test('the core needs no package at all', () => {
  assert.match(
    inNode("const core = await import('toe-yoga/core'); console.log(core.doseText(core.doseOf('toe-presses')))"),
    /^Hold 3/,
  );
  const seen = new Set();
  const walk = file => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, from] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*['"]([^'"]+)['"]/g)) {
      assert.match(from, /^\.{1,2}\//, `${file} imports ${from}`);
      walk(new URL(from, `file://${file}`).pathname);
    }
  };
  walk(`${root}dist/core.js`);
});

test('a class file registers nothing, an index file does', () => {
  const defined = entry => inNode(`await import('${entry}'); console.log(!!customElements?.get('rep-timer'))`);
  assert.equal(defined('toe-yoga/rep-timer/rep-timer.js'), 'false');
  assert.equal(defined('toe-yoga/rep-timer'), 'true');
});

test('lit is the only thing it depends on', () => assert.deepEqual(Object.keys(manifest.dependencies), ['lit']));

test('the version is the same everywhere', async () => {
  const { version } = await import(`${root}dist/core.js`);
  assert.equal(version, manifest.version);
});

test('the bundles are ASCII, so that a page of any encoding can load them', () => {
  for (const file of ['toe-yoga.min.js', 'toe-yoga.iife.min.js']) {
    assert.ok(
      readFileSync(`${root}dist/${file}`).every(byte => byte < 128),
      file,
    );
  }
});

test('nothing in it evaluates text, styles inline or calls home', () => {
  const code = readFileSync(`${root}dist/toe-yoga.min.js`, 'utf8');
  for (const bad of [/\beval\(/, /new Function/, /\sstyle="/, /indexedDB|sendBeacon|document\.cookie/]) {
    assert.ok(!bad.test(code), String(bad));
  }
  const hosts = [...code.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host);
  assert.deepEqual(
    hosts.filter(host => host !== 'page.invalid' && host !== 'www.w3.org'),
    [],
  );
});
