import type { Clock } from '../../timeline/clock.js';
import { isEqual } from '../../validation/is-equal.js';
import type { ExerciseNavigation } from '../rep-timer/navigation.js';
import type { TickOptions } from '../shared/tick.js';

/** What a list tells a card that stands in it. */
export interface ListContext {
  /** What the list knows the exercise by; what the functions below do is the same for as long as this is. */
  readonly key?: string;
  /** Counts before the card's own, as what follows down to the clock. */
  readonly layout: 'full' | 'compact';
  /** Whether another exercise is open, so that this one is not to be seen on a screen. */
  readonly hidden?: boolean;
  /** Whether the card has its timer. */
  readonly showsTimer: boolean;
  /** The time its timer runs by. */
  readonly clock: Clock;
  readonly navigation?: ExerciseNavigation | null;
  /** Seconds to get ready; for a card that says nothing of it, as what follows. Null where nobody says it. */
  readonly leadIn: number | null;
  /** The least of them where nobody says it. */
  readonly leastLeadIn?: number;
  readonly noSound?: boolean;
  readonly voice?: boolean;
  readonly vibrate?: boolean;
  readonly noWakeLock?: boolean;
  /** The language of the name, the steps and the note, where the routine says it. */
  readonly lang?: string | null;
  /** What its title does when it is pressed: the routine starts here. Null while it is open. */
  readonly start?: { readonly label: string; action(): void } | null;
  /** The box for "done", where the card has to show it; null where the list does. */
  readonly tick?: TickOptions | null;
  /** Whether its picture is something to read and press, which needs the width of the row. */
  readonly asks?: boolean;
  /** To be called when what a list reads of its cards is another: the exercise, the name, the dose. */
  changed?(): void;
}

/** Whether a card has to show anything anew when it gets `context` instead of `before`. */
export const isOtherContext = (context: ListContext | null, before: ListContext | null | undefined): boolean => {
  // a clock is a thing, not data
  if (!context || !before || context.clock !== before.clock) return context !== (before ?? null);
  return !isEqual({ ...context, clock: null }, { ...before, clock: null });
};
