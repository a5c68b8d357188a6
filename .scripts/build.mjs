// npm run build: dist/ and custom-elements.json from src/.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureModules, root, run, tool } from './modules.mjs';
import { sizesOf, sizeTable } from './sizes.mjs';

const out = `${root}out/src`;
const dist = `${root}dist`;

const filesIn = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name));

/** The unbundled modules and their types, as the compiler made them, without its source maps. */
function copyModules() {
  for (const file of filesIn(out)) {
    const path = relative(out, file);
    if (!/\.(js|d\.ts)$/.test(path) || path === 'bundle.js' || path === 'bundle.d.ts') continue;
    const target = join(dist, path);
    mkdirSync(join(target, '..'), { recursive: true });
    writeFileSync(target, readFileSync(file, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, ''));
  }
}

async function writeSchema() {
  const { routineSchema } = await import(pathToFileURL(`${out}/routine/routine-schema.js`).href);
  writeFileSync(`${dist}/routine.schema.json`, `${JSON.stringify(routineSchema, null, 2)}\n`);
}

/** What `<script integrity>` asks for. */
function writeIntegrity() {
  const hashes = {};
  for (const name of readdirSync(dist).filter(name => name.endsWith('.min.js'))) {
    hashes[name] = `sha384-${createHash('sha384')
      .update(readFileSync(join(dist, name)))
      .digest('base64')}`;
  }
  writeFileSync(`${dist}/sri.json`, `${JSON.stringify(hashes, null, 2)}\n`);
}

/** Builds everything; true when it went well. */
export async function build() {
  ensureModules();
  rmSync(`${root}out`, { recursive: true, force: true });
  if (run(tool('tsc'), ['-p', '.']) !== 0) return false;
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  copyModules();
  if (run(tool('rollup'), ['-c', '--silent']) !== 0) return false;
  await writeSchema();
  writeIntegrity();
  if (run(tool('cem'), ['analyze', '--config', '.scripts/manifest.config.mjs', '--quiet']) !== 0) return false;
  console.log(sizeTable(sizesOf(dist)));
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exit((await build()) ? 0 : 1);
