import type { ReactiveElement } from 'lit';
import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import type { RepTimerPhaseDetail } from '../rep-timer/events.js';
import type { RoutineSession } from './routine-session.js';

/** What a list does at the events of its cards and their timers. */
export interface TimerHandlers {
  finish(event: Event): void;
  phase(event: CustomEvent<RepTimerPhaseDetail>): void;
  run(event: Event): void;
  rest(event: Event): void;
}

/** A timer that the page itself has put into the list, or into a card of it, tells the list nothing. */
export const createTimerHandlers = (
  list: ReactiveElement,
  session: RoutineSession,
  cardAt: (index: number) => ExerciseCardElement | null,
): TimerHandlers => {
  const isOpen = ({ target }: Event): boolean => session.index >= 0 && cardAt(session.index) === target;
  const isSkipping = ({ target }: Event): boolean => !!(target as ExerciseCardElement).shownTimer?.skipping;
  return {
    finish: event => {
      const index = session.entries.findIndex((_, i) => cardAt(i) === event.target);
      if (index >= 0) session.finishAt(index, isSkipping(event));
    },
    phase: event => {
      if (!isOpen(event)) return;
      const { remaining = null } = (event.target as ExerciseCardElement).shownTimer ?? {};
      const isWork = event.detail.kind !== 'ready' && !isSkipping(event);
      session.reach(remaining, session.progress.reached || isWork);
      list.requestUpdate();
    },
    run: event => isOpen(event) && session.stopwatch.turn(true),
    rest: event => isOpen(event) && session.stopwatch.turn(false),
  };
};
