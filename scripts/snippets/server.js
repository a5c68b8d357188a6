import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'toe-yoga';

const week = { version: 1, title: 'Knee, week 1', exercises: [{ exercise: 'toe-curls', reps: [8, 12] }] };

export const list = await collectResult(render(html`<routine-list .value=${week}></routine-list>`));
