/** The four elements, registered, and the whole public API. */
export * from './core.js';
export * from './exercise-card/index.js';
export * from './rep-timer/index.js';
export * from './routine-list/index.js';
export * from './toe-yoga-animator/index.js';
