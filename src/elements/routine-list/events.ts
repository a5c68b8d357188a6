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
  /** Its place in the routine, from 0. */
  readonly index: number;
  /** Its id; null for an exercise of the routine's own, which `index` tells. */
  readonly exercise: string | null;
  /** What the record knows it by, whatever its place (`exerciseKeys`). */
  readonly key: string;
}

/**
 * One time of one exercise, when it happens: an exercise that is asked for twice a day tells it twice. What is ticked when
 * the page loads, on a box of an earlier day, or by a record that is brought in or erased is not told.
 */
export interface RoutineListDoneDetail extends RoutineListSkipDetail {
  /** False where the reader takes one time back. */
  readonly done: boolean;
}

export interface RoutineListFinishDetail {
  /** How many exercises were done at least once today when the run ends. */
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
