import { resolveDose } from '../../catalogue/resolve-dose.js';
import type { CatalogueExercise } from '../../catalogue/index.js';
import { upperEnd, type Dose, type DoseField } from '../../dose/dose.js';
import type { DoseNotes, ExerciseText, Locale } from '../../i18n/locale.js';

/** Everything a card says: the catalogue's words, where there are any, and what is made of the dose. */
export interface CardContent extends Partial<ExerciseText> {
  readonly name: string;
  readonly steps: readonly string[];
  /** As a sentence; '' for none. */
  readonly dose: string;
  /** What of the dose is the library's own, and the rest between sets. */
  readonly doseNotes: string;
  readonly equipment: string;
  /** Whom the exercise comes from, and that it is no diagnosis; '' for one of one's own. */
  readonly origin: string;
}

export interface CardSubject {
  readonly exercise: CatalogueExercise | undefined;
  /** The dose fields that differ from the catalogue's. */
  readonly given: Dose;
  /** Instead of the catalogue's. */
  readonly name?: string | null;
  /** Added to the catalogue's. */
  readonly steps?: readonly string[] | null;
}

/** The fields that say how much; the others say what, and need no source. */
const amountFields: readonly DoseField[] = ['sets', 'reps', 'hold', 'duration', 'rest', 'timesPerDay', 'daysPerWeek'];

/** What a reader should know of `dose`, which is the exercise's with the `given` fields. */
const gatherDoseNotes = ({ exercise, given }: CardSubject, dose: Dose): DoseNotes => {
  const { sets = 1, rest = 0 } = dose;
  const amounts = amountFields.filter(name => dose[name] !== undefined);
  const libraryFields = amounts.filter(name => exercise?.libraryFields.includes(name) && given[name] === undefined);
  return {
    libraryFields,
    allFromLibrary: libraryFields.length === amounts.length,
    rest: rest > 0 && upperEnd(sets) > 1 ? rest : null,
  };
};

/** What a card says of an exercise, of the catalogue or of one's own. */
export const contentOf = (subject: CardSubject, locale: Locale): CardContent => {
  const { exercise, given, name, steps } = subject;
  const dose = resolveDose(exercise?.id, given);
  const text = exercise && locale.exercises[exercise.id];
  return {
    ...text,
    name: name?.trim() || text?.name || '',
    steps: [...(text?.steps ?? []), ...(steps ?? [])],
    dose: dose ? locale.describeDose(dose, exercise?.limb ?? 'side') : '',
    doseNotes: dose ? locale.card.describeDoseNotes(gatherDoseNotes(subject, dose)) : '',
    equipment: locale.card.listEquipment(exercise?.equipment ?? []),
    origin: exercise ? locale.card.creditWithDisclaimer(exercise.sources) : '',
  };
};
