import { html, render, type ReactiveElement } from 'lit';
import { isObject } from '../../validation/fields.js';

/** Lit's class of a template, which has this method to be replaced; only the parts that Lit makes lead to the class. */
interface TemplateClass {
  /** @param markup of a template, which has passed the page's Trusted Types policy */
  createElement(markup: string): HTMLTemplateElement;
}

const isTemplateClass = (value: unknown): value is TemplateClass =>
  typeof value === 'function' && 'createElement' in value;

const findTemplateClass = (): TemplateClass | undefined => {
  const part = render(html`-`, document.createDocumentFragment());
  const held: unknown[] = Object.values(part).flatMap(value => (isObject(value) ? Object.values(value) : []));
  return held.map((value): unknown => (isObject(value) ? value.constructor : undefined)).find(isTemplateClass);
};

let isPrepared = false;

/**
 * Lit has the page's parser read its templates, and the one of a page that is XML refuses them: in XHTML and in the
 * chapters of a book a document of HTML reads them. To be called before anything is rendered.
 */
const readTemplatesAsHtml = (): void => {
  if (isPrepared) return;
  isPrepared = true;
  const inert = document.implementation.createHTMLDocument('');
  const templateClass = findTemplateClass();
  if (!templateClass) return;
  templateClass.createElement = markup => {
    const template = inert.createElement('template');
    // as Lit does: the policy has made it trusted, and nothing but a template's own text is in it
    template.innerHTML = markup;
    return template;
  };
};

/**
 * Makes up for what a page that is XHTML lacks: a parser for templates, and in Chromium the call for each attribute that an
 * element has when the page's parser makes it.
 */
export const prepareInXml = (element: ReactiveElement): void => {
  // in XML of another kind no element that a script makes is one of HTML
  if (document.contentType !== 'application/xhtml+xml') return;
  readTemplatesAsHtml();
  const { observedAttributes } = element.constructor as typeof ReactiveElement;
  for (const name of observedAttributes) {
    const value = element.getAttribute(name);
    if (value !== null) element.attributeChangedCallback(name, null, value);
  }
};
