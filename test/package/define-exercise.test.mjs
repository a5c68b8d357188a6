// A server's Node, where there is no DOM; a process of its own, since what is defined stays.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { root } from '../../scripts/project.mjs';

const wallSit = { id: 'wall-sit', name: 'Wall sit', steps: ['Slide down.', 'Push up.'], dose: { duration: 30 } };

const inNode = code =>
  JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' }));

test('an exercise that is defined is known without a DOM, and the catalogue stays as it is', () => {
  const answer = inNode(`
    import { cardHtml, defineExercise, exercises, parseRoutine, routineHtml, timelineOf } from 'toe-yoga/core';
    const before = JSON.stringify(exercises);
    defineExercise(${JSON.stringify(wallSit)});
    const { routine, problems } = parseRoutine({ version: 1, exercises: [{ exercise: 'wall-sit' }] });
    console.log(JSON.stringify({
      document: typeof document,
      isSame: before === JSON.stringify(exercises),
      problems,
      html: cardHtml('wall-sit') + routineHtml(routine),
      duration: timelineOf('wall-sit').duration,
    }));`);
  assert.deepEqual([answer.document, answer.isSame, answer.problems, answer.duration], ['undefined', true, [], 30_000]);
  assert.equal(answer.html.split('Slide down.').length, 3);
});

test('a server’s elements know it too', () => {
  const { html } = inNode(`
    import { defineExercise } from 'toe-yoga';
    import { render } from '@lit-labs/ssr';
    import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
    import { html } from 'lit';
    defineExercise(${JSON.stringify(wallSit)});
    const markup = html\`<exercise-card exercise="wall-sit"></exercise-card>\`;
    console.log(JSON.stringify({ html: await collectResult(render(markup)) }));`);
  assert.match(html, /Slide down\./);
  assert.match(html, /30 seconds/);
});
