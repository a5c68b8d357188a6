// npm run build: dist/ and custom-elements.json from src/.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiled, ensurePackages, modules, root, run, tool } from './project.mjs';
import { measureSizes, sizeReport } from './sizes.mjs';

const dist = `${root}dist`;

const filesIn = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name));

/** The compiler's maps hold their sources' text; src/ is one folder further up from out/src/ than it is from dist/. */
const moveMap = text => {
  const map = JSON.parse(text);
  return JSON.stringify({ ...map, sources: map.sources.map(source => source.replace('../', '')) });
};

/** The unbundled modules with their types and source maps. */
function copyModules() {
  for (const file of filesIn(compiled)) {
    const path = relative(compiled, file);
    if (path.startsWith('bundle.')) continue;
    const target = join(dist, path);
    mkdirSync(dirname(target), { recursive: true });
    const text = readFileSync(file, 'utf8');
    writeFileSync(target, path.endsWith('.map') ? moveMap(text) : text);
  }
}

async function writeSchema() {
  const { routineSchema } = await import(pathToFileURL(modules.routineSchema).href);
  writeFileSync(`${dist}/routine.schema.json`, `${JSON.stringify(routineSchema, null, 2)}\n`);
}

/** What `<script integrity>` asks for. */
function writeIntegrity() {
  const hashOf = name =>
    createHash('sha384')
      .update(readFileSync(join(dist, name)))
      .digest('base64');
  const bundles = readdirSync(dist).filter(name => name.endsWith('.min.js'));
  const hashes = Object.fromEntries(bundles.map(name => [name, `sha384-${hashOf(name)}`]));
  writeFileSync(`${dist}/sri.json`, `${JSON.stringify(hashes, null, 2)}\n`);
}

/** Builds everything; returns whether it went well. */
export async function build() {
  ensurePackages();
  rmSync(`${root}out`, { recursive: true, force: true });
  if (run(tool('tsc'), ['--build']) !== 0) return false;
  // the last build stays where this one does not compile
  rmSync(dist, { recursive: true, force: true });
  copyModules();
  if (run(tool('rollup'), ['--config', '--silent']) !== 0) return false;
  await writeSchema();
  writeIntegrity();
  if (run(tool('cem'), ['analyze', '--config', 'scripts/manifest.config.mjs', '--quiet']) !== 0) return false;
  console.log(sizeReport(measureSizes(dist)));
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exit((await build()) ? 0 : 1);
