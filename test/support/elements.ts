import { fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';

/** Puts markup on the page and waits until its element has rendered. */
export const mount = async <T extends LitElement>(markup: string): Promise<T> => {
  const element = await fixture<T>(markup);
  await element.updateComplete;
  return element;
};

/** The text that a reader of an element sees, white space folded. */
export const textOf = (element: Element, selector = '.base'): string =>
  (element.shadowRoot!.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** An element inside another's shadow root. */
export const inside = <T extends Element = HTMLElement>(element: Element, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;

/** What a figure's element has drawn, path by path. */
export const drawn = (element: Element): string =>
  [...element.shadowRoot!.querySelectorAll('g g path')]
    .map(path => `${path.parentElement!.getAttribute('class')} ${path.getAttribute('d')}`)
    .filter(path => !path.endsWith(' '))
    .join('\n');

/** The events of some types, in the order they come. */
export const record = (target: EventTarget, ...types: string[]): { type: string; detail: never }[] => {
  const events: { type: string; detail: never }[] = [];
  for (const type of types) {
    target.addEventListener(type, event => events.push({ type, detail: (event as CustomEvent).detail as never }));
  }
  return events;
};

/** What the console warned while `act` ran. */
export const warnings = async (act: () => unknown): Promise<string[]> => {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
};
