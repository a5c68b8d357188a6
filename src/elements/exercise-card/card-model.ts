import type { Exercise } from '../../catalogue/exercise.js';
import type { Dose, Side } from '../../dose/dose.js';
import type { View } from '../../figure/types.js';
import type { Locale } from '../../i18n/locale.js';
import type { ProblemFacts } from '../../validation/problem.js';
import type { ToeYogaAnimatorStepDetail } from '../toe-yoga-animator/events.js';
import type { CardContent } from '../../i18n/exercise-content.js';
import type { ListContext } from './list-context.js';
import type { TimerSettings } from './timer-settings.js';

/** What the reader and the parts of a card do. */
export interface CardHandlers {
  start(): void;
  finish(): void;
  step(event: CustomEvent<ToeYogaAnimatorStepDetail>): void;
  slot(): void;
  /** The reader has pressed or focused anything in the card, which then keeps its parts. */
  touch(event: Event): void;
}

/** All that the templates of a card show. */
export interface CardModel {
  /** What they hand on as the card has it. */
  readonly card: Element & {
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
  /** The author's own steps; of an exercise of one's own, those that its words in the page tell where it is given none. */
  readonly ownSteps: readonly string[];
  /** Why the exercise or its dose can't be shown, for the page's author. */
  readonly problems: readonly ProblemFacts[];
  readonly layout: 'full' | 'compact';
  /** What the list says that it stands in; null outside of one. */
  readonly list: ListContext | null;
  /** Whether a reader may soon see it: until then the figure and the timer are places that are kept. */
  readonly isNear: boolean;
  /** Whether the figure and the timer were given back, once at least. */
  readonly isRested: boolean;
  /** Whether the figure plays when it is first seen. */
  readonly autoplays: boolean;
  /** Whether there is anything to show. */
  readonly isEmpty: boolean;
  /** Whether a compact card has anything to fold away. */
  readonly hasDetails: boolean;
  /** The step that is marked, from 1; 0 for none. */
  readonly step: number;
  /** Whether the picture makes room for a session that has begun. */
  readonly isInSession: boolean;
  /** Whether there is a figure, which a picture of the page's own replaces. */
  readonly showsFigure: boolean;
  /** Whether the page gives a picture of its own. */
  readonly hasOwnPicture: boolean;
  /** Whether the page gives a note. */
  readonly hasNote: boolean;
  /** Null for a card without a timer. */
  readonly timer: TimerSettings | null;
  readonly handlers: CardHandlers;
}
