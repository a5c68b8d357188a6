// dist/toe-yoga-wordpress.zip: the plugin of src/wordpress with the bundles and what PHP needs to know of the elements.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { root } from './project.mjs';

const source = `${root}src/wordpress`;
/** The first day that a zip can name: the same files make the same archive on every day. */
const mtime = new Date(1980, 0, 1);

/** The elements' attributes, and the words that stand in their place for a reader without the script. */
async function gatherFacts() {
  const load = name => import(pathToFileURL(`${root}dist/${name}.js`).href);
  const core = await load('core');
  const { doseRules } = await load('dose/dose-rules');
  const { findCounted } = await load('catalogue/exercise');
  const { toKebabCase } = await load('validation/fields');
  const { english, exercises, routines, exerciseText, doseTextOf } = core;
  const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const namesOf = ({ attributes }) => attributes.map(({ name }) => name);
  /** Its name and what makes its sentence: the fields of its dose, what "each" and its repetitions count. */
  const wordsOf = exercise => ({
    name: exerciseText(exercise.id).name,
    fields: exercise.dose ?? {},
    limb: exercise.limb,
    counted: findCounted(exercise, {}) === 'rounds' ? 'round' : 'time',
  });
  const ruleOf = ([field, { spellings: _spellings, counts: _counts, ...rule }]) => [
    toKebabCase(field),
    { field, ...rule },
  ];
  const describe = ({ exercise, ...given }) =>
    [exerciseText(exercise).name, doseTextOf(exercise, given)].filter(Boolean).join(': ');
  const listOf = ({ title, exercises: items }) => `${title}. ${items.map(describe).join('; ')}`;
  return {
    elements: Object.fromEntries(elements.map(element => [element.tagName, namesOf(element)])),
    dose: Object.fromEntries(Object.entries(doseRules).map(ruleOf)),
    exercises: Object.fromEntries(exercises.map(exercise => [exercise.id, wordsOf(exercise)])),
    routines: Object.fromEntries(routines.map(routine => [routine.id, listOf(routine)])),
    titles: Object.fromEntries(routines.map(({ id, title }) => [id, title])),
    unreadable: english.card.describeUnreadableDose(''),
  };
}

const sentences = /__\( ?'([^']+)', 'toe-yoga' ?\)/g;
/** What WordPress translates of a block.json, and the context in which it looks for it. */
const blockTexts = { title: 'block title', description: 'block description', keywords: 'block keyword' };

const readBlock = text => {
  const block = JSON.parse(text);
  return Object.entries(blockTexts).flatMap(([field, context]) =>
    [block[field]].flat().map(each => `msgctxt ${JSON.stringify(context)}\nmsgid ${JSON.stringify(each)}\nmsgstr ""\n`),
  );
};

/** Every text of the plugin that a translator is to translate, as gettext's template. */
function makeTemplate(texts) {
  const entries = texts.flatMap(([name, text]) =>
    name.endsWith('block.json')
      ? readBlock(text)
      : [...text.matchAll(sentences)].map(([, each]) => `msgid ${JSON.stringify(each)}\nmsgstr ""\n`),
  );
  const head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n';
  return [head, ...[...new Set(entries)].sort()].join('\n');
}

/** Writes the archive; after everything else of dist/ and the manifest are there. */
export async function writePlugin() {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name));
  const texts = files.map(file => [
    relative(source, file).replaceAll('\\', '/'),
    readFileSync(file, 'utf8').replaceAll('{{version}}', version),
  ]);
  texts.push(['facts.json', JSON.stringify(await gatherFacts())]);
  texts.push(['languages/toe-yoga.pot', makeTemplate(texts)]);
  texts.push(['LICENSE', readFileSync(`${root}LICENSE`, 'utf8')]);
  for (const name of ['toe-yoga.min.js', 'toe-yoga.iife.min.js']) {
    // without its source map, which the archive leaves out
    const code = readFileSync(`${root}dist/${name}`, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
    texts.push([name, code]);
  }
  const entries = texts
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => [`toe-yoga/${name}`, [strToU8(text), { mtime, level: 9 }]]);
  writeFileSync(`${root}dist/toe-yoga-wordpress.zip`, zipSync(Object.fromEntries(entries)));
}
