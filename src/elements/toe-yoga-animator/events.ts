type None = Record<string, never>;

export interface ToeYogaAnimatorStepDetail {
  /** From 1. */
  readonly step: number;
}

export interface ToeYogaAnimatorEvents {
  'toe-yoga-animator-step': CustomEvent<ToeYogaAnimatorStepDetail>;
  'toe-yoga-animator-play': CustomEvent<None>;
  'toe-yoga-animator-pause': CustomEvent<None>;
  'toe-yoga-animator-finish': CustomEvent<None>;
}

declare global {
  interface HTMLElementEventMap extends ToeYogaAnimatorEvents {}
}
