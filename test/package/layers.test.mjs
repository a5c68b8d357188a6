// The layers of src/ are held by the linter; this shows that it really refuses each arrow that points up.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { root, tool } from '../../scripts/project.mjs';

/** From top to bottom: a layer knows those below its row. */
const rows = [
  ['elements'],
  ['core'],
  ['log', 'handout'],
  ['i18n', 'browser'],
  ['figure', 'timeline', 'routine'],
  ['catalogue'],
  ['dose'],
  ['validation'],
];
const elements = ['exercise-card', 'rep-timer', 'routine-list', 'toe-yoga-animator'];

/** What the rows do not say: whether the first knows the second. */
const exceptions = {
  // the core, the log and the handout have no DOM
  'core → browser': false,
  'handout → browser': false,
  'log → browser': false,
  // a figure follows a session's time
  'figure → timeline': true,
  // an exercise has its figure as data, by the names of joints and parts; the figure knows no exercise
  'catalogue → figure': true,
  'figure → catalogue': false,
};

/** A module that imports another one, and whether the linter is to let it. */
const cases = rows.flatMap((row, depth) =>
  row.flatMap(from => [
    ...rows.slice(0, depth).flatMap(above => above.map(to => ({ from, to, allowed: false }))),
    ...row.filter(beside => beside !== from).map(to => ({ from, to, allowed: false })),
    ...rows.slice(depth + 1).flatMap(below => below.map(to => ({ from, to, allowed: true }))),
  ]),
);
for (const each of cases) each.allowed = exceptions[`${each.from} → ${each.to}`] ?? each.allowed;

const arrows = [
  ...cases,
  ...['kit', 'models', 'motion', 'render'].map(to => ({ from: 'catalogue', to: `figure/${to}`, allowed: false })),
  ...elements.map(to => ({ from: 'elements/shared', to: `elements/${to}`, allowed: false })),
  ...elements.map(from => ({ from: `elements/${from}`, to: 'elements/shared', allowed: true })),
];

const nameOf = ({ from, to }) => `src/${from}/imports-${to.replace('/', '-')}.ts`;

let folder;
/** The names of the files that the linter finds fault with. */
let refused;

const write = (name, text) => {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** The way from a module's folder to another one, as it stands in an import. */
const specifier = (from, to) => {
  if (from.startsWith('elements/') && to.startsWith('elements/')) return to.replace('elements/', '../');
  return '../'.repeat(from.split('/').length) + to;
};

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'toe-yoga-layers-'));
  cpSync(`${root}.oxlintrc.json`, join(folder, '.oxlintrc.json'));
  symlinkSync(`${root}node_modules`, join(folder, 'node_modules'));
  for (const arrow of arrows) {
    const { from, to } = arrow;
    write(nameOf(arrow), `export { something } from '${specifier(from, to)}/some-module.js';\n`);
  }
  write('src/dose/one.ts', "export { other } from './other.js';\nexport const one = 1;\n");
  write('src/dose/other.ts', "export { one } from './one.js';\nexport const other = 2;\n");
  const { stdout } = spawnSync(tool('oxlint'), ['--format', 'json', 'src'], { cwd: folder, encoding: 'utf8' });
  refused = new Set(JSON.parse(stdout).diagnostics.map(({ filename }) => filename));
});
after(() => rmSync(folder, { recursive: true }));

for (const arrow of arrows) {
  const { from, to, allowed } = arrow;
  test(`the linter ${allowed ? 'lets' : 'does not let'} ${from} import ${to}`, () => {
    assert.equal(refused.has(nameOf(arrow)), !allowed);
  });
}

test('the linter refuses modules that import each other', () => {
  assert.ok(refused.has('src/dose/one.ts'));
});
