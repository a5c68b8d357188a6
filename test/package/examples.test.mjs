// What can be held of demo/examples without a registry; test/examples/check.mjs builds and tries them.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/project.mjs';

const folder = `${root}demo/examples/`;
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const names = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name);

const sourcesOf = name =>
  readdirSync(folder + name, { recursive: true, withFileTypes: true })
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
    .filter(file => /\.(ts|tsx|vue|svelte)$/.test(file) && !/node_modules|[\\/](\.next|dist|out)[\\/]/.test(file));

test('there are examples', () => assert.notEqual(names.length, 0));

test('the overview lists every example', () => {
  const overview = readFileSync(`${folder}README.md`, 'utf8');
  for (const name of names) assert.ok(overview.includes(`[${name}](${name})`), name);
});

for (const name of names) {
  test(`the example ${name} says how it works, and takes this version and exact ones of others`, () => {
    assert.ok(existsSync(`${folder}${name}/README.md`));
    const { dependencies, devDependencies } = JSON.parse(readFileSync(`${folder}${name}/package.json`, 'utf8'));
    assert.equal(dependencies['toe-yoga'], version);
    for (const [each, range] of Object.entries({ ...dependencies, ...devDependencies })) {
      assert.match(range, /^\d+\.\d+\.\d+$/, each);
    }
  });

  test(`the example ${name} casts nothing and silences no checker`, () => {
    for (const file of sourcesOf(name)) {
      const text = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, comment =>
        /@ts-/.test(comment) ? comment : '',
      );
      assert.doesNotMatch(text, /\bas (any|unknown|never|[A-Z])|: any\b|<any>|@ts-/, file);
    }
  });
}
