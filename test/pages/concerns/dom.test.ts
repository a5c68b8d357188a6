import type { Page } from '../../support/pages.js';
import { allElements, card, cardWords, describePages, script } from '../../support/written-pages.js';

const find = <T extends HTMLElement = HTMLElement>(page: Page, selector: string): T =>
  page.document.querySelector<T>(selector)!;
const move = (page: Page): void => find(page, '#there').append(find(page, 'exercise-card'));
const there = '<div id="there"></div>';

describePages('a page that moves what is on it shows it all, once', {
  'puts a card elsewhere': { body: `${allElements}${there}`, act: move },
  'takes a card away and puts it back in a later task': {
    async act(page) {
      const each = find(page, 'exercise-card');
      each.remove();
      await new Promise(resolve => setTimeout(resolve));
      page.document.body.append(each);
    },
  },
  'moves a card without disconnecting it, where it can (`moveBefore`)': {
    body: `${allElements}${there}`,
    act(page) {
      const place = find(page, '#there') as HTMLElement & { moveBefore?(node: Node, child: null): void };
      if (place.moveBefore) place.moveBefore(find(page, 'exercise-card'), null);
      else move(page);
    },
  },
  'copies the whole of it: `cloneNode(true)`': {
    act: ({ document: { body } }) => body.replaceChildren(...body.cloneNode(true).childNodes),
  },
  'writes its own markup anew, twice: `body.innerHTML += ""`': {
    // with it what the library has set as properties of its hosts
    headers: { 'content-security-policy-report-only': '' },
    act({ document: { body } }) {
      body.innerHTML += '';
      body.innerHTML += '';
    },
  },
  'goes to another document and comes back: `adoptNode`': {
    act({ document }) {
      const other = document.implementation.createHTMLDocument();
      other.body.append(...document.body.childNodes);
      document.body.append(...other.body.childNodes);
    },
  },
  'takes it from a document that was fetched, as Turbo and pjax do': {
    act({ document }) {
      const next = new DOMParser().parseFromString(allElements, 'text/html');
      document.documentElement.replaceChild(document.adoptNode(next.body), document.body);
    },
  },
  'morphs it: attributes that the next page does not name are taken away': {
    act({ document }) {
      const next = new DOMParser().parseFromString(allElements, 'text/html');
      for (const each of next.body.children) {
        const old = document.querySelector(each.localName)!;
        for (const name of old.getAttributeNames()) if (!each.hasAttribute(name)) old.removeAttribute(name);
        for (const { name, value } of each.attributes) old.setAttribute(name, value);
      }
    },
  },
  'puts it in a wrapper, as plugins do': {
    act({ document }) {
      for (const each of document.querySelectorAll('body > *')) {
        const wrapper = document.createElement('div');
        each.replaceWith(wrapper);
        wrapper.append(each);
      }
    },
  },
  'swaps it in a transition of views, where it can': {
    act({ document }) {
      const swap = (): void => document.body.replaceChildren(...[...document.body.children].reverse());
      const page = document as Document & { startViewTransition?(swap: () => void): { finished: Promise<void> } };
      if (!page.startViewTransition) return swap();
      return page.startViewTransition(swap).finished;
    },
  },
  'joins and splits texts: `normalize()`': { act: ({ document }) => document.normalize() },
});

/** A shadow root with a card; the test finds it, also where the page does not. */
const shadow = (mode: string): string =>
  `<div id="host"></div>${script(`
    const root = host.attachShadow({ mode: '${mode}' });
    root.innerHTML = '${card}';
    Object.defineProperty(host, 'shadowRoot', { value: root });
  `)}`;
const fold = (tag: string): string => `<${tag} id="box">${card}</${tag}>`;
const cardPage = { shows: cardWords };

describePages('a card is seen, and Start can be pressed,', {
  'in an open shadow root': { ...cardPage, body: shadow('open') },
  'in a closed shadow root': { ...cardPage, body: shadow('closed') },
  'out of a `<template>`': {
    ...cardPage,
    body: `<template>${card}</template>`,
    act: ({ document }) => document.body.append(document.querySelector('template')!.content.cloneNode(true)),
  },
  'in a `<dialog>` that opens': {
    ...cardPage,
    body: fold('dialog'),
    act: page => find<HTMLDialogElement>(page, '#box').showModal(),
  },
  'in `<details>` that open': {
    ...cardPage,
    body: `<details id="box"><summary>More</summary>${card}</details>`,
    act: page => (find<HTMLDetailsElement>(page, '#box').open = true),
  },
  'in a popover': {
    ...cardPage,
    body: `<div id="box" popover>${card}</div>`,
    act: page => find(page, '#box').showPopover(),
  },
  'in a tab that is shown later': {
    ...cardPage,
    body: `<div id="box" hidden>${card}</div>`,
    act: page => (find(page, '#box').hidden = false),
  },
  'in a paragraph that an editor wrapped round it': {
    ...cardPage,
    body: `<p>${card.replace(/<p>.*<\/p>/, 'Round the towel.')}</p>`,
  },
  'in a link that an editor wrapped round it': { ...cardPage, body: `<a href="#">${card}</a>` },
  'in a label': { ...cardPage, body: `<label>${card}<input /></label>` },
  'in a fieldset that is disabled': { ...cardPage, body: `<form><fieldset disabled>${card}</fieldset></form>` },
  'in `<center>` and `<font>`': { ...cardPage, body: `<center><font size="1" color="red">${card}</font></center>` },
  'in an SVG’s `<foreignObject>`': {
    ...cardPage,
    body: `<svg width="400" height="2000"><foreignObject width="380" height="2000">${card}</foreignObject></svg>`,
  },
  'in a place that can be edited': { ...cardPage, body: `<div contenteditable="true">${card}</div>` },
  'written in capitals': {
    ...cardPage,
    body: '<EXERCISE-CARD EXERCISE=Toe-Curls REPS=8><P>Round the towel.</EXERCISE-CARD>',
  },
  'made by a script, properties first': {
    ...cardPage,
    head: script(`addEventListener('DOMContentLoaded', () => {
      const card = document.createElement('exercise-card');
      Object.assign(card, { exercise: 'toe-curls', reps: 8, textContent: 'Round the towel.' });
      document.body.append(card);
    })`),
    body: '',
  },
  'whose attributes come later': {
    ...cardPage,
    body: '<exercise-card>Round the towel.</exercise-card>',
    act(page) {
      find(page, 'exercise-card').setAttribute('exercise', 'toe-curls');
      find(page, 'exercise-card').setAttribute('reps', '8');
    },
  },
  'among ids and names that its own script uses': {
    ...cardPage,
    body: `<p id="exercises"></p><p id="routines"></p><p id="ToeYoga"></p><p id="customElements"></p><p id="localStorage"></p>${card}`,
  },
});

/** What a form's fields are called, by which the form then no longer says what it is itself. */
const fields =
  'id,host,lang,dir,title,hidden,slot,parentNode,parentElement,nodeName,getRootNode,closest,getAttribute,assignedSlot,children,matches';
const names =
  'host,body,head,title,location,dir,lang,hidden,fonts,documentElement,activeElement,adoptedStyleSheets,visibilityState';
const named = (tag: string, list: string): string[] => list.split(',').map(name => `<${tag} name="${name}">`);

describePages('a card is seen, and Start can be pressed, among names that hide what the page’s own objects have:', {
  ...Object.fromEntries(
    named('input', fields).map(input => [
      `in a form with ${input}`,
      { ...cardPage, body: `<form>${input}${card}</form>` },
    ]),
  ),
  ...Object.fromEntries(
    named('form', names).map(form => [`beside ${form}`, { ...cardPage, body: `${form}</form>${card}` }]),
  ),
});
