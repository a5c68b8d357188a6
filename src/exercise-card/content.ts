import { sources } from '../exercise/catalogue/index.js';
import type { ExerciseId } from '../exercise/catalogue/index.js';
import { upper, type Dose, type DoseField } from '../exercise/dose.js';
import type { Exercise } from '../exercise/exercise.js';
import { doseOf } from '../exercise/routine.js';
import type { Locale } from '../locales/index.js';

/** Everything a card says, in order; '' and [] where there is nothing to say. */
export interface CardContent {
  readonly name: string;
  readonly purpose: string;
  readonly dose: string;
  /** What of the dose is the library's own, and the rest between rounds. */
  readonly doseNotes: string;
  readonly position: string;
  readonly equipment: string;
  readonly steps: readonly string[];
  readonly feel: string;
  readonly caution: string;
  readonly mistakes: readonly string[];
  readonly easier: string;
  readonly harder: string;
  readonly worksOn: string;
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

const sentence = (words: readonly string[]): string => {
  const text = words.join(', ');
  return text && `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

/** Fields that say how much; the others say what, and need no source. */
const amounts: readonly DoseField[] = ['sets', 'reps', 'hold', 'duration', 'rest', 'timesPerDay', 'daysPerWeek'];

const doseNotes = (
  exercise: Exercise | undefined,
  given: Dose,
  dose: Dose,
  { card, fields, about }: Locale,
): string => {
  const own = amounts.filter(
    name => exercise?.libraryFields.includes(name) && given[name] === undefined && dose[name] !== undefined,
  );
  const all = amounts.every(name => dose[name] === undefined || own.includes(name));
  return [
    own.length ? (all ? card.ownDose : card.ownFields(own.map(name => fields[name]).join(', '))) : '',
    dose.rest && upper(dose.sets ?? 1) > 1 ? card.rest(about(dose.rest * 1000)) : '',
  ]
    .join(' ')
    .trim();
};

/** What a card says of an exercise, of the catalogue or of one's own. */
export const contentOf = ({ exercise, given, name, steps }: CardSubject, locale: Locale): CardContent => {
  const dose = doseOf(exercise?.id, given);
  const text = exercise && locale.exercises[exercise.id];
  const by = sources.filter(source => exercise?.sources.includes(source.id)).map(source => source.by);
  return {
    name: name || text?.name || '',
    purpose: text?.purpose ?? '',
    dose: dose ? locale.doseText(dose, exercise?.limb ?? 'side') : '',
    doseNotes: dose ? doseNotes(exercise, given, dose, locale) : '',
    position: text?.position ?? '',
    equipment: sentence(exercise?.equipment.map(each => locale.equipment[each]) ?? []),
    steps: [...(text?.steps ?? []), ...(steps ?? [])],
    feel: text?.feel ?? '',
    caution: text?.caution ?? '',
    mistakes: text?.mistakes ?? [],
    easier: text?.easier ?? '',
    harder: text?.harder ?? '',
    worksOn: sentence(exercise?.worksOn.map(each => locale.worksOn[each]) ?? []),
    source: by.length ? locale.card.source(by.join('; ')) : '',
  };
};
