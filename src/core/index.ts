/** The entry `toe-yoga/core`: everything without a DOM. What pages have no use for is here alone. */
export * from '../core.js';
export { toFhir, type FhirOptions } from '../handout/fhir.js';
export { cardHtml, type HtmlOptions } from './card-html.js';
export { routineHtml } from './routine-html.js';
