import type { NoDetail } from '../shared/events.js';

export interface ExerciseCardEvents {
  'exercise-card-start': CustomEvent<NoDetail>;
  'exercise-card-finish': CustomEvent<NoDetail>;
}

declare global {
  interface GlobalEventHandlersEventMap extends ExerciseCardEvents {}
}
