import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { fill, parts } from '../../scripts/docs.mjs';
import { root } from '../../scripts/project.mjs';

const readme = readFileSync(`${root}README.md`, 'utf8');
const made = await parts();
const withoutSizes = text => text.replace(/<!-- sizes -->[^]*?<!-- \/sizes -->/, '');

test('the README’s tables are those that the build makes (npm run docs)', async () => {
  const file = `${root}README.md`;
  const fresh = await format(fill(readme, made), { ...(await resolveConfig(file)), filepath: file });
  assert.ok(withoutSizes(fresh) === withoutSizes(readme), 'README.md is not up to date: npm run docs');
});

test('the README’s sizes are true to 0.2 kB, which zlibs may differ by', () => {
  const numbers = text => [...text.matchAll(/(\d+\.\d) kB/g)].map(([, number]) => Number(number));
  const [, said] = /<!-- sizes -->([^]*?)<!-- \/sizes -->/.exec(readme);
  const [is, was] = [numbers(made.sizes), numbers(said)];
  assert.equal(is.length, was.length);
  is.forEach((size, i) => assert.ok(Math.abs(size - was[i]) <= 0.2, `${size} kB, not ${was[i]} kB`));
});

test('everything that is public has a word of explanation', () => {
  const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
  for (const { tagName, attributes = [], members = [] } of modules.flatMap(module => module.declarations ?? [])) {
    if (!tagName) continue;
    for (const { name, description } of [...attributes, ...members]) assert.ok(description, `${tagName} ${name}`);
  }
});

test('every theme property is used, and every one that is used is explained', () => {
  const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
  const explained = modules.flatMap(module => module.declarations ?? []).find(({ tagName }) => tagName).cssProperties;
  const code = readFileSync(`${root}dist/toe-yoga.min.js`, 'utf8');
  const used = new Set([...code.matchAll(/--toe-yoga-[a-z]+/g)].map(([name]) => name));
  assert.deepEqual([...used].sort(), explained.map(({ name }) => name).sort());
});

test('the README’s links within it lead somewhere', () => {
  const headings = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, text]) =>
    text
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replace(/\s+/g, '-'),
  );
  for (const [, anchor] of readme.matchAll(/\]\(#([^)]+)\)/g)) assert.ok(headings.includes(anchor), anchor);
});
