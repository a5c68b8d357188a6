import type { Exercise } from '../../catalogue/exercise.js';
import type { Dose, Side } from '../../dose/dose.js';
import type { View } from '../../figure/types.js';
import type { Locale } from '../../i18n/locale.js';
import type { ProblemFacts } from '../../validation/problem.js';
import type { ToeYogaAnimatorStepDetail } from '../toe-yoga-animator/events.js';
import type { CardContent } from './content.js';
import type { ListContext } from './list-context.js';
import type { TimerSettings } from './timer-settings.js';

/** What the reader and the parts of a card do. */
export interface CardHandlers {
  timerRef(timer?: Element): void;
  start(): void;
  finish(): void;
  step(event: CustomEvent<ToeYogaAnimatorStepDetail>): void;
  slot(): void;
}

/** All that the templates of a card show. */
export interface CardModel {
  /** What they hand on as the card has it. */
  readonly card: {
    readonly exercise: string | null;
    readonly name: string | null;
    readonly view: View | 'auto';
    readonly side: Side;
    readonly headingLevel: number;
    readonly givenDose: Dose;
  };
  readonly locale: Locale;
  /** The language of what the page's author wrote; null where the page does not say it. */
  readonly authorLang: string | null;
  readonly exercise: Exercise | undefined;
  readonly content: CardContent;
  /** Why the exercise or its dose can't be shown, for the page's author. */
  readonly problems: readonly ProblemFacts[];
  readonly layout: 'full' | 'compact';
  /** What the list tells it that it stands in. */
  readonly list: ListContext | null;
  /** Whether there is anything to show. */
  readonly isEmpty: boolean;
  /** Whether a compact card has anything to fold away. */
  readonly hasDetails: boolean;
  /** The step that is marked, from 1; 0 for none. */
  readonly step: number;
  /** Whether there is a figure, which a picture of the page's own replaces. */
  readonly showsFigure: boolean;
  /** Whether the page gives a picture of its own. */
  readonly hasOwnPicture: boolean;
  /** Null for a card without a timer. */
  readonly timer: TimerSettings | null;
  readonly handlers: CardHandlers;
}
