import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { documents, fill, makeParts, pages } from '../../scripts/docs.mjs';
import { root } from '../../scripts/project.mjs';

const made = await makeParts();
const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const text = name => readFileSync(root + name, 'utf8');
const withoutSizes = document => document.replace(/<!-- sizes -->[^]*?<!-- \/sizes -->/, '');

/** What GitHub makes of headings. */
const anchorsOf = document =>
  [...document.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replace(/\s+/g, '-'),
  );

for (const name of [...documents, ...pages]) {
  test(`the generated parts of ${name} are those that the build makes (npm run docs)`, async () => {
    const options = { ...(await resolveConfig(root + name)), filepath: root + name };
    const fresh = await format(fill(text(name), made), options);
    assert.ok(withoutSizes(fresh) === withoutSizes(text(name)), `${name} is not up to date: npm run docs`);
  });
}

for (const name of documents) {
  test(`the links and pictures of ${name} lead somewhere`, () => {
    const targets = [...text(name).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
    assert.notEqual(targets.length, 0);
    for (const target of targets.filter(each => !/^\w+:/.test(each))) {
      const [path, anchor] = target.split('#');
      const file = path ? join(dirname(name), path) : name;
      assert.ok(existsSync(root + file), target);
      if (anchor) assert.ok(anchorsOf(text(file)).includes(anchor), target);
    }
  });
}

test('every generated part stands in a document', () => {
  const all = [...documents, ...pages].map(text).join('');
  for (const name of Object.keys(made)) assert.ok(all.includes(`<!-- ${name} -->`), name);
});

test('the README has a picture and leads to the measurements', () => {
  assert.match(text('README.md'), /!\[[^\]]+\]\(\S+\.png\)/);
  assert.match(text('README.md'), /\]\(test\/bench\/README\.md\)/);
});

test('the README’s sizes are true to 0.2 kB, which zlibs may differ by', () => {
  const numbersIn = table => [...table.matchAll(/(\d+\.\d) kB/g)].map(([, number]) => Number(number));
  const [, written] = /<!-- sizes -->([^]*?)<!-- \/sizes -->/.exec(text('README.md'));
  const [actual, told] = [numbersIn(made.sizes), numbersIn(written)];
  assert.equal(actual.length, told.length);
  actual.forEach((size, i) => assert.ok(Math.abs(size - told[i]) <= 0.2, `${size} kB, not ${told[i]} kB`));
});

test('everything that is public has a word of explanation', () => {
  assert.notEqual(elements.length, 0);
  for (const { tagName, attributes = [], members = [] } of elements) {
    for (const { name, description } of [...attributes, ...members]) assert.ok(description, `${tagName} ${name}`);
  }
});

test('every theme property is used, and every one that is used is explained', () => {
  const explained = elements[0].cssProperties.map(({ name }) => name);
  const used = new Set(
    [...text('dist/toe-yoga.min.js').matchAll(/--toe-yoga-[a-z]+(?:-[a-z]+)*/g)].map(([name]) => name),
  );
  assert.deepEqual([...used].sort(), explained.sort());
});
