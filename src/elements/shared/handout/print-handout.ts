import { render } from 'lit';
import { printElement } from '../../../browser/print-element.js';
import type { Handout, PrintChoices } from './handout.js';
import { renderHandout } from './handout-templates.js';
import { handoutStyles } from './handout.styles.js';

/**
 * Prints a handout in place of the page.
 * @param page the document that it is printed from
 */
export const printHandout = (handout: Handout, choices: PrintChoices, page: Document): Promise<void> => {
  const element = page.createElement('div');
  const { lang, dir = 'ltr' } = handout.locale;
  element.id = 'toe-yoga-handout';
  element.className = choices.onePerPage ? 'one-per-page' : '';
  Object.assign(element, { lang, dir });
  render(renderHandout(handout, choices), element);
  return printElement(element, handoutStyles.cssText);
};
