import type { Clock } from '../../timeline/clock.js';
import { shortestLeadIn } from '../../timeline/lead-in.js';
import type { ExerciseNavigation, ListContext } from './list-context.js';

/** What the timer in a card is told besides the exercise. */
export interface TimerSettings {
  /** Seconds to get ready; null where nobody says it. */
  readonly leadIn: number | null;
  /** The least of them where nobody says it. */
  readonly leastLeadIn: number;
  readonly noSound: boolean;
  readonly voice: boolean;
  readonly vibrate: boolean;
  readonly noWakeLock: boolean;
  readonly clock: Clock;
  readonly navigation: ExerciseNavigation | null;
}

/** What a card's timer is told: what the list says counts where the card says nothing. */
export const mergeTimerSettings = (
  card: Omit<TimerSettings, 'leastLeadIn' | 'navigation'>,
  list: ListContext | null,
): TimerSettings => ({
  leadIn: card.leadIn ?? list?.leadIn ?? null,
  leastLeadIn: list?.leastLeadIn ?? shortestLeadIn,
  noSound: card.noSound || !!list?.noSound,
  voice: card.voice || !!list?.voice,
  vibrate: card.vibrate || !!list?.vibrate,
  noWakeLock: card.noWakeLock || !!list?.noWakeLock,
  clock: list?.clock ?? card.clock,
  navigation: list?.navigation ?? null,
});
