import type { Direction, Side } from '../../dose/dose.js';
import type { PhaseKind } from '../../timeline/phase.js';
import type { NoDetail } from '../shared/events.js';

export interface RepTimerPhaseDetail {
  readonly kind: PhaseKind;
  /** From 0. */
  readonly index: number;
  /** From 1. */
  readonly set: number;
  /** From 1; null where none is counted. */
  readonly rep: number | null;
  readonly side: Side | null;
  readonly direction: Direction | null;
  /** From 1; null where all steps go on, or none. */
  readonly step: number | null;
  /** Length of the phase, s. */
  readonly seconds: number;
}

export interface RepTimerRepDetail {
  /** From 1. */
  readonly set: number;
  /** From 1. */
  readonly rep: number;
  readonly side: Side | null;
  readonly direction: Direction | null;
}

export interface RepTimerSetDetail {
  /** From 1. */
  readonly set: number;
}

export interface RepTimerEvents {
  'rep-timer-start': CustomEvent<NoDetail>;
  'rep-timer-pause': CustomEvent<NoDetail>;
  'rep-timer-resume': CustomEvent<NoDetail>;
  'rep-timer-phase': CustomEvent<RepTimerPhaseDetail>;
  'rep-timer-rep': CustomEvent<RepTimerRepDetail>;
  'rep-timer-set': CustomEvent<RepTimerSetDetail>;
  'rep-timer-finish': CustomEvent<NoDetail>;
  'rep-timer-reset': CustomEvent<NoDetail>;
}

declare global {
  interface GlobalEventHandlersEventMap extends RepTimerEvents {}
}
