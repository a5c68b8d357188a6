import { resolveDose } from '../../../catalogue/resolve-dose.js';
import type { Dose } from '../../../dose/dose.js';
import type { Locale } from '../../../i18n/locale.js';
import type { TakeAlongOptions } from '../../../log/take-along.js';
import type { ExerciseCardElement } from '../../exercise-card/exercise-card.js';
import { exerciseName } from '../exercise-name.js';
import type { RoutineData } from '../routine-data.js';
import type { RoutineSession } from '../routine-session.js';
import { findRoutineText } from '../routine-source.js';
import { NoteForm } from './note-form.js';
import { RecordController, type RecordHost } from './record-controller.js';
import { RecordFold } from './record-fold.js';

export interface ReaderRecordOptions {
  readonly session: RoutineSession;
  readonly data: RoutineData;
  readonly findLocale: () => Locale;
}

/** The reader's record in a list: what it says of today, the fold that shows it, and the form for a note. */
export class ReaderRecord {
  readonly controller: RecordController;
  readonly fold: RecordFold;
  /** The form after a run. */
  readonly noteForm: NoteForm;
  readonly #options: ReaderRecordOptions;

  constructor(host: RecordHost, options: ReaderRecordOptions) {
    const { session, data } = options;
    this.#options = options;
    this.controller = new RecordController(host, {
      session,
      findOrigin: () => (data.source?.kind === 'url' ? new URL(data.base).origin : undefined),
    });
    this.fold = new RecordFold(host, { record: this.controller, findNaming: () => this.#findNaming() });
    this.noteForm = new NoteForm(host, this.controller, '.end');
  }

  /** What the reader has written and not kept yet is kept: its form goes. */
  keepNotes(): void {
    this.noteForm.reset();
    this.fold.noteForm.reset();
  }

  /** Notes that an exercise was done, or that one time is taken back. */
  note(exercise: string, isDone: boolean, card: ExerciseCardElement | null): void {
    const seconds = Math.round((card?.timer?.elapsed ?? 0) / 1000);
    if (isDone) this.controller.tick(exercise, seconds ? { seconds } : {});
    else void this.controller.untick(exercise);
  }

  /** What the record is shown and taken along in: the language, and what this page calls things. */
  #findNaming(): TakeAlongOptions & { readonly locale: Locale } {
    const { session, data, findLocale } = this.#options;
    const { entries, routine } = session;
    const locale = findLocale();
    const nameOf = (key: string): string | undefined => {
      const entry = entries.find(each => each.key === key);
      return entry && exerciseName(entry.item, locale);
    };
    const title = findRoutineText(data.source, locale)?.title ?? routine?.title;
    const doseOf = (key: string): Dose | null => {
      const item = entries.find(each => each.key === key)?.item;
      return item ? resolveDose(item.exercise, item) : null;
    };
    return { locale, lang: locale.lang, title, nameOf, doseOf };
  }
}
