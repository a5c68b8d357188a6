// The elements as a server renders them, in every form that their data have.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { root } from '../../scripts/project.mjs';
import { routine } from './server-routine.mjs';

const script = unsafeHTML(`<script type="application/json">${JSON.stringify(routine)}</script>`);

/** By name: the markup, and what of it can be read without a script. */
export const cases = {
  card: [
    html`<exercise-card exercise="toe-yoga"></exercise-card>`,
    ['Toe yoga', 'Hold 3 seconds, 5 rounds, each foot'],
  ],
  'compact card': [
    html`<exercise-card exercise="toe-yoga" layout="compact" reps="7"></exercise-card>`,
    ['Toe yoga', '7 rounds'],
  ],
  'card with slots': [
    html`<exercise-card exercise="toe-yoga"><p slot="note">Begin sitting.</p></exercise-card>`,
    ['Toe yoga', 'Begin sitting.'],
  ],
  'own card': [
    html`<exercise-card name="Wall sit" duration="30"><p>Lean on a wall.</p></exercise-card>`,
    ['Wall sit', '30 seconds', 'Lean on a wall.'],
  ],
  timer: [html`<rep-timer exercise="toe-curls"></rep-timer>`, ['Toe curls', 'Hold 5 seconds']],
  figure: [html`<toe-yoga-animator exercise="toe-curls"></toe-yoga-animator>`, ['<svg']],
  'list, built in': [
    html`<routine-list routine="hip-and-foot"></routine-list>`,
    ['Hip and foot strength', 'Side steps with a band', 'Toe yoga'],
  ],
  'list, property': [
    html`<routine-list .value=${routine}></routine-list>`,
    ['Knee, week 1', 'Toe curls', 'Begin sitting.', 'Wall sit'],
  ],
  'list, document': [
    html`<routine-list
      >${script}
      <p slot="fallback">Toe curls, then wall sit.</p></routine-list
    >`,
    ['Toe curls, then wall sit.'],
  ],
  'list, address': [
    html`<routine-list src="/test/elements/routine-list/routine.json"
      ><p slot="fallback">Five exercises.</p></routine-list
    >`,
    ['Five exercises.'],
  ],
  'list, cards': [
    html`<routine-list
      ><exercise-card exercise="toe-curls" reps="8"></exercise-card
      ><exercise-card exercise="arch-raises"></exercise-card
    ></routine-list>`,
    ['Toe curls', '8 times', 'Arch raises'],
  ],
};

let modules;

/** The HTML of a case, from the package as it ships. */
export const renderOnServer = async name => {
  modules ??= import(`${root}dist/index.js`);
  await modules;
  return collectResult(render(cases[name][0]));
};

/** Changes in a root what another server would have rendered. */
const changes = {
  // of another version, whose sheets name it
  version: html => html.replaceAll('</style>', '/* 0.1.9 */</style>'),
  // of other data
  data: html => html.replace(' exercise=', ' layout="compact" exercise='),
};

/** A whole page of a case; `source` is the module that loads the elements, `other` what the server was other in. */
export const renderPage = async (name, source, other) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<script src="/test/pages/csp/watch.js"></script><body>${(changes[other] ?? String)(await renderOnServer(name))}<p>After it</p>
<script type="module" src="/test/pages/server-rendered.js?source=${source}"></script>`;
