// What the build makes for pages that have no script of their own: the page for frames, oEmbed answers and pictures.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from './project.mjs';
import { examples, releasedFiles, reserveStyle, scriptLine } from './snippets.mjs';

const dist = `${root}dist`;

/** Where the frames' page is taken to lie in the oEmbed answers: a site writes its own address in its place. */
const embedPage = 'https://example.com/toe-yoga/embed.html';

/** CSS px of a frame before it tells its height. */
const width = 640;
const height = 1000;

/** A frame that may run scripts and no more. */
const writeFrame = (query, title) =>
  `<iframe src="${embedPage}?${query}" title="${title}" width="${width}" height="${height}" ` +
  'sandbox="allow-scripts" allow="fullscreen; screen-wake-lock" loading="lazy"></iframe>';

/** A page to begin with, whole. */
const writePage = (title, head, body) =>
  [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width" />',
    `<title>${title}</title>`,
    ...head,
    '</head>',
    '<body>',
    body,
    '</body>',
    '</html>',
  ].join('\n');

/** The three ways that have an element, each as a whole page. */
function writeExamples({ cardHtml, exerciseText }) {
  const { name } = exerciseText('toe-yoga');
  const script = [reserveStyle, scriptLine('toe-yoga.min.js')];
  const note = 'Only as far as it does not hurt.';
  const tags = `<h1>Knee, week 1</h1>
<exercise-card exercise="toe-yoga" reps="10" heading-level="2">
  <p slot="note">${note}</p>
</exercise-card>
<routine-list>
  <h2 slot="intro">In the evening</h2>
  <exercise-card exercise="toe-curls" reps="8-12"></exercise-card>
  <exercise-card exercise="arch-raises"><p slot="note">${note}</p></exercise-card>
</routine-list>`;
  return {
    'tag-page': writePage('Knee, week 1', script, tags),
    'markup-page': writePage(name, script, cardHtml({ exercise: 'toe-yoga', reps: 10, note }, { headingLevel: 1 })),
    'frame-page': writePage(name, [], `<h1>${name}</h1>\n${writeFrame('exercise=toe-yoga&amp;reps=10', name)}`),
  };
}

/** One answer a built-in routine, as a program asks for that wants to show the frame: https://oembed.com */
function writeOembed({ routines }, escapeHtml) {
  mkdirSync(`${dist}/oembed`, { recursive: true });
  for (const { id, title } of routines) {
    const answer = {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: 'Toe Yoga',
      width,
      height,
      html: writeFrame(`routine=${id}`, escapeHtml(title)),
    };
    writeFileSync(`${dist}/oembed/${id}.json`, `${JSON.stringify(answer, null, 2)}\n`);
  }
}

/** The step that says what a movement is for: the end of the move, or of all steps where each is held. */
const findKeyStep = ({ steps, rhythm: { everyStep, lift = 1 } }) => (everyStep ? steps : lift);

/** An exercise in plain words: its name, its dose, how to get into position, and its steps by number. */
function describe({ exerciseText, doseTextOf }, { id, ...exercise }) {
  const { name, position, steps } = exerciseText(id);
  const dose = doseTextOf(id);
  const lines = [
    `${[name, dose].filter(Boolean).join(': ')}.`,
    position,
    ...steps.map((step, i) => `${i + 1}. ${step}`),
  ];
  return { alt: `${name}: ${steps[findKeyStep(exercise) - 1]}`, words: lines.filter(Boolean).join('\n') };
}

/** A still of each exercise, at what the movement is for; and what stands beside it, in words. */
function writePictures(core) {
  const { exercises, figureSvg } = core;
  mkdirSync(`${dist}/pictures`, { recursive: true });
  const words = Object.fromEntries(exercises.map(each => [each.id, describe(core, each)]));
  writeFileSync(`${dist}/pictures/words.json`, `${JSON.stringify(words, null, 2)}\n`);
  for (const each of exercises) {
    writeFileSync(`${dist}/pictures/${each.id}.svg`, figureSvg(each.id, { step: findKeyStep(each) }));
  }
}

/** Writes all of it to dist/, from the modules that are there. */
export async function writeDoors() {
  const core = await import(pathToFileURL(`${dist}/core/index.js`).href);
  for (const name of ['embed.html', 'embed.css']) copyFileSync(`${root}src/embed/${name}`, `${dist}/${name}`);
  const { escapeHtml } = await import(pathToFileURL(`${dist}/core/html.js`).href);
  writeOembed(core, escapeHtml);
  const lines = {
    script: scriptLine('toe-yoga.min.js'),
    classic: scriptLine('toe-yoga.iife.min.js'),
    style: reserveStyle,
    'plugin-request': `Please install the WordPress plugin Toe Yoga, so that I can put exercises into posts. Download ${releasedFiles}toe-yoga-wordpress.zip, upload it under Plugins, Add New, Upload Plugin, and activate it.`,
    ...Object.fromEntries(examples.map(({ name, text }) => [name, text])),
    ...writeExamples(core),
  };
  writeFileSync(`${dist}/snippets.json`, `${JSON.stringify(lines, null, 2)}\n`);
  writePictures(core);
}
