/**
 * Freezes what the library does at a git ref, as data, and compares two:
 * `node scripts/freeze.mjs REF [REF] [--only=figures,timelines,doses,phases,exports]`
 * WORKTREE in place of a ref is the working tree as it is. The exit code is 1 where anything differs.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { exportsOf } from './freeze/exports.mjs';
import { commitOf, root, withTree } from './freeze/trees.mjs';
import { parts, sha256 } from './freeze/values.mjs';

const makers = { ...parts, exports: exportsOf };
const shown = 20;

/** Which script made the values: those of another one are made anew. */
const maker = (() => {
  const folder = new URL('freeze/', import.meta.url);
  return sha256(
    readdirSync(folder)
      .sort()
      .map(name => readFileSync(new URL(name, folder), 'utf8'))
      .join(''),
  );
})();

const wanted = args => {
  const only = args.find(arg => arg.startsWith('--only='))?.slice('--only='.length);
  const names = only ? only.split(',') : Object.keys(makers);
  const unknown = names.filter(name => !makers[name]);
  if (unknown.length) throw new Error(`no part ${unknown.join(', ')}; there are ${Object.keys(makers).join(', ')}`);
  return names;
};

/** One key a line, in an order of their own, so that the hash does not depend on how they were come by. */
const jsonOf = values => {
  const keys = Object.keys(values).sort();
  return `{\n${keys.map(key => `${JSON.stringify(key)}: ${JSON.stringify(values[key])}`).join(',\n')}\n}\n`;
};

/** Writes at once, so that an interrupted run leaves no half of a file. */
const write = (path, text) => {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
};

/** Where the values of a ref are kept, with those of another script or of a working tree removed. */
const folderOf = commit => {
  const folder = `${root}/out/freeze/${commit ?? 'WORKTREE'}`;
  const stamp = `${folder}/maker`;
  if (!commit || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== maker) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(stamp, maker);
  }
  return folder;
};

/** The JSON of each part of a ref; null for one that cannot be made of its layout. */
const freeze = async (ref, names) => {
  const commit = ref === 'WORKTREE' ? null : commitOf(ref);
  const folder = folderOf(commit);
  const missing = names.filter(name => !existsSync(`${folder}/${name}.json`));
  if (missing.length) {
    await withTree(commit, async ({ modules, ...tree }) => {
      for (const name of missing) {
        const values = await makers[name](modules, tree);
        if (values) write(`${folder}/${name}.json`, jsonOf(values));
      }
    });
  }
  console.log(`${ref}${commit ? ` (${commit.slice(0, 12)})` : ''}: ${folder}`);
  const frozen = {};
  for (const name of names) {
    const path = `${folder}/${name}.json`;
    const text = existsSync(path) ? readFileSync(path, 'utf8') : null;
    frozen[name] = text && { hash: sha256(text), values: JSON.parse(text) };
    const count = text && `${Object.keys(frozen[name].values).length}`;
    console.log(`  ${name.padEnd(10)}${text ? `${count.padStart(6)}  ${frozen[name].hash}` : 'not comparable'}`);
  }
  return frozen;
};

/** A value from a little before `at`. */
const shortened = (text, at) => {
  if (text === undefined) return '(missing)';
  const from = Math.max(0, at - 40);
  return `${from ? '…' : ''}${text.slice(from, from + 160)}${text.length > from + 160 ? '…' : ''}`;
};

const tell = (key, a, b) => {
  let at = 0;
  while (a && b && a[at] === b[at]) at++;
  console.log(`    ${key}\n      - ${shortened(a, at)}\n      + ${shortened(b, at)}`);
};

/** Prints how a part differs, and gives how many of its keys do. */
const compare = (name, a, b) => {
  const texts = [a, b].map(({ values }) => new Map(Object.entries(values).map(([k, v]) => [k, JSON.stringify(v)])));
  const keys = [...new Set([...texts[0].keys(), ...texts[1].keys()])];
  const different = keys.filter(key => texts[0].get(key) !== texts[1].get(key));
  console.log(`  ${name.padEnd(10)}${keys.length - different.length} same, ${different.length} different`);
  for (const key of different.slice(0, shown)) tell(key, texts[0].get(key), texts[1].get(key));
  if (different.length > shown) console.log(`    … and ${different.length - shown} more`);
  return different.length;
};

const main = async args => {
  const refs = args.filter(arg => !arg.startsWith('--'));
  if (refs.length < 1 || refs.length > 2) throw new Error('usage: node scripts/freeze.mjs REF [REF] [--only=PART,…]');
  const names = wanted(args);
  const frozen = [];
  for (const ref of refs) frozen.push(await freeze(ref, names));
  if (refs[1]) console.log('compared:');
  for (const name of names) {
    if (!frozen.every(each => each[name])) {
      console.log(`  ${name.padEnd(10)}NOT COMPARABLE: scripts/freeze/layout.mjs knows no way to it in this layout`);
      process.exitCode = 1;
    } else if (refs[1] && compare(name, frozen[0][name], frozen[1][name])) process.exitCode = 1;
  }
};

// an interrupted run clears up too
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error);
  process.exitCode = 2;
}
