import type { Exercise } from '../../../catalogue/exercise.js';
import type { Side } from '../../../dose/dose.js';
import type { View } from '../../../figure/types.js';
import type { CardContent } from '../../../i18n/exercise-content.js';
import type { Locale } from '../../../i18n/locale.js';
import type { Clinic } from '../../../routine/routine.js';

/** What the reader wants on paper. */
export interface PrintChoices {
  /** Default true. */
  readonly pictures?: boolean;
  /** Boxes to tick for some weeks. Default true. */
  readonly cells?: boolean;
  /** Each exercise on a page of its own. Default false. */
  readonly onePerPage?: boolean;
}

/** An exercise on paper. */
export interface HandoutExercise {
  readonly exercise: Exercise | undefined;
  readonly content: CardContent;
  /** Whether its steps have stills. */
  readonly hasStills: boolean;
  /** Whether its name is the author's. */
  readonly isNamed: boolean;
  readonly note?: string;
  /** Copies of the page's own words. */
  readonly words?: readonly Node[];
  /** The address of a picture instead of the figure; it is asked for when it is printed. */
  readonly picture?: string | null;
  readonly view?: View | 'auto';
  readonly side?: Side;
}

/** All that stands on paper. */
export interface Handout {
  readonly locale: Locale;
  /** The language of the author's words, where it is another one. */
  readonly authorLang: string | null;
  readonly title: string;
  /** That it is not the page's own; '' where it is. */
  readonly notice: string;
  readonly intro: string;
  /** Whom it comes from, as a sentence; '' where it is not said. */
  readonly origin: string;
  readonly clinic: Clinic;
  /** The element whose slots `clinic` and `safety` are printed; null where it has no say in the handout. */
  readonly host: Element | null;
  readonly exercises: readonly HandoutExercise[];
  /** Where to find it again; null where there is no link. */
  readonly link: string | null;
}
