import { credits, type ExerciseId } from '../../catalogue/index.js';
import { upperEnd, type Dose, type DoseField } from '../../dose/dose.js';
import type { Exercise } from '../../catalogue/exercise.js';
import { resolveDose } from '../../routine/routine.js';
import type { ExerciseText, Locale } from '../../i18n/registry.js';

/** Everything a card says: the catalogue's words, where there are any, and what is made of the dose. */
export interface CardContent extends Partial<ExerciseText> {
  readonly name: string;
  readonly steps: readonly string[];
  /** As a sentence; '' for none. */
  readonly dose: string;
  /** What of the dose is the library's own, and the rest between rounds. */
  readonly doseNotes: string;
  readonly equipment: string;
  readonly source: string;
}

export interface CardSubject {
  readonly exercise: (Exercise & { readonly id: ExerciseId }) | undefined;
  /** The dose fields that differ from the catalogue's. */
  readonly given: Dose;
  /** Instead of the catalogue's. */
  readonly name?: string | null;
  /** Added to the catalogue's. */
  readonly steps?: readonly string[] | null;
}

const sentence = (words: readonly string[] = []): string => {
  const text = words.join(', ');
  return text && `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

const doseNotes = (
  exercise: Exercise | undefined,
  given: Dose,
  dose: Dose,
  { card, fields, about }: Locale,
): string => {
  const amounts = (Object.keys(fields) as (DoseField & keyof typeof fields)[]).filter(name => dose[name] !== undefined);
  const own = amounts.filter(name => exercise?.libraryFields.includes(name) && given[name] === undefined);
  return [
    own.length &&
      (own.length === amounts.length ? card.ownDose : card.ownFields(own.map(name => fields[name]).join(', '))),
    dose.rest && upperEnd(dose.sets ?? 1) > 1 && card.rest(about(dose.rest * 1000)),
  ]
    .filter(Boolean)
    .join(' ');
};

/** What a card says of an exercise, of the catalogue or of one's own. */
export const contentOf = ({ exercise, given, name, steps }: CardSubject, locale: Locale): CardContent => {
  const dose = resolveDose(exercise?.id, given);
  const text = exercise && locale.exercises[exercise.id];
  return {
    ...text,
    name: name || text?.name || '',
    steps: [...(text?.steps ?? []), ...(steps ?? [])],
    dose: dose ? locale.doseText(dose, exercise?.limb ?? 'side') : '',
    doseNotes: dose ? doseNotes(exercise, given, dose, locale) : '',
    equipment: sentence(exercise?.equipment.map(each => locale.equipment[each])),
    source: exercise ? locale.card.source(exercise.sources.map(id => credits[id]).join('; ')) : '',
  };
};
