import { shortestLeadIn } from '../../timeline/lead-in.js';
import type { Clock } from '../../timeline/clock.js';
import type { ExerciseNavigation } from '../rep-timer/navigation.js';
import type { ListContext } from './list-context.js';

/** What the timer in a card is told besides the exercise. */
export interface TimerSettings {
  /** Seconds to get ready; null where nobody says it. */
  readonly leadIn: number | null;
  /** Seconds to get ready at least, where nobody says how many. */
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
  card: Omit<TimerSettings, 'navigation' | 'leastLeadIn'>,
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
