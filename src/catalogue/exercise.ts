import type { Counted, Dose, DoseField, Limb, Side } from '../dose/dose.js';
import type { FigureData } from '../figure/types.js';
import { joinFields } from '../validation/fields.js';

export const exerciseKinds = ['exercise', 'check', 'explainer'] as const;
export type ExerciseKind = (typeof exerciseKinds)[number];
export type SourceId = 'peak-endurance' | 'big-toe' | 'xero' | 'lidot' | 'dixon';
export type Position = 'standing' | 'sitting' | 'floor-sitting' | 'supine' | 'side-lying' | 'walking';
export const equipmentNames = [
  'chair',
  'support',
  'towel',
  'pencil',
  'ball',
  'wedge',
  'loop-band',
  'long-band',
  'mat',
  'room',
] as const;
export type Equipment = (typeof equipmentNames)[number];
export type WorksOn =
  | 'foot-muscles'
  | 'arch'
  | 'toes'
  | 'ankle'
  | 'calf'
  | 'sole'
  | 'big-toe-joint'
  | 'balance'
  | 'gluteus-medius'
  | 'glutes'
  | 'blood-flow'
  | 'push-off';

/** How a repetition runs through an exercise's steps, and how long its parts take. */
export interface Rhythm {
  /** The steps that lead to the hold; those after it belong to the release. Default 1. */
  readonly lift?: number;
  /** Each step is a move and a hold of its own, with no release (toe yoga). */
  readonly everyStep?: boolean;
  /** Seconds of the move. Default 2; a circle 3; a walking step 2. */
  readonly move?: number;
  /** Seconds of the release. Default 2. */
  readonly release?: number;
  /** Seconds to change over to the other side. Default 5. */
  readonly switchSide?: number;
  /** Seconds to change the direction. Default 2. */
  readonly switchDirection?: number;
  /** Seconds to get into position, besides what is told of it. Default 5. */
  readonly settle?: number;
  /** Seconds of a step in continuous work. Default 2. */
  readonly pace?: number;
  /** The steps flow into one another without easing or rest (walking, circling). */
  readonly flow?: boolean;
  /** Continuous work goes round from this step on; those before it are done once. Default 1. */
  readonly loopFrom?: number;
}

/** One entry of the catalogue: data only; its words are in the locales. */
export interface Exercise {
  readonly id: string;
  readonly kind: ExerciseKind;
  /** What is done when nobody says otherwise; null for checks and explainers. */
  readonly dose: Dose | null;
  /**
   * The source that gives the dose; 'library' where none gives any, 'author' of an exercise of the page's own; null where
   * there is no dose.
   */
  readonly doseSource: SourceId | 'library' | 'author' | null;
  /** The dose's fields that no source gives: the library's own starting dose. */
  readonly libraryFields: readonly DoseField[];
  readonly sources: readonly SourceId[];
  readonly equipment: readonly Equipment[];
  readonly position: readonly Position[];
  readonly worksOn: readonly WorksOn[];
  /** How many steps it has, 2–6; one of the page's own 1–20. A step is one action with one key pose. */
  readonly steps: number;
  /** What "each" counts: feet or legs; sides where an exercise of the page's own does not say. */
  readonly limb: Limb;
  readonly rhythm: Rhythm;
  /** Key poses, one a step; null where there is no figure yet. */
  readonly figure: FigureData | null;
}

/** Whether both sides work at once: where the dose says so, or where it names none and feet or legs work that do not walk. */
export const worksBothSides = ({ position, limb }: Exercise, { sides }: Dose): boolean =>
  sides === 'both' || (sides === undefined && limb !== 'side' && !position.includes('walking'));

/** What of an exercise's dose is counted. */
export const findCounted = (exercise: Pick<Exercise, 'rhythm'> | undefined, { unit = 'reps' }: Dose): Counted =>
  unit === 'reps' && exercise?.rhythm.everyStep ? 'rounds' : unit;

/** Seconds that any exercise takes to get into position, besides what is told of it. */
const shortestSettling = 5;

/** Seconds to get into an exercise's position, besides what is told of it. */
export const findSettling = ({ rhythm }: Pick<Exercise, 'rhythm'>): number => rhythm.settle ?? shortestSettling;

/** The sides that work by an exercise's own dose; of what has none, the one that a close-up shows. */
const sidesAtWork = (exercise: Exercise): 'one' | 'both' | null => {
  const { figure } = exercise;
  const dose = exercise.dose && joinFields<Dose>(exercise.dose);
  if (dose?.sides && dose.sides !== 'both') return 'one';
  if (dose) return worksBothSides(exercise, dose) ? 'both' : null;
  return figure?.skeleton === 'foot' || figure?.skeleton === 'leg' ? 'one' : null;
};

/**
 * What a picture that shows `side` is named by: that side, or both where both work at once, though a close-up shows one.
 * Null where neither is to be named.
 */
export const findNamedSide = (exercise: Exercise | undefined, side: Side): Side | 'both' | null => {
  const sides = exercise ? sidesAtWork(exercise) : null;
  return sides === 'one' ? side : sides;
};
