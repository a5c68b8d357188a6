import { findExercise } from '../catalogue/index.js';
import { lowerEnd, upperEnd, type Dose, type Quantity, type Side } from '../dose/dose.js';
import { range } from '../range.js';
import { joinFields, pickOptions } from '../validation/fields.js';
import { draftPhase, layOut, type Phase, type PhaseDraft, type Timeline } from './phase.js';
import { resolveWork, toMs, type ExerciseLike, type SideRun, type Work } from './work.js';

/** A day of phases and more. The timeline of a larger dose ends after the repetition that reaches this. */
const maxPhases = 100_000;

/** Where in the session a phase stands. */
type Place = Pick<Phase, 'set' | 'side' | 'direction'>;

/**
 * Marks the last of `phases` where the lower end of a range is reached with it: from there on the reader may stop.
 * @param wanted how many repetitions or sets the dose asks for
 * @param done how many there are at the end of `phases`
 */
const markMinimum = (phases: readonly PhaseDraft[], wanted: Quantity, done: number): readonly PhaseDraft[] => {
  if (done !== lowerEnd(wanted) || done >= upperEnd(wanted)) return phases;
  return phases.map((phase, i) => (i === phases.length - 1 ? { ...phase, reachesMinimum: true } : phase));
};

/**
 * The steps that a repetition stops at, each with a hold; null stands for one that runs through several steps. Circles
 * and walking steps have no hold: they take turns with the exercise's steps.
 */
const resolveRepSteps = ({ unit, steps, liftSteps, everyStep }: Work, rep: number): readonly (number | null)[] => {
  if (unit !== 'reps') return [liftSteps > 1 ? null : ((rep - 1) % steps) + 1];
  return everyStep ? range(steps).map(i => i + 1) : [liftSteps];
};

/** One repetition on one side, or on both at once. */
const draftSide = (work: Work, place: Place, rep: number): readonly PhaseDraft[] => {
  const { unit, everyStep, move, hold, release, steps } = work;
  const isLast = rep > 1 && rep === upperEnd(work.reps);
  const reached = resolveRepSteps(work, rep).flatMap((step, i) => [
    ...draftPhase('move', move, { ...place, rep, step, beginsLastRep: isLast && i === 0 }),
    ...draftPhase('hold', hold, { ...place, rep, step }),
  ]);
  const released = unit === 'reps' && !everyStep ? release : 0;
  return [...reached, ...draftPhase('release', released, { ...place, rep, step: steps })];
};

/** The sides that a repetition is done on, one after the other. Alternate steps are counted in total. */
const resolveRepSides = (
  { alternates, unit, sides }: Work,
  side: Side | null,
  rep: number,
): readonly (Side | null)[] => {
  if (!alternates) return [side];
  return unit === 'steps' ? [sides[(rep - 1) % 2]!] : sides;
};

/** One repetition, on all its sides. */
const draftRep = (work: Work, place: Place, rep: number): readonly PhaseDraft[] =>
  resolveRepSides(work, place.side, rep).flatMap(side => draftSide(work, { ...place, side }, rep));

/** The switch from one run to the next; none where side and direction stay the same. */
const draftSwitch = (work: Work, before: SideRun, place: Place): readonly PhaseDraft[] => {
  if (place.side !== before.side) return draftPhase('switch-side', work.switchSide, place);
  if (place.direction !== before.direction) return draftPhase('switch-direction', work.switchDirection, place);
  return [];
};

/** What leads to the run at `index` of a set: a rest, a switch, or nothing. */
const draftBreak = (work: Work, index: number, place: Place): readonly PhaseDraft[] => {
  const { runs, rest } = work;
  const isVeryFirst = index === 0 && place.set === 1;
  if (isVeryFirst) return [];
  return index === 0 && rest > 0 ? draftPhase('rest', rest, place) : draftSwitch(work, runs.at(index - 1)!, place);
};

/** A set's work on one side and in one direction, with what leads to it. */
interface PlannedRun {
  readonly before: readonly PhaseDraft[];
  readonly place: Place;
  /** A repetition as it is drafted first; of continuous work, all of it. */
  readonly rep: readonly PhaseDraft[];
  readonly repCount: number;
}

/** The first repetition of a run, which lasts as long as the others and has as many phases. */
const draftFirstRep = (work: Work, place: Place): readonly PhaseDraft[] =>
  work.duration === undefined ? draftRep(work, place, 1) : draftPhase('move', work.duration, place);

/**
 * The runs of all sets, in order.
 * @param room how many phases may come; a repetition that has begun is finished, and no break leads nowhere
 */
const planRuns = (work: Work, room: number): readonly PlannedRun[] => {
  const { runs, sets, reps, duration } = work;
  const firstReps = runs.map(run => draftFirstRep(work, { ...run, set: 1 }));
  const planned: PlannedRun[] = [];
  let left = room;
  for (let set = 1; set <= upperEnd(sets); set++) {
    for (let i = 0; i < runs.length && left > 0; i++) {
      const place = { ...runs[i]!, set };
      const before = draftBreak(work, i, place);
      const rep = firstReps[i]!;
      const repCount = duration === undefined ? Math.min(upperEnd(reps), Math.ceil(left / rep.length)) : 1;
      left -= before.length + rep.length * repCount;
      planned.push({ before, place, rep, repCount });
    }
  }
  return planned;
};

const draftRun = (work: Work, { before, place, rep, repCount }: PlannedRun): readonly PhaseDraft[] => {
  if (work.duration !== undefined) return [...before, ...rep.map(phase => ({ ...phase, ...place }))];
  const phases = [...before];
  for (let each = 1; each <= repCount; each++) {
    phases.push(...markMinimum(draftRep(work, place, each), work.reps, each));
  }
  return phases;
};

export interface TimelineOptions {
  /** Seconds to get ready, before everything else. Default 0, for none. */
  readonly leadIn?: number;
  /** The side that begins, where one comes after the other. Default left. */
  readonly firstSide?: Side;
}

/** The work of a dose, what gets one ready for it, and its runs. */
const planTimeline = (
  idOrExercise: string | ExerciseLike | null | undefined,
  dose: Dose | null | undefined,
  options: TimelineOptions | null | undefined,
) => {
  const { leadIn = 0, firstSide = 'left' } = pickOptions(options);
  const given = typeof idOrExercise === 'string' ? { exercise: idOrExercise } : idOrExercise;
  const work = resolveWork(joinFields<ExerciseLike>(findExercise(given?.exercise) ?? given ?? {}), dose, firstSide);
  const alternating = work.alternates ? { side: work.sides[0]! } : {};
  const ready = draftPhase('ready', toMs(leadIn), { ...work.runs[0], ...alternating });
  return { work, ready, runs: planRuns(work, maxPhases - ready.length) };
};

/**
 * How a dose goes by, phase after phase: set › side › direction › repetition › step. A phase's `start` and `duration`
 * are in ms, sets, repetitions and steps count from 1, and no phase is of zero length. A range runs to its upper end; a
 * dose of more than a day is cut off after 100,000 phases. An unknown id gets the usual rhythm.
 * @param dose its times in seconds; left out it is the catalogue's; null, or none there either, gives one move of 30 s
 */
export const buildTimeline = (
  idOrExercise: string | ExerciseLike | null | undefined,
  dose?: Dose | null,
  options?: TimelineOptions | null,
): Timeline => {
  const { work, ready, runs } = planTimeline(idOrExercise, dose, options);
  const phases = [...ready];
  runs.forEach((run, i) => {
    const { set } = run.place;
    const drafted = draftRun(work, run);
    const endsSet = set !== runs[i + 1]?.place.set;
    for (const phase of endsSet ? markMinimum(drafted, work.sets, set) : drafted) phases.push(phase);
  });
  return layOut(phases);
};

const sumDurations = (phases: readonly PhaseDraft[]): number => phases.reduce((ms, { duration }) => ms + duration, 0);

/** The duration (ms) of the timeline that `buildTimeline` makes of the same, counted without its phases. */
export const measureTimeline = (...of: Parameters<typeof buildTimeline>): number => {
  const [idOrExercise, dose, options] = of;
  const { ready, runs } = planTimeline(idOrExercise, dose, options);
  return runs.reduce(
    (ms, { before, rep, repCount }) => ms + sumDurations(before) + sumDurations(rep) * repCount,
    sumDurations(ready),
  );
};
