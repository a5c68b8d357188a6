import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { doseTextOf, exercises, exerciseText } from '../../dist/core.js';
import { root } from '../../scripts/project.mjs';
import { writePlugin } from '../../scripts/wordpress.mjs';
import { edit, loadBlocks, readText } from '../wordpress/editor.mjs';

const archive = `${root}dist/toe-yoga-wordpress.zip`;
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const files = Object.fromEntries(
  Object.entries(unzipSync(readFileSync(archive))).map(([name, bytes]) => [name, strFromU8(bytes)]),
);

test('the same files make the same archive', async () => {
  const before = readFileSync(archive);
  await writePlugin();
  assert.ok(before.equals(readFileSync(archive)));
});

test('the plugin has the package’s version everywhere', () => {
  assert.match(files['toe-yoga/toe-yoga.php'], new RegExp(`Version: ${version.replaceAll('.', '\\.')}\n`));
  assert.match(files['toe-yoga/readme.txt'], new RegExp(`Stable tag: ${version.replaceAll('.', '\\.')}\n`));
  for (const [name, text] of Object.entries(files)) assert.ok(!text.includes('{{'), name);
});

test('the plugin loads nothing from elsewhere', () => {
  for (const name of ['toe-yoga.php', 'dose.php', 'blocks.js']) {
    assert.doesNotMatch(files[`toe-yoga/${name}`], /https?:\/\//, name);
  }
});

test('every word of the blocks can be translated', () => {
  const template = files['toe-yoga/languages/toe-yoga.pot'];
  const code = files['toe-yoga/blocks.js'].replace(/^ *(\/\/|\*|\/\*\*).*$/gm, '');
  const words = [...code.matchAll(/'([A-Z][^']*)'/g)];
  assert.notEqual(words.length, 0);
  for (const { 1: text, index } of words) {
    assert.equal(code.slice(index - 3, index), '__(', text);
    assert.ok(template.includes(`msgid "${text}"`), text);
  }
});

test('each block saves what its attributes say, under the plugin’s names', () => {
  for (const name of ['exercise', 'routine']) {
    const block = JSON.parse(files[`toe-yoga/blocks/${name}/block.json`]);
    assert.equal(block.name, `toe-yoga/${name}`);
    assert.equal(block.apiVersion, 3);
    assert.equal(block.attributes.words.source, 'text');
    assert.ok(files['toe-yoga/blocks.js'].includes(`registerBlockType('${block.name}'`));
  }
});

test('the exercise block shows each exercise of the library, and saves its words', () => {
  const block = loadBlocks(files).get('toe-yoga/exercise');
  assert.notEqual(exercises.length, 0);
  for (const { id } of exercises) {
    const { attributes, shown } = edit(block, { exercise: id });
    const words = [exerciseText(id).name, doseTextOf(id)].filter(Boolean).join(': ');
    assert.equal(attributes.words, words);
    assert.ok(readText(shown).includes(words), id);
    const saved = block.save({ attributes });
    assert.equal(saved.props['data-exercise'], id);
    assert.equal(readText(saved), words);
  }
});
