import type { findExercise } from '../../catalogue/index.js';
import type { Dose } from '../../dose/dose.js';
import type { Locale } from '../../i18n/registry.js';
import { resolveDose } from '../../routine/routine.js';
import { buildTimeline } from '../../timeline/timeline.js';
import type { SessionSubject } from './words.js';

type CatalogueExercise = ReturnType<typeof findExercise>;

/** What a timer's properties say of its session. */
export interface SubjectOptions {
  readonly exercise: CatalogueExercise;
  /** The dose fields that are given; the catalogue's dose has the others. */
  readonly dose: Dose;
  /** Seconds to get ready. */
  readonly leadIn: number;
  /** Instead of the catalogue's name. */
  readonly name: string | null;
  /** Instead of the catalogue's steps. */
  readonly steps: readonly string[] | null;
}

/** What to have at hand, how to place oneself and how much it is; an empty text for what there is nothing to say of. */
const describePreparation = (exercise: CatalogueExercise, dose: Dose | null, locale: Locale): string[] => {
  const limb = exercise?.limb ?? 'side';
  const equipment = exercise?.equipment.map(id => locale.equipment[id]).join(', ');
  return [
    equipment ? `${locale.card.equipment} ${equipment}` : '',
    (exercise && locale.exercises[exercise.id].position) ?? '',
    dose ? locale.doseText(dose, limb) : '',
    Array.isArray(dose?.reps) ? locale.timer.enoughAhead(`${dose.reps[0]}`) : '',
  ];
};

/** Puts together what a session is about: its phases and the words for them. */
export const buildSubject = (options: SubjectOptions, locale: Locale): SessionSubject => {
  const { exercise, leadIn } = options;
  const text = exercise && locale.exercises[exercise.id];
  const dose = resolveDose(exercise?.id, options.dose);
  return {
    name: options.name ?? text?.name ?? '',
    timeline: buildTimeline(exercise, dose, { leadIn }),
    dose,
    steps: options.steps ?? text?.steps ?? [],
    cues: text?.cues ?? [],
    limb: exercise?.limb ?? 'side',
    needs: describePreparation(exercise, dose, locale),
  };
};
