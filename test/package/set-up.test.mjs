// A fresh clone has no packages: what a command loads before it has installed them needs none.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/project.mjs';

const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** What a module imports before it runs; `import()` comes later. */
const importsOf = text =>
  [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'|^import '([^']+)'/gm)].map(
    ([, named, bare]) => named ?? bare,
  );

/** The packages that a module loads before it runs, through all that it imports. */
function findPackages(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  return importsOf(readFileSync(file, 'utf8')).flatMap(name => {
    if (name.startsWith('node:')) return [];
    return name.startsWith('.') ? findPackages(join(dirname(file), name), seen) : [`${name} in ${file}`];
  });
}

for (const command of ['start', 'test', 'build']) {
  test(`npm run ${command} installs its packages itself`, () => {
    const [, entry] = /^node (\S+)/.exec(scripts[command]);
    assert.deepEqual(findPackages(join(root, entry)), []);
  });
}

test('a package that is imported at the top is found', () =>
  assert.notDeepEqual(findPackages(join(root, 'scripts/wordpress.mjs')), []));
