import type { Clock } from '../../timeline/clock.js';
import { isEqual } from '../../validation/is-equal.js';
import type { ExerciseNavigation } from '../rep-timer/navigation.js';
import type { TickOptions } from '../shared/tick.js';

/** What a list tells a card that stands in it; it counts before the card's own properties. */
export interface ListContext {
  /** What the list knows the exercise by. */
  readonly key: string;
  readonly layout: 'full' | 'compact';
  /** Whether another exercise is open, so that this one is not to be seen on a screen. */
  readonly hidden: boolean;
  /** Whether the card has its timer. */
  readonly showsTimer: boolean;
  /** Seconds to get ready before its timer's work; null: as long as it takes, but at least `leastLeadIn`. */
  readonly leadIn: number | null;
  readonly leastLeadIn: number;
  readonly noSound: boolean;
  readonly voice: boolean;
  readonly vibrate: boolean;
  readonly noWakeLock: boolean;
  /** The time its timer runs by. */
  readonly clock: Clock;
  /** The exercises before and after it, for the timer; null while it is not open. */
  readonly navigation: ExerciseNavigation | null;
  /** The language of its name, steps and notes, where the routine says it. */
  readonly lang: string | null;
  /** What its title does when it is pressed: the routine starts here. Null while it is open. */
  readonly start: { readonly label: string; action(): void } | null;
  /** The box for "done", where the card has to show it; null where the list does. */
  readonly tick: TickOptions | null;
  /** To be called when what a list reads of its cards is another: the exercise, the name, the dose. */
  changed(): void;
}

/** Whether a card has to show anything anew when it gets `context` instead of `before`. */
export const isOtherContext = (context: ListContext | null, before: ListContext | null | undefined): boolean => {
  // a clock is a thing, not data
  if (context?.clock !== before?.clock) return true;
  return !isEqual({ ...context, clock: null }, { ...before, clock: null });
};
