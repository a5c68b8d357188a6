import type { findExercise } from '../../catalogue/index.js';
import type { Dose } from '../../dose/dose.js';
import type { Locale } from '../../i18n/locale.js';
import { resolveDose } from '../../catalogue/resolve-dose.js';
import { buildTimeline } from '../../timeline/build-timeline.js';
import type { ProblemFacts } from '../../validation/problem.js';
import type { SessionSubject } from '../../timeline/phase-facts.js';

type CatalogueExercise = ReturnType<typeof findExercise>;

/** What a timer's properties say of its session. */
export interface SubjectOptions {
  readonly exercise: CatalogueExercise;
  /** The dose fields that are given; the catalogue's dose has the others. */
  readonly dose: Dose;
  /** What of them could not be read. */
  readonly problems: readonly ProblemFacts[];
  /** Seconds to get ready. */
  readonly leadIn: number;
  /** Instead of the catalogue's name. */
  readonly name: string | null;
  /** Instead of the catalogue's steps. */
  readonly steps: readonly string[] | null;
}

/** Puts together what a session is about: its phases and the words for them. */
export const buildSubject = (options: SubjectOptions, locale: Locale): SessionSubject => {
  const { exercise, leadIn } = options;
  const text = exercise && locale.exercises[exercise.id];
  const dose = resolveDose(exercise?.id, options.dose, options.problems);
  return {
    name: options.name?.trim() ? options.name : (text?.name ?? ''),
    timeline: buildTimeline(exercise, dose, { leadIn }),
    dose,
    steps: options.steps ?? text?.steps ?? [],
    cues: text?.cues ?? [],
    limb: exercise?.limb ?? 'side',
    needs: locale.describeNeeds({
      equipment: exercise?.equipment ?? [],
      position: text?.position ?? '',
      dose,
      limb: exercise?.limb ?? 'side',
    }),
  };
};
