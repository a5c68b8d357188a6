// npm run docs: writes the parts of the documents that are made from the build, the manifest, the catalogue and the bench.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { cardHead, cardRows, summariseCards } from '../test/bench/card-table.mjs';
import { root } from './project.mjs';
import { examples, releasedFiles, reserveStyle, scriptLine } from './snippets.mjs';
import { kB, measureSizes, released } from './sizes.mjs';

/** Documents whose generated parts and links are kept true. */
export const documents = ['README.md', 'CONTRIBUTING.md', 'src/figure/README.md', 'test/bench/README.md'];

/** Pages whose generated parts are. */
export const pages = ['demo/install.html'];

const json = path => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));
const cell = text =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/\|/g, '\\|')
    .trim();
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.map(cell).join(' | ')} |`).join('\n');
/** A table of a page; each row begins with an id. The texts are ours. */
const htmlTable = (head, rows) => {
  const heads = head.map(each => `<th scope="col">${each}</th>`).join('');
  const lines = rows.map(
    ([id, ...others]) =>
      `<tr><th scope="row"><code>${id}</code></th>${others.map(each => `<td>${each}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${heads}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
};
const signedKB = bytes => `${bytes < 0 ? '−' : '+'}${kB(Math.abs(bytes))}`;
const code = text => (text ? `\`${text}\`` : '');

/** What the details of an element's events hold, by the names of their types. */
function detailFields(tagName) {
  const types = readFileSync(`${root}dist/elements/${tagName}/events.d.ts`, 'utf8');
  const interfaces = [...types.matchAll(/interface (\w+Detail)(?: extends (\w+))? \{([^}]*)\}/g)];
  const fieldsOf = wanted => {
    const [, , base, body] = interfaces.find(([, name]) => name === wanted);
    return [...(base ? fieldsOf(base) : []), ...Array.from(body.matchAll(/readonly (\w+):/g), ([, field]) => field)];
  };
  return new Map(interfaces.map(([, name]) => [name, fieldsOf(name).map(code).join(', ')]));
}

/** The rows of one kind of thing that an element has: name, type, default or remark, description. */
const rowsOf = {
  Attribute: ({ attributes = [] }) =>
    attributes.map(({ name, type, default: value, description }) => [
      code(name),
      code(type?.text),
      code(value?.replace(/^null$/, '')),
      description,
    ]),
  Property: ({ members = [] }) =>
    members
      .filter(({ kind, attribute }) => kind === 'field' && !attribute)
      .map(({ name, type, description, readonly }) => [
        code(name),
        code(type?.text),
        readonly ? 'read-only' : '',
        description,
      ]),
  Method: ({ members = [] }) =>
    members
      .filter(({ kind }) => kind === 'method')
      .map(({ name, parameters = [], description }) => [
        code(`${name}(${parameters.map(parameter => parameter.name).join(', ')})`),
        '',
        '',
        description,
      ]),
  Event: ({ events = [], tagName }) => {
    const details = events.length ? detailFields(tagName) : new Map();
    return events.map(({ name, type, description }) => [
      code(name),
      details.get(/^CustomEvent<(.*)>$/.exec(type.text)[1]) ?? '',
      '',
      description,
    ]);
  },
  Slot: ({ slots = [] }) => slots.map(({ name, description }) => [name ? code(name) : 'default', '', '', description]),
  Part: ({ cssParts = [] }) => cssParts.map(({ name, description }) => [code(name), '', '', description]),
};

const headings = { Attribute: ['Type', 'Default'], Event: ['Detail', ''] };

/** A table of one kind of thing, without the columns that nothing fills; empty where the element has none. */
function elementTable(element, kind) {
  const rows = rowsOf[kind](element);
  if (rows.length === 0) return '';
  const [type, remark] = headings[kind] ?? ['Type', ''];
  const columns = [0, 1, 2, 3].filter(i => i === 0 || i === 3 || rows.some(row => row[i]));
  const pick = row => columns.map(i => row[i]);
  return table(pick([kind, type, remark, 'What']), rows.map(pick));
}

const elementTables = element =>
  Object.keys(rowsOf)
    .map(kind => elementTable(element, kind))
    .filter(Boolean)
    .join('\n\n');

/** What the bench measured, as tables. */
function benchTables() {
  const { machines, elements, press, figures, timers, pages } = json('test/bench/results.json');
  return {
    cards: `${table(cardHead, cardRows({ ...elements, press }))}\n\n${machines.elements}; presses: ${machines.press}.`,
    figures: `${figureTable(figures)}\n\n${machines.figures}; % of one core.`,
    timers: `${timerTable(timers)}\n\n${machines.timers}.`,
    pages: `${pageTable(pages)}\n\n${machines.pages}.`,
  };
}

function figureTable(figures) {
  const names = {
    'toe-yoga': 'toe-yoga, whole foot',
    lottie: 'lottie-web, light player',
    animations: 'Web Animations, five toe groups',
    idle: 'an empty page',
  };
  const share = (value, ratio) => `${value} %${ratio ? `, ${ratio} × lottie-web` : ''}`;
  const rows = Object.entries(figures).map(([name, { main, all, frames = '', ratio }]) => {
    const [kind, count = '', where = ''] = name.split(' ');
    return [names[kind], `${count} ${where}`, frames, share(main, ratio?.main), share(all, ratio?.all)];
  });
  return table(['Figure', 'How many', 'Frames a second', 'Main thread', 'All processes'], rows);
}

function timerTable(timers) {
  const scenarios = { foreground: 'in view', blocked: 'blocked 300 ms again and again', hidden: 'hidden tab' };
  const rows = Object.entries(timers).flatMap(([scenario, { sound, state: _state, hidden: _hidden, ...each }]) => [
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
  return table(['Page', 'Timer', 'Boundaries told', 'Late, median', 'Late, maximum', 'Late at the end'], rows);
}

function pageTable(pages) {
  const scores = ['performance', 'accessibility', 'best-practices', 'seo'];
  const rows = Object.entries(pages).map(([page, measured]) => [
    code(`${page}.html`),
    ...scores.map(score => measured[score]),
    ...['paint', 'largest', 'blocking'].map(time => `${measured[time]} ms`),
    measured.shift,
  ]);
  const head = ['Performance', 'Accessibility', 'Best practices', 'SEO', 'First paint', 'Largest', 'Blocking', 'Shift'];
  return table(['Page', ...head], rows);
}

/** The bench's results in a few lines. */
function benchSummary() {
  const { elements, press, figures, timers } = json('test/bench/results.json');
  const shares = ['toe-yoga 1', 'toe-yoga 20', 'lottie 20'].map(name => figures[name].main);
  return (
    `${summariseCards({ ...elements, press })}\n` +
    `One moving figure takes ${shares[0]} % of a core’s main thread, twenty take ${shares[1]} % (lottie-web: ${shares[2]} %), ` +
    `twenty out of view ${figures['toe-yoga 20 off-screen'].main} %; a timer’s phase begins ` +
    `${timers.foreground['toe-yoga'].median} ms late (median). [All measurements](test/bench/README.md).`
  );
}

const sizeTable = () =>
  table(
    ['File', 'Raw', 'gzip', 'brotli', `brotli since ${released.version}`],
    measureSizes(`${root}dist`).map(({ name, raw, gzip, brotli }) => {
      const before = released.brotli[name];
      return [code(name), kB(raw), kB(gzip), kB(brotli), before ? signedKB(brotli - before) : 'new'];
    }),
  );

/** Lines to copy as they are. */
const htmlBlock = (...lines) => ['<!-- prettier-ignore -->', '```html', ...lines, '```'].join('\n');

/** How much HTML a server sends for a card and for a list, by both ways. */
async function serverSizes() {
  const { cardHtml, routineHtml } = await import(pathToFileURL(`${root}dist/core/index.js`).href);
  const { renderOnServer } = await import('../test/support/server-rendering.mjs');
  const { routines } = await import(pathToFileURL(`${root}dist/core.js`).href);
  const id = 'hip-and-foot';
  const routine = routines.find(each => each.id === id);
  const rendered = [await renderOnServer('card'), await renderOnServer('list, built in')];
  const written = [cardHtml('toe-yoga', { figure: true }), routineHtml({ version: 1, ...routine }, { figure: true })];
  const row = html => `${kB(Buffer.byteLength(html))} (${kB(gzipSync(html).length)})`;
  return table(
    ['HTML, and compressed with gzip', 'a card', `the list \`${id}\``],
    [
      ['`@lit-labs/ssr`, with all that the elements need', ...rendered.map(row)],
      ['`cardHtml()`, `routineHtml()`, with pictures', ...written.map(row)],
    ],
  );
}

/** The generated parts of the documents by name. */
export async function makeParts() {
  const { modules } = json('custom-elements.json');
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const { exercises, exerciseText, doseTextOf, routines, sources } = await import(
    pathToFileURL(`${root}dist/core.js`).href
  );
  const by = id => sources.find(source => source.id === id)?.by.split(',')[0] ?? 'this library';
  return {
    sizes: sizeTable(),
    'server-sizes': await serverSizes(),
    tag: htmlBlock(scriptLine('toe-yoga.min.js'), reserveStyle),
    'classic-tag': htmlBlock(scriptLine('toe-yoga.iife.min.js')),
    plugin: `[Download toe-yoga-wordpress.zip](${releasedFiles}toe-yoga-wordpress.zip)`,
    ...Object.fromEntries(examples.map(({ name, language, text }) => [name, `\`\`\`${language}\n${text}\n\`\`\``])),
    ...Object.fromEntries(elements.map(element => [element.tagName, elementTables(element)])),
    theme: table(
      ['Custom property', 'What'],
      elements[0].cssProperties.map(({ name, description }) => [code(name), description]),
    ),
    catalogue: table(
      ['Id', 'Name', 'Dose', 'Dose after'],
      exercises.map(({ id, kind, doseSource }) => [
        code(id),
        exerciseText(id).name,
        doseTextOf(id) || kind,
        doseSource ? by(doseSource) : '',
      ]),
    ),
    routines: table(
      ['Id', 'Title', 'After'],
      routines.map(({ id, title, source }) => [code(id), title, by(source)]),
    ),
    'exercise-ids': htmlTable(
      ['Id', 'Name', 'Dose'],
      exercises.map(({ id, kind }) => [id, exerciseText(id).name, doseTextOf(id) || kind]),
    ),
    'routine-ids': htmlTable(
      ['Id', 'Title', 'Exercises'],
      routines.map(({ id, title, exercises: items }) => [
        id,
        title,
        items.map(({ exercise }) => exerciseText(exercise).name).join(', '),
      ]),
    ),
    performance: benchSummary(),
    ...benchTables(),
  };
}

/** `text` with its generated parts as they should be. */
export const fill = (text, made) =>
  text.replace(/<!-- (\S+) -->\n[^]*?<!-- \/\1 -->/g, (_whole, name) => {
    if (!(name in made)) throw new Error(`Nothing makes the part ${name}`);
    return `<!-- ${name} -->\n\n${made[name]}\n\n<!-- /${name} -->`;
  });

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const made = await makeParts();
  for (const name of [...documents, ...pages])
    writeFileSync(root + name, fill(readFileSync(root + name, 'utf8'), made));
}
