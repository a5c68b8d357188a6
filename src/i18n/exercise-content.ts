import { resolveDose } from '../catalogue/resolve-dose.js';
import { findCounted } from '../catalogue/exercise.js';
import type { SourceId } from '../catalogue/exercise.js';
import type { CatalogueExercise } from '../catalogue/index.js';
import { amountFields, upperEnd, type Dose } from '../dose/dose.js';
import type { DoseNotes, ExerciseText, Locale } from './locale.js';
import type { ProblemFacts } from '../validation/problem.js';

/** Everything a card says: the catalogue's words, where there are any, and what is made of the dose. */
export interface CardContent extends Partial<Omit<ExerciseText, 'lang'>> {
  /** The language of the exercise's words, where it is not the one of the others. */
  readonly lang: string | undefined;
  readonly name: string;
  readonly steps: readonly string[];
  /** How many of the steps, the last ones, are the author's own. */
  readonly ownStepCount: number;
  /** As a sentence, and that a part of it could not be read; '' for none. */
  readonly dose: string;
  /** That both sides work, where the picture shows one, and the rest between sets. */
  readonly doseNotes: string;
  /** What of the dose is the library's own. */
  readonly doseOrigin: string;
  /** How often a day at most; 1 where nothing says it. */
  readonly timesPerDay: number;
  readonly equipment: string;
  /** Whom the exercise comes from, and that it is no diagnosis; '' for one of one's own. */
  readonly origin: string;
}

export interface CardSubject {
  readonly exercise: CatalogueExercise | undefined;
  /** The dose fields that differ from the catalogue's. */
  readonly given: Dose;
  /** What of them is refused. */
  readonly doseProblems?: readonly ProblemFacts[];
  /** Instead of the catalogue's. */
  readonly name?: string | null;
  /** Added to the catalogue's. */
  readonly steps?: readonly string[] | null;
}

/** What a reader should know of `dose`, which is the exercise's with the `given` fields. */
const gatherDoseNotes = ({ exercise, given }: CardSubject, dose: Dose): DoseNotes => {
  const { sets = 1, rest = 0 } = dose;
  const amounts = amountFields.filter(name => dose[name] !== undefined);
  const libraryFields = amounts.filter(name => exercise?.libraryFields.includes(name) && given[name] === undefined);
  return {
    libraryFields,
    allFromLibrary: libraryFields.length === amounts.length,
    hasOthers: amounts.some(name => given[name] !== undefined),
    rest: rest > 0 && upperEnd(sets) > 1 ? rest : null,
    isOftenUnknown: !!exercise?.sources.length && dose.timesPerDay === undefined && dose.daysPerWeek === undefined,
  };
};

/** Whether both sides work at once though the picture shows one of them, and the dose does not say it. */
const showsOneOfBoth = ({ kind, figure }: CatalogueExercise, { sides }: Dose): boolean =>
  kind === 'exercise' && figure?.skeleton === 'foot' && sides === undefined;

/** The author's own steps: texts that say something; null for none. A page may have set anything. */
export const readSteps = (steps: unknown): readonly string[] | null =>
  Array.isArray(steps) ? steps.filter(step => typeof step === 'string' && step.trim()) : null;

const describeNotes = (
  subject: CardSubject,
  dose: Dose,
  { card }: Locale,
): Pick<CardContent, 'doseNotes' | 'doseOrigin'> => {
  const { exercise } = subject;
  const notes = gatherDoseNotes(subject, dose);
  const both = exercise && showsOneOfBoth(exercise, dose) ? card.bothAtOnce(exercise.limb) : '';
  const rest = card.describeDoseNotes({ ...notes, libraryFields: [], isOftenUnknown: false });
  return {
    doseNotes: [both, rest].filter(Boolean).join(' '),
    doseOrigin: card.describeDoseNotes({ ...notes, rest: null }),
  };
};

/** The dose as far as it can be read, and whom to ask where that is not all. */
const describeDose = ({ exercise, doseProblems }: CardSubject, dose: Dose | null, locale: Locale): string => {
  const sentence = dose ? locale.describeDose(dose, exercise?.limb ?? 'side', findCounted(exercise, dose)) : '';
  return doseProblems?.length ? locale.card.describeUnreadableDose(sentence) : sentence;
};

/** What a card says of an exercise, of the catalogue or of one's own. */
export const contentOf = (subject: CardSubject, locale: Locale): CardContent => {
  const { exercise, given, doseProblems, name } = subject;
  const dose = resolveDose(exercise?.id, given, doseProblems);
  const steps = readSteps(subject.steps) ?? [];
  const text = exercise && locale.exercises[exercise.id];
  return {
    ...text,
    lang: text?.lang === locale.lang ? undefined : text?.lang,
    name: name?.trim() || text?.name || '',
    steps: [...(text?.steps ?? []), ...steps],
    ownStepCount: steps.length,
    dose: describeDose(subject, dose, locale),
    ...(dose ? describeNotes(subject, dose, locale) : { doseNotes: '', doseOrigin: '' }),
    timesPerDay: upperEnd(dose?.timesPerDay ?? 1),
    equipment: locale.card.listEquipment(exercise?.equipment ?? []),
    origin: exercise?.sources.length ? locale.card.creditWithDisclaimer(exercise.sources) : '',
  };
};

/** How to get into position on a screen: first the phone is laid down; '' where nothing is said. */
export const joinPosition = (text: Partial<Pick<ExerciseText, 'position' | 'phone'>> = {}): string =>
  [text.phone, text.position].filter(Boolean).join(' ');

/** Whom an exercise comes from; '' for one of one's own. */
export const creditExercise = (
  exercise: { readonly sources: readonly SourceId[] } | undefined,
  { card }: Locale,
): string => (exercise?.sources.length ? card.creditSources(exercise.sources) : '');

/** Whether a card has nothing of its own to say. */
export const isBlank = ({ name, steps, dose }: CardContent): boolean => !name && !steps.length && !dose;
