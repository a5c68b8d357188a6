import type { Problem } from '../../i18n/problem.js';
import type { NoDetail } from '../shared/events.js';

export interface RoutineListLoadDetail {
  /** How many exercises are shown. */
  readonly exercises: number;
}

export interface RoutineListErrorDetail {
  readonly problems: readonly Problem[];
}

export interface RoutineListSkipDetail {
  /** From 0. */
  readonly index: number;
  /** Its id; null for an exercise of the routine's own. */
  readonly exercise: string | null;
}

export interface RoutineListDoneDetail extends RoutineListSkipDetail {
  /** False where the reader takes it back. */
  readonly done: boolean;
}

export interface RoutineListFinishDetail {
  /** How many exercises were done. */
  readonly done: number;
  /** How many there are. */
  readonly exercises: number;
}

export interface RoutineListEvents {
  'routine-list-load': CustomEvent<RoutineListLoadDetail>;
  'routine-list-error': CustomEvent<RoutineListErrorDetail>;
  'routine-list-start': CustomEvent<NoDetail>;
  'routine-list-done': CustomEvent<RoutineListDoneDetail>;
  'routine-list-skip': CustomEvent<RoutineListSkipDetail>;
  'routine-list-finish': CustomEvent<RoutineListFinishDetail>;
}

declare global {
  interface GlobalEventHandlersEventMap extends RoutineListEvents {}
}
