/** The four elements, registered, and the whole public API. */
export * from './core.js';
export * from './elements/exercise-card/index.js';
export * from './elements/rep-timer/index.js';
export * from './elements/routine-list/index.js';
export * from './elements/toe-yoga-animator/index.js';
export { upgradeMarkup } from './elements/shared/upgrade-markup.js';
