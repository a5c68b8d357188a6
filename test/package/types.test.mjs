// What ships, compiled as consumers do: strict, with the types of dependencies checked, by both ways of resolving.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { root, tool } from '../../scripts/project.mjs';

const consumer = `${root}test/package/consumer/`;
/** What the README shows. */
const snippets = `${root}scripts/snippets/`;
const folder = mkdtempSync(join(tmpdir(), 'toe-yoga-types-'));
after(() => rmSync(folder, { recursive: true }));

/** A project with the package as npm installs it and the named packages beside it. */
function makeProject(name, packages) {
  const project = join(folder, name);
  const installed = join(project, 'node_modules/toe-yoga');
  mkdirSync(installed, { recursive: true });
  cpSync(`${root}dist`, join(installed, 'dist'), { recursive: true });
  cpSync(`${root}package.json`, join(installed, 'package.json'));
  for (const each of packages) {
    const target = join(project, 'node_modules', each);
    mkdirSync(join(target, '..'), { recursive: true });
    symlinkSync(`${root}node_modules/${each}`, target);
  }
  return project;
}

function compile(project, path, options) {
  const file = basename(path);
  cpSync(path, join(project, file));
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    jsx: 'preserve',
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    ...options,
  };
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
  const { status, stdout } = spawnSync(tool('tsc'), [], { cwd: project, encoding: 'utf8' });
  assert.equal(status, 0, stdout);
}

const ways = {
  bundler: { module: 'esnext', moduleResolution: 'bundler', skipLibCheck: false },
  nodenext: { module: 'nodenext', skipLibCheck: false },
};
const lit = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@types/trusted-types'];
/** Whose JSX a file without a framework of its own is compiled in. */
const jsxSources = { react: 'react.tsx', preact: 'preact.tsx', 'solid-js': 'solid.tsx' };
const frameworks = {
  'react.tsx': ['@types/react', 'csstype'],
  'preact.tsx': ['preact'],
  'solid.tsx': ['solid-js', 'seroval', 'csstype'],
  'vue.ts': ['vue', 'csstype', ...readdirSync(`${root}node_modules/@vue`).map(name => `@vue/${name}`)],
};

test('attw finds nothing wrong', async () => {
  const result = spawnSync(tool('attw'), ['--pack', '.', '--profile', 'esm-only', '--no-color'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(result.status, 0, result.stdout + result.stderr);
});

test('every file of test/package/consumer is compiled below', () => {
  const files = readdirSync(consumer).filter(name => /tsx?$/.test(name));
  assert.deepEqual(files.sort(), [...Object.keys(frameworks), 'lists.tsx', 'plain.ts', 'without-frameworks.ts'].sort());
});

for (const [way, options] of Object.entries(ways)) {
  for (const file of ['plain.ts', 'without-frameworks.ts']) {
    test(`${file} compiles, ${way}`, () => compile(makeProject(`${way}-${file}`, lit), consumer + file, options));
  }
  for (const [file, packages] of Object.entries(frameworks)) {
    // some frameworks' own types do not hold without a check being skipped
    test(`${file} compiles, ${way}`, () =>
      compile(makeProject(`${way}-${file}`, [...lit, ...packages]), consumer + file, {
        ...options,
        skipLibCheck: true,
      }));
  }
  for (const [jsxImportSource, file] of Object.entries(jsxSources)) {
    test(`lists.tsx compiles with ${jsxImportSource}, ${way}`, () => {
      const project = makeProject(`${way}-lists-${jsxImportSource}`, [...lit, ...frameworks[file]]);
      compile(project, `${consumer}lists.tsx`, { ...options, jsxImportSource, skipLibCheck: true });
    });
  }
  for (const file of readdirSync(snippets).filter(name => /[jt]sx?$/.test(name))) {
    test(`the README’s ${file} compiles, ${way}`, () => {
      const packages = [...lit, ...frameworks['react.tsx'], '@lit-labs/ssr'];
      const read = { allowJs: true, checkJs: true, jsx: 'react-jsx', skipLibCheck: true };
      compile(makeProject(`${way}-snippet-${file}`, packages), snippets + file, { ...options, ...read });
    });
  }
}

test('the manifest names the values of every attribute that has a choice', () => {
  const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
  const attributes = modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ attributes: own = [] }) => own);
  assert.notEqual(attributes.length, 0);
  for (const { name, type } of attributes) {
    assert.match(type.text, /^(string|boolean|number|number \| range|'[\w-]+'( \| '[\w-]+')+)$/, name);
  }
});
