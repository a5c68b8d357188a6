// What style sheets and templates keep to, read from the sources.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/project.mjs';

const folder = `${root}src/elements/`;
const read = file => readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
const filesIn = (path, deep = false) =>
  readdirSync(path, { recursive: deep })
    .filter(name => name.endsWith('.ts'))
    .map(name => `${path}/${name}`);
const isSheet = file => file.endsWith('.styles.ts');
const wordsIn = text => text.match(/[a-z][\w-]*/gi) ?? [];

/** The classes that the sheets of a folder speak of, in selectors outside of values. */
const styledClasses = path =>
  filesIn(path)
    .filter(isSheet)
    .flatMap(file => [...read(file).matchAll(/css`([^]*?)`;/g)])
    .flatMap(([, css]) => [...css.matchAll(/([^{};]+)\{/g)])
    .flatMap(([, selector]) => [...selector.matchAll(/\.([a-z][\w-]*)/g)])
    .map(([, name]) => name);

/** The words that templates of a folder give as classes: in `class=…`, for buttons, in objects for `classMap`. */
const givenClasses = path =>
  filesIn(path, true)
    .filter(file => !isSheet(file))
    .map(read)
    .flatMap(text => [
      ...text.matchAll(/\bclass=("(?:\$\{[^}]*\}|[^"])*"|\$\{classMap\(\{[^}]*\}|\$\{[^}]*\})/g),
      ...text.matchAll(/\bclasses(?:: ([^\n]*)| = ([^]*?);)/g),
    ])
    .flatMap(groups => groups.slice(1).filter(Boolean).flatMap(wordsIn));

/** The texts of a union, such as `layout: 'full' | 'compact'`, by what stands before it in a source. */
const unionAfter = (file, before) => {
  const text = read(`${root}src/${file}`);
  const start = text.indexOf(before);
  assert.notEqual(start, -1, `${file} has no "${before}"`);
  return [...text.slice(start, text.indexOf(';', start)).matchAll(/'([^']+)'/g)].map(([, member]) => member);
};

/** Classes whose names are data: states, layouts, what a figure's shapes are painted with. */
const classesFromData = {
  'exercise-card': unionAfter('elements/exercise-card/list-context.ts', 'layout:'),
  'rep-timer': unionAfter('timeline/playback.ts', 'type PlaybackState ='),
  'routine-list': unionAfter('elements/routine-list/view.ts', 'type ListState ='),
  'toe-yoga-animator': [
    ...unionAfter('figure/names.ts', 'type ColorName ='),
    ...unionAfter('figure/names.ts', 'type Tone ='),
    ...unionAfter('dose/dose.ts', 'type Side ='),
    'line',
    ...[0, 1, 2, 3, 4].map(tone => `skin${tone}`),
  ],
};

const elements = readdirSync(folder).filter(name => name !== 'shared');

for (const element of elements) {
  test(`the style sheet of ${element} speaks only of classes of its own templates`, () => {
    const styled = new Set(styledClasses(folder + element));
    const given = [...givenClasses(folder + element), ...classesFromData[element]];
    assert.notEqual(styled.size, 0);
    assert.deepEqual(
      [...styled].filter(name => !given.includes(name)),
      [],
    );
  });
}

test('no template has inline style, which a strict policy forbids', () => {
  for (const file of filesIn(`${root}src`, true)) assert.doesNotMatch(read(file), /\sstyle=|styleMap/, file);
});

test('only the version and the figure’s colours and line widths come into a sheet as text', () => {
  const users = filesIn(`${root}src`, true).filter(file => read(file).includes('unsafeCSS'));
  assert.deepEqual(
    users.map(file => basename(file)),
    ['base-element.ts', 'colors.styles.ts'],
  );
});
