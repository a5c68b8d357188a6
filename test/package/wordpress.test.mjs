import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { doseTextOf, exercises, exerciseText } from '../../dist/core.js';
import { root } from '../../scripts/project.mjs';
import { writePlugin } from '../../scripts/wordpress.mjs';
import { edit, findAll, loadBlocks, readText } from '../wordpress/editor.mjs';

const archive = `${root}dist/toe-yoga-wordpress.zip`;
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const files = Object.fromEntries(
  Object.entries(unzipSync(readFileSync(archive))).map(([name, bytes]) => [name, strFromU8(bytes)]),
);
/** What is written for WordPress alone. */
const ownFiles = Object.entries(files).filter(([name]) => /\.(php|js)$/.test(name) && !name.endsWith('.min.js'));

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
  for (const [name, text] of ownFiles) assert.doesNotMatch(text, /https?:\/\//, name);
});

test('every word of the blocks, and of the pages, can be translated', () => {
  const template = files['toe-yoga/languages/toe-yoga.pot'];
  const scripts = ownFiles.filter(([name]) => name.endsWith('.js'));
  const code = scripts.map(([, text]) => text.replace(/^ *(\/\/|\*|\/\*\*).*$/gm, '')).join('\n');
  const words = [...code.matchAll(/'([A-Z][^']*)'/g)];
  assert.notEqual(words.length, 0);
  for (const { 1: text, index } of words) {
    assert.equal(code.slice(index - 3, index), '__(', text);
    assert.ok(template.includes(`msgid "${text}"`), text);
  }
  for (const [, text] of ownFiles) {
    const translated = [...text.matchAll(/__\(\s*'([^']+)'/g)].map(([, each]) => each);
    for (const each of translated) assert.ok(template.includes(`msgid ${JSON.stringify(each)}`), each);
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

test('the exercise block saves an exercise of one’s own, which reads well without the script', () => {
  const block = loadBlocks(files).get('toe-yoga/exercise');
  const given = { exercise: '', name: 'Wall sit', duration: '20', sets: '2', note: 'Slowly.\nStop when it hurts.' };
  const steps = ['Lean on the wall.', '', 'Bend your knees.'].map(words => ({ words }));
  const { attributes, shown } = edit(block, { ...given, steps });
  assert.equal(attributes.words, `Wall sit: ${doseTextOf(null, { duration: 20, sets: 2 })}`);
  const labels = findAll(shown, ({ props }) => props.label).map(({ props }) => props.label);
  for (const label of ['Exercise', 'Name', 'Sets', 'Your note']) assert.ok(labels.includes(label), label);
  const saved = block.save({ attributes });
  const { 'data-toe-yoga': tag, 'data-exercise': exercise, 'data-name': name, 'data-duration': duration } = saved.props;
  assert.deepEqual([tag, exercise, name, duration], ['exercise-card', undefined, 'Wall sit', '20']);
  const [words, list, note] = saved.children;
  assert.equal(words.props['data-slot'], 'fallback');
  assert.equal(readText(words), attributes.words);
  assert.deepEqual(list.children.map(readText), ['Lean on the wall.', 'Bend your knees.']);
  assert.equal(note.props['data-slot'], 'note');
  assert.equal(note.children.filter(({ type }) => type === 'br').length, 1);
});

const findLabel = (shown, label) => findAll(shown, ({ props }) => props.label === label)[0]?.props;

test('a field that cannot be read says what to write, in itself and where it is always seen', () => {
  const block = loadBlocks(files).get('toe-yoga/exercise');
  for (const [name, typed, label, remedy] of [
    ['reps', '3x10', 'Repetitions', 'Write 3 in Sets and 10 in Repetitions.'],
    ['reps', 'ten or so', 'Repetitions', 'Write a number from 1 to 999, or a range such as 8-12.'],
    [
      'duration',
      '20-30',
      'Duration, seconds',
      'Write seconds from 1 to 3600, such as 30, or 1 min. It takes no range.',
    ],
  ]) {
    const { shown } = edit(block, { exercise: 'toe-curls', [name]: typed });
    assert.equal(readText(findLabel(shown, label).help), remedy);
    assert.deepEqual(findAll(shown, ({ type }) => type === 'Notice').map(readText), [`${label}: ${remedy}`]);
  }
});

test('the exercise block names rounds where an exercise counts them', () => {
  const block = loadBlocks(files).get('toe-yoga/exercise');
  assert.ok(findLabel(edit(block, { exercise: 'toe-yoga' }).shown, 'Rounds (repetitions)'));
  assert.ok(findLabel(edit(block, { exercise: 'toe-curls' }).shown, 'Repetitions'));
});

test('one’s own exercise is the first choice, the library’s follow by name', () => {
  const { options } = findLabel(
    edit(loadBlocks(files).get('toe-yoga/exercise'), { exercise: 'toe-yoga' }).shown,
    'Exercise',
  );
  const [own, ...names] = options.map(({ label }) => label);
  assert.equal(own, 'An exercise of my own');
  assert.equal(names.length, exercises.length);
  assert.deepEqual(
    names,
    names.toSorted((a, b) => a.localeCompare(b)),
  );
});

test('another exercise begins with its own dose and keeps the note', () => {
  const block = loadBlocks(files).get('toe-yoga/exercise');
  const { attributes, shown } = edit(block, { exercise: 'toe-yoga', reps: '8', timesPerDay: '2', note: 'Slowly.' });
  findLabel(shown, 'Exercise').onChange('toe-walking');
  assert.deepEqual(JSON.parse(JSON.stringify({ ...attributes, words: '' })), {
    exercise: 'toe-walking',
    note: 'Slowly.',
    words: '',
  });
});

test('the routine block shows both kinds of lists, and keeps words for the library’s', () => {
  const block = loadBlocks(files).get('toe-yoga/routine');
  const { attributes, shown } = edit(block, { routine: 'hip-and-foot' });
  assert.match(attributes.words, /^Hip and foot strength\. /);
  const { options, selected } = findLabel(shown, 'Which exercises');
  assert.deepEqual([options.length, selected], [2, 'library']);
  assert.equal(readText(edit(block, { routine: '' }).shown).trim(), 'Add an exercise');
});
