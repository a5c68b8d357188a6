import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { internalNames } from '../../.scripts/bundle/internal-names.mjs';
import { root } from '../../.scripts/modules.mjs';

const core = await import(`${root}dist/core.js`);
const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));

/** Every name of a property in a value. */
const namesIn = value => {
  if (typeof value !== 'object' || !value) return [];
  const names = Array.isArray(value) ? [] : Object.keys(value);
  return [...names, ...Object.values(value).flatMap(namesIn)];
};

test('no name that the bundle shortens is one of the elements’ or of the data’s', () => {
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const results = core.exercises.map(({ id }) => {
    const timeline = core.timelineOf(id);
    return [timeline, core.phaseAt(timeline, 4000), core.exerciseText(id), core.poseAt(id, { step: 1 })];
  });
  // what a figure is made of and how it moves is nobody else's
  const entries = core.exercises.map(each => ({ ...each, figure: null }));
  for (const entry of entries) delete entry.rhythm;
  const known = new Set([
    ...elements.flatMap(({ members = [], attributes = [] }) => [...members, ...attributes]).map(({ name }) => name),
    ...Object.keys(core),
    ...namesIn([entries, core.routines, core.sources, core.parseRoutine({ version: 2 }), results]),
  ]);
  assert.deepEqual(
    internalNames.filter(name => known.has(name)),
    [],
  );
});

test('the names that the bundle shortens are in the modules, and in the bundle no more', () => {
  const files = readdirSync(`${root}dist`, { recursive: true }).filter(name => /(?<!\.min)\.js$/.test(name));
  const own = files.map(name => readFileSync(`${root}dist/${name}`, 'utf8')).join('\n');
  const code = readFileSync(`${root}dist/toe-yoga.min.js`, 'utf8');
  for (const name of internalNames) {
    assert.match(own, new RegExp(`\\b${name}\\b`));
    assert.ok(!new RegExp(`[.{,]${name}\\b[:(.]`).test(code), name);
  }
});
