import type { NoDetail } from '../shared/events.js';

export interface ToeYogaAnimatorStepDetail {
  /** From 1. */
  readonly step: number;
}

export interface ToeYogaAnimatorEvents {
  'toe-yoga-animator-step': CustomEvent<ToeYogaAnimatorStepDetail>;
  'toe-yoga-animator-play': CustomEvent<NoDetail>;
  'toe-yoga-animator-pause': CustomEvent<NoDetail>;
  'toe-yoga-animator-finish': CustomEvent<NoDetail>;
}

declare global {
  interface GlobalEventHandlersEventMap extends ToeYogaAnimatorEvents {}
}
