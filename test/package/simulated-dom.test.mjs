// The elements in the browsers that unit tests simulate: pages of apps are tested so, with what the package ships.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '../../scripts/project.mjs';

const exec = promisify(execFile);

/** What makes a window of each kind; `window` is what it is called then. */
const windows = {
  jsdom: `import { JSDOM } from 'jsdom';
    const { window } = new JSDOM('<!doctype html><body>', { url: 'http://localhost/', pretendToBeVisual: true });`,
  'happy-dom': `import { Window } from 'happy-dom';
    const window = new Window({ url: 'http://localhost/' });`,
};

/** A test runner lets the page's code see the window's names as its own. */
const script = makeWindow => `${makeWindow}
  for (const name of Object.getOwnPropertyNames(window)) {
    const own = ['Event', 'CustomEvent', 'EventTarget', 'navigator'].includes(name) || !(name in globalThis);
    if (own) Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  }
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) globalThis[name] = window[name].bind(window);
  globalThis.window = globalThis;
  await import('${root}dist/index.js');
  document.body.innerHTML = \`
    <exercise-card exercise="toe-curls" reps="8"></exercise-card>
    <exercise-card name="Wall sit" duration="30"><p>Lean on a wall.</p></exercise-card>
    <rep-timer exercise="toe-curls"></rep-timer>
    <toe-yoga-animator exercise="toe-curls"></toe-yoga-animator>
    <routine-list routine="hip-and-foot"></routine-list>\`;
  const textOf = element => element.shadowRoot.querySelector('.base').textContent.replace(/\\s+/g, ' ');
  const find = selector => document.body.querySelector(selector);
  const [card, own] = document.body.querySelectorAll('exercise-card');
  const [timer, figure, list] = ['rep-timer', 'toe-yoga-animator', 'routine-list'].map(find);
  for (const element of [card, own, timer, figure, list]) await element.updateComplete;
  const dose = textOf(card);
  const told = own.timer.steps;
  timer.start();
  await timer.updateComplete;
  const running = timer.state;
  timer.reset();
  card.remove();
  list.value = { version: 1, title: 'Week 1', exercises: [{ exercise: 'toe-curls' }] };
  await list.updateComplete;
  // what comes a little later
  await new Promise(resolve => setTimeout(resolve, 400));
  console.log(JSON.stringify({ dose, told, running, list: textOf(list) }));
  process.exit();`;

for (const [name, makeWindow] of Object.entries(windows)) {
  test(`the elements work in ${name}`, { timeout: 60_000 }, async () => {
    const { stdout, stderr } = await exec(process.execPath, ['--input-type=module', '--eval', script(makeWindow)], {
      cwd: root,
    });
    assert.equal(stderr, '');
    const seen = JSON.parse(stdout);
    assert.match(seen.dose, /Toe curls.*8 times/);
    assert.deepEqual(seen.told, ['Lean on a wall.']);
    assert.equal(seen.running, 'running');
    assert.match(seen.list, /Week 1.*1 exercise,/);
  });
}
