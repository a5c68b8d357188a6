// npm run docs: writes the tables of README.md that are made from the build, the manifest, the catalogue and the bench.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from './modules.mjs';
import { kB, sizesOf } from './sizes.mjs';

const readme = `${root}README.md`;
const json = path => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));
const cell = text =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/\|/g, '\\|')
    .trim();
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.map(cell).join(' | ')} |`).join('\n');
const code = text => (text ? `\`${text}\`` : '');

function elementTables(element) {
  const { attributes = [], members = [], events = [], slots = [], cssParts = [] } = element;
  const fields = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind }) => kind === 'method');
  const parts = [
    [
      'Attribute',
      attributes.map(({ name, type, default: value, description }) => [
        code(name),
        code(type?.text),
        code(value?.replace(/^null$/, '')),
        description,
      ]),
    ],
    [
      'Property',
      fields.map(({ name, type, description, readonly }) => [
        code(name),
        code(type?.text),
        readonly ? 'read-only' : '',
        description,
      ]),
    ],
    [
      'Method',
      methods.map(({ name, parameters = [], description }) => [
        code(`${name}(${parameters.map(each => each.name).join(', ')})`),
        '',
        '',
        description,
      ]),
    ],
    [
      'Event',
      events.map(({ name, type, description }) => [
        code(name),
        code(type?.text.replace(/^CustomEvent<(None|NoDetail|(.*))>$/, '$2')),
        '',
        description,
      ]),
    ],
    ['Slot', slots.map(({ name, description }) => [name ? code(name) : 'default', '', '', description])],
    ['Part', cssParts.map(({ name, description }) => [code(name), '', '', description])],
  ];
  return parts
    .filter(([, rows]) => rows.length)
    .map(([name, rows]) => {
      const columns = [0, 1, 2, 3].filter(i => i === 0 || i === 3 || rows.some(row => row[i]));
      const heads = { Attribute: ['Attribute', 'Type', 'Default', 'What'], Event: ['Event', 'Detail', '', 'What'] }[
        name
      ] ?? [name, 'Type', '', 'What'];
      return table(
        columns.map(i => heads[i]),
        rows.map(row => columns.map(i => row[i])),
      );
    })
    .join('\n\n');
}

function performanceTables() {
  if (!existsSync(`${root}test/bench/results.json`)) return {};
  const { machine, figures, timers } = json('test/bench/results.json');
  const names = {
    'toe-yoga': 'toe-yoga, whole foot',
    lottie: 'lottie-web, light player',
    animations: 'Web Animations, five toe groups',
    idle: 'an empty page',
  };
  const figureRows = Object.entries(figures).map(([name, { main, all }]) => {
    const [kind, count = '', where = ''] = name.split(' ');
    return [names[kind], `${count} ${where}`, `${main} %`, `${all} %`];
  });
  const scenarios = { foreground: 'in view', blocked: 'blocked 300 ms again and again', hidden: 'hidden tab' };
  const timerRows = Object.entries(timers).flatMap(([scenario, { sound, state: _state, hidden: _hidden, ...each }]) => [
    ...Object.entries(each).map(([name, { boundaries, median, maximum, drift }]) => [
      scenarios[scenario],
      name,
      `${boundaries} of 30`,
      `${median} ms`,
      `${maximum} ms`,
      `${drift} ms`,
    ]),
    [scenarios[scenario], 'toe-yoga, scheduled sound', '', '', `${sound} ms`, ''],
  ]);
  return {
    figures: `${table(['Figure', 'How many', 'Main thread', 'All processes'], figureRows)}\n\n${machine}; % of one core.`,
    timers: `${table(['Page', 'Timer', 'Boundaries told', 'Late, median', 'Late, maximum', 'Late at the end'], timerRows)}\n\n${machine}.`,
  };
}

/** The generated parts of the README by name. */
export async function parts() {
  const { modules } = json('custom-elements.json');
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const { exercises, exerciseText, doseText, routines, sources } = await import(
    pathToFileURL(`${root}dist/core.js`).href
  );
  const by = id => sources.find(source => source.id === id)?.by.split(',')[0] ?? 'this library';
  return {
    sizes: table(
      ['File', 'Raw', 'gzip', 'brotli'],
      sizesOf(`${root}dist`).map(({ name, raw, gzip, brotli }) => [code(name), kB(raw), kB(gzip), kB(brotli)]),
    ),
    ...Object.fromEntries(elements.map(element => [element.tagName, elementTables(element)])),
    theme: table(
      ['Custom property', 'What'],
      elements[0].cssProperties.map(({ name, description }) => [code(name), description]),
    ),
    catalogue: table(
      ['Id', 'Name', 'Dose', 'Dose after'],
      exercises.map(({ id, kind, dose, doseSource, limb }) => [
        code(id),
        exerciseText(id).name,
        doseText(dose, 'en', limb) || kind,
        doseSource ? by(doseSource) : '',
      ]),
    ),
    routines: table(
      ['Id', 'Title', 'After'],
      routines.map(({ id, title, source }) => [code(id), title, by(source)]),
    ),
    ...performanceTables(),
  };
}

/** `text` with its generated parts as they should be. */
export const fill = (text, made) =>
  text.replace(/<!-- (\S+) -->\n[^]*?<!-- \/\1 -->/g, (whole, name) => {
    if (!(name in made)) throw new Error(`README.md: nothing makes ${name}`);
    return `<!-- ${name} -->\n\n${made[name]}\n\n<!-- /${name} -->`;
  });

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(readme, fill(readFileSync(readme, 'utf8'), await parts()));
}
