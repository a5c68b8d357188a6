import type { Clock } from '../../timeline/clock.js';

/** The previous and the next exercise of the list, for the timer's bar; null where there is none. */
export interface ExerciseNavigation {
  readonly previous: (() => void) | null;
  readonly next: (() => void) | null;
  /** Where in the list this one is: "2 of 4". */
  readonly place: string;
}

/** What a list tells a card that stands in it. */
export interface ListContext {
  /** Counts before the card's own, as what follows down to the clock. */
  readonly layout: 'full' | 'compact';
  /** Whether the card has its timer. */
  readonly showsTimer: boolean;
  /** The time its timer runs by. */
  readonly clock: Clock;
  readonly navigation?: ExerciseNavigation | null;
  /** Seconds to get ready; for a card that says nothing of it, as what follows. Null where nobody says it. */
  readonly leadIn: number | null;
  readonly noSound?: boolean;
  readonly voice?: boolean;
  readonly vibrate?: boolean;
  readonly noWakeLock?: boolean;
  /** The language of the name, the steps and the note, where the routine says it. */
  readonly lang?: string | null;
}

const fields: Readonly<Record<keyof ListContext, true>> = {
  layout: true,
  showsTimer: true,
  clock: true,
  navigation: true,
  leadIn: true,
  noSound: true,
  voice: true,
  vibrate: true,
  noWakeLock: true,
  lang: true,
};

/** Whether a card has to show anything anew when it gets `context` instead of `before`. */
export const isOtherContext = (context: ListContext | null, before: ListContext | null | undefined): boolean =>
  (Object.keys(fields) as (keyof ListContext)[]).some(name => context?.[name] !== before?.[name]);
