import { findCounted, findSettling, worksBothSides } from '../../catalogue/exercise.js';
import type { findExercise } from '../../catalogue/index.js';
import type { Dose, Side } from '../../dose/dose.js';
import { joinPosition, readSteps } from '../../i18n/exercise-content.js';
import type { Locale } from '../../i18n/locale.js';
import { resolveDose } from '../../catalogue/resolve-dose.js';
import { buildTimeline } from '../../timeline/build-timeline.js';
import type { ProblemFacts } from '../../validation/problem.js';
import type { SessionSubject } from '../../timeline/phase-facts.js';
import { leadInFor } from '../../timeline/lead-in.js';
import { describePhase } from './words.js';

type CatalogueExercise = ReturnType<typeof findExercise>;

/** What a timer's properties say of its session. */
export interface SubjectOptions {
  readonly exercise: CatalogueExercise;
  /** The dose fields that are given; the catalogue's dose has the others. */
  readonly dose: Dose;
  /** What of them could not be read. */
  readonly problems: readonly ProblemFacts[];
  /** Seconds to get ready; null for as long as it takes to be told what to do. */
  readonly leadIn: number | null;
  /** Seconds to get ready at least, where none are given. */
  readonly leastLeadIn: number;
  /** The side that begins, where one comes after the other. */
  readonly firstSide: Side;
  /** Instead of the catalogue's name. */
  readonly name: string | null;
  /** Instead of the catalogue's steps. */
  readonly steps: readonly string[] | null;
}

/** Seconds in which all that is told before the beginning can be said, by a screen reader or by the voice. */
const measurePreparation = (subject: SessionSubject, least: number, locale: Locale): number => {
  const { message, spoken } = describePhase(subject, 0, locale);
  return Math.max(...[message, spoken.join(' ')].map(text => leadInFor(text, null, least)));
};

/** Steps of an exercise of one's own, which has no position to take, that are told while one gets ready. */
const stepsBefore = 2;

/**
 * What tells the course of one session from another: neither how often a week it is done nor what an exercise of the
 * catalogue is called matters to it.
 */
export const identifyCourse = (options: SubjectOptions): string => {
  const { exercise, leadIn, leastLeadIn, firstSide, name, steps, problems } = options;
  const dose = resolveDose(exercise?.id, options.dose, problems);
  const course = { ...dose, timesPerDay: undefined, daysPerWeek: undefined, load: undefined };
  const beginning = dose?.sides === 'each' || dose?.sides === 'alternate' ? firstSide : null;
  const called = exercise ? exercise.id : name;
  return JSON.stringify([called, !!exercise, leadIn ?? `${leastLeadIn}+`, steps, course, problems.length, beginning]);
};

/** Puts together what a session is about: its phases and the words for them. */
export const buildSubject = (options: SubjectOptions, locale: Locale): SessionSubject => {
  const { exercise, leadIn, leastLeadIn, firstSide } = options;
  const text = exercise && locale.exercises[exercise.id];
  const dose = resolveDose(exercise?.id, options.dose, options.problems);
  const limb = exercise?.limb ?? 'side';
  const counted = dose ? findCounted(exercise, dose) : undefined;
  const steps = readSteps(options.steps) ?? text?.steps ?? [];
  const needs = locale.describeNeeds({ equipment: exercise?.equipment ?? [], position: joinPosition(text) });
  const subject: SessionSubject = {
    // what else it says of its course: its sides, its turn …
    ...text,
    name: options.name?.trim() || text?.name || '',
    timeline: buildTimeline(exercise, dose, { leadIn: leadIn ?? leastLeadIn, firstSide }),
    dose,
    steps,
    cues: text?.cues ?? [],
    limb,
    bothSides: exercise && !!dose && worksBothSides(exercise, dose),
    circles: steps === text?.steps && exercise?.dose?.unit === 'circles',
    counted,
    needs: exercise ? needs : [...steps.slice(0, stepsBefore), ...needs],
    settle: exercise && findSettling(exercise),
  };
  if (leadIn !== null) return subject;
  const measured = measurePreparation(subject, leastLeadIn, locale) + (subject.settle ?? 0);
  return { ...subject, timeline: buildTimeline(exercise, dose, { leadIn: measured, firstSide }) };
};
