import type { Clock } from '../../timeline/clock.js';

/** What a list tells a card that stands in it; it counts before the card's own properties. */
export interface ListContext {
  readonly layout: 'full' | 'compact';
  /** Whether the card has its timer. */
  readonly showsTimer: boolean;
  /** Seconds to get ready before its timer's work. */
  readonly leadIn: number;
  /** The time its timer runs by. */
  readonly clock: Clock;
}

/** Whether a card has to show anything anew when it gets `context` instead of `before`. */
export const isOtherContext = (context: ListContext | null, before: ListContext | null | undefined): boolean =>
  context?.layout !== before?.layout ||
  context?.showsTimer !== before?.showsTimer ||
  context?.leadIn !== before?.leadIn ||
  context?.clock !== before?.clock;
