// npm run build: dist/ and custom-elements.json from src/.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeDoors } from './doors.mjs';
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
    if (/^(bundle\.|embed\/)/.test(path)) continue;
    const target = join(dist, path);
    mkdirSync(dirname(target), { recursive: true });
    const text = readFileSync(file, 'utf8');
    writeFileSync(target, path.endsWith('.map') ? moveMap(text) : text);
  }
}

/** The bundles' types: a module with the package's exports, and a script with a global. */
function writeBundleTypes() {
  writeFileSync(`${dist}/toe-yoga.min.d.ts`, "export * from './index.js';\n");
  const global = "declare global {\n  const ToeYoga: typeof import('./index.js');\n}\n";
  writeFileSync(`${dist}/toe-yoga.iife.min.d.ts`, `export {};\n${global}`);
}

async function writeSchema() {
  const { routineSchema } = await import(pathToFileURL(modules.routineSchema).href);
  writeFileSync(`${dist}/routine.schema.json`, `${JSON.stringify(routineSchema, null, 2)}\n`);
}

/** What `<script integrity>` asks for, of each file for a script element. */
function writeIntegrity() {
  const hashOf = name =>
    createHash('sha384')
      .update(readFileSync(join(dist, name)))
      .digest('base64');
  const bundles = filesIn(dist)
    .map(file => relative(dist, file))
    .filter(name => name.endsWith('.min.js'))
    .sort();
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
  writeBundleTypes();
  await writeSchema();
  writeIntegrity();
  await writeDoors();
  if (run(tool('cem'), ['analyze', '--config', 'scripts/manifest.config.mjs', '--quiet']) !== 0) return false;
  // not at the top: its packages may have to be installed first
  const { writePlugin } = await import('./wordpress.mjs');
  await writePlugin();
  console.log(sizeReport(measureSizes(dist)));
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exit((await build()) ? 0 : 1);
