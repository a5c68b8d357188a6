import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/project.mjs';

const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const targetOf = entry => (typeof entry === 'string' ? entry : entry.default);

/** Imports an entry in a Node of its own, where nothing of a DOM is left from another test. */
const inNode = code =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' }).trim();

for (const [name, entry] of Object.entries(manifest.exports)) {
  test(`${name} is there`, () => assert.ok(readFileSync(`${root}${targetOf(entry)}`).length));
  if (typeof entry === 'string') continue;
  test(`${name} has types`, () => assert.ok(readFileSync(`${root}${entry.types}`).length));
  // the bundles are for a page's script element
  if (name.endsWith('.min.js')) continue;
  test(`${name} can be imported in Node without a DOM`, () => {
    const specifier = `toe-yoga${name.slice(1)}`;
    assert.equal(inNode(`await import('${specifier}'); console.log(typeof document, 'fine')`), 'undefined fine');
  });
}

test('every module of an element is an entry', () => {
  const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
  const targets = Object.values(manifest.exports).map(targetOf);
  const elements = modules.filter(({ declarations = [] }) => declarations.some(({ tagName }) => tagName));
  assert.notEqual(elements.length, 0);
  for (const { path } of elements) assert.ok(targets.includes(`./${path}`), path);
});

test('internals are out of reach', () => {
  for (const path of [
    'dist/core.js',
    'dist/index.js',
    targetOf(manifest.exports['./rep-timer']).slice(2),
    'src/core.ts',
  ]) {
    const code = `console.log(await import('toe-yoga/${path}').then(() => 'reached', error => error.code))`;
    assert.equal(inNode(code), 'ERR_PACKAGE_PATH_NOT_EXPORTED', path);
  }
});

test('every module has a source map with the text of its source', () => {
  const files = readdirSync(`${root}dist`, { recursive: true }).filter(name => name.endsWith('.js'));
  assert.notEqual(files.length, 0);
  for (const file of files) {
    const [, map] = /\/\/# sourceMappingURL=(.+)\s*$/.exec(readFileSync(`${root}dist/${file}`, 'utf8')) ?? [];
    assert.ok(map, `${file} names no source map`);
    const folder = dirname(`${root}dist/${file}`);
    const { sources, sourcesContent } = JSON.parse(readFileSync(join(folder, map), 'utf8'));
    sources.forEach((source, i) => {
      assert.ok(sourcesContent[i], `${file}: no text of ${source}`);
      if (!source.includes('node_modules')) assert.equal(sourcesContent[i], readFileSync(join(folder, source), 'utf8'));
    });
  }
});

test('the core needs no package at all', () => {
  const seen = new Set();
  const walk = file => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, from] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*['"]([^'"]+)['"]/g)) {
      assert.match(from, /^\.{1,2}\//, `${file} imports ${from}`);
      walk(new URL(from, `file://${file}`).pathname);
    }
  };
  walk(`${root}${targetOf(manifest.exports['./core']).slice(2)}`);
});

test('a record is kept in memory where there is no storage, and keeps no process', () => {
  const code = `
    const { openLog } = await import('toe-yoga/core');
    const log = openLog('knee');
    log.onChange(() => {});
    await log.add({ exercise: 'toe-curls' });
    const { entries } = JSON.parse(await log.export());
    console.log(entries[0].exercise, log.problem.code)`;
  assert.equal(inNode(code), 'toe-curls storage-missing');
});

test('a class file registers nothing, an index file does', () => {
  const defined = entry => inNode(`await import('${entry}'); console.log(!!customElements?.get('rep-timer'))`);
  assert.equal(defined('toe-yoga/rep-timer/rep-timer.js'), 'false');
  assert.equal(defined('toe-yoga/rep-timer'), 'true');
});

test('the package depends on lit and an encoder of QR codes alone', () =>
  assert.deepEqual(Object.keys(manifest.dependencies), ['lean-qr', 'lit']));

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

test('nothing in the bundle evaluates text, styles inline or calls home', () => {
  const code = readFileSync(`${root}dist/toe-yoga.min.js`, 'utf8');
  for (const bad of [/\beval\(/, /new Function/, /\sstyle="/, /sendBeacon|document\.cookie/]) {
    assert.ok(!bad.test(code), String(bad));
  }
  const hosts = [...code.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host);
  assert.deepEqual(
    // names of vocabularies, and of what relative links are checked against; nothing is asked of them
    hosts.filter(host => !['page.invalid', 'schema.org', 'www.w3.org'].includes(host)),
    [],
  );
});
