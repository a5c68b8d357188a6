// As an app that hydrates gives a list its routine: its own template sets the property, before the elements render.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '/dist/index.js';
import { hydrate } from '@lit-labs/ssr-client';
import { html } from 'lit';
import { routine } from '../support/server-routine.mjs';

hydrate(html`<routine-list .value=${routine}></routine-list>`, document.body);
