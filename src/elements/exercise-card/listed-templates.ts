import { html, type TemplateResult } from 'lit';
import { doseFieldNames } from '../../dose/dose-rules.js';
import { guard } from '../shared/button.js';
import { changingText } from '../shared/changing-text.js';
import type { ListContext } from './list-context.js';

/** The title of a card in a list, which starts the routine there. It covers the row, so that a tap anywhere does. */
export const renderRowStart = ({ label, action }: NonNullable<ListContext['start']>, name: string): TemplateResult =>
  html`<button part="button" class="row-start" aria-label=${label} @click=${guard(action)}>
    <span>${changingText(name)}</span>
  </button>`;

const readProperties: readonly PropertyKey[] = ['exercise', 'name', 'dose', ...doseFieldNames];

/** Whether one of the properties has changed that a list makes its routine of. */
export const isReadByLists = (changes: ReadonlyMap<PropertyKey, unknown>): boolean =>
  readProperties.some(name => changes.has(name));
