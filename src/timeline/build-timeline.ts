import type { Exercise, Rhythm } from '../catalogue/exercise.js';
import { findExercise } from '../catalogue/index.js';
import { lowerEnd, upperEnd, type Dose, type Quantity, type Side, type Unit } from '../dose/dose.js';
import { range } from '../range.js';
import { joinFields } from '../validation/fields.js';
import { draftPhase, layOut, type Phase, type PhaseDraft, type Timeline } from './phase.js';

/** A day of phases and more. The timeline of a larger dose ends after the repetition that reaches this. */
const maxPhases = 100_000;

/** Seconds, where neither dose nor catalogue says otherwise. */
const moveSeconds: Record<Unit, number> = { reps: 2, circles: 3, steps: 2 };
const releaseSeconds = 2;
/** Work of which neither dose nor catalogue says how much, such as that of a check. */
const undosedSeconds = 30;
const switchSideSeconds = 5;
const switchDirectionSeconds = 2;

/** An entry of the catalogue, or an exercise of a routine: the catalogue's, or one with steps of its own. */
export interface ExerciseLike extends Partial<Pick<Exercise, 'rhythm' | 'dose'>> {
  readonly exercise?: string;
  readonly steps?: number | readonly string[];
}

/** Work that is done once a set: on one side, or on both at once, in one direction. */
type SideRun = Pick<Phase, 'side' | 'direction'>;

/** A dose with all that it leaves open filled in from its exercise. Its times are in ms, a dose's in seconds. */
interface Work extends Required<Pick<Dose, 'sets' | 'reps' | 'unit'>> {
  /** Of continuous work; undefined where repetitions are counted. */
  readonly duration: number | undefined;
  readonly hold: number;
  /** Between sets. */
  readonly rest: number;
  readonly move: number;
  readonly release: number;
  /** How many steps the exercise has. */
  readonly steps: number;
  /** How many steps lead to the hold. */
  readonly liftSteps: number;
  readonly everyStep: boolean;
  readonly switchSide: number;
  readonly switchDirection: number;
  /** Both, in the order in which they are done. */
  readonly sides: readonly Side[];
  /** Whether the sides take turns from repetition to repetition. */
  readonly alternates: boolean;
  readonly runs: readonly SideRun[];
}

/** Where in the session a phase stands. */
type Place = Pick<Phase, 'set' | 'side' | 'direction'>;

/** The runs of a set: each side, and on it each direction. */
const resolveRuns = ({ sides, duration, directions }: Dose, inOrder: readonly Side[]): readonly SideRun[] => {
  const oneAfterTheOther = sides === 'each' || (sides === 'alternate' && duration !== undefined);
  const only = sides === 'left' || sides === 'right' ? sides : null;
  return (oneAfterTheOther ? inOrder : [only]).flatMap(side =>
    (directions?.length ? directions : [null]).map(direction => ({ side, direction })),
  );
};

/** The dose that is done: one that says nothing of the amount is done for half a minute. */
const resolveAmount = (dose: Dose | null | undefined, usual: Dose | null | undefined): Dose => {
  const given = dose === undefined ? usual : dose;
  if (!given) return joinFields<Dose>({ duration: undosedSeconds });
  const asked = joinFields<Dose>(given);
  // a check has no usual amount: a dose for it may say no more than how often
  const saysAmount = (asked.reps ?? asked.hold ?? asked.duration) !== undefined;
  return usual === null && !saysAmount ? joinFields<Dose>(asked, { duration: undosedSeconds }) : asked;
};

const toMs = (seconds: number): number => Math.round(seconds * 1000);

const countSteps = (steps: ExerciseLike['steps'] = 0): number => {
  const count = typeof steps === 'number' ? steps : steps.length;
  // an exercise without words still has its end and the way back
  return count || 2;
};

const resolveWork = (
  { rhythm = {}, steps, dose: usual }: ExerciseLike,
  dose: Dose | null | undefined,
  firstSide: Side,
): Work => {
  const inOrder: readonly Side[] = firstSide === 'right' ? ['right', 'left'] : ['left', 'right'];
  const amount = resolveAmount(dose, usual);
  const own = joinFields<Rhythm>(rhythm);
  const { sets = 1, reps = 1, unit = 'reps', hold = 0, rest = 0, duration, sides } = amount;
  // the catalogue's data have short names
  const { lift: liftSteps = 1, everyStep = false } = own;
  const { move = moveSeconds[unit], release = releaseSeconds } = own;
  const { switchSide = switchSideSeconds, switchDirection = switchDirectionSeconds } = own;
  return {
    sets,
    reps,
    unit,
    duration: duration === undefined ? undefined : toMs(duration),
    hold: toMs(upperEnd(hold)),
    rest: toMs(rest),
    move: toMs(move),
    release: toMs(release),
    steps: countSteps(steps),
    liftSteps,
    everyStep,
    switchSide: toMs(switchSide),
    switchDirection: toMs(switchDirection),
    sides: inOrder,
    alternates: sides === 'alternate',
    runs: resolveRuns(amount, inOrder),
  };
};

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

/**
 * A set's work on one side and in one direction.
 * @param room how many phases may still come; a repetition that has begun is finished
 */
const draftRun = (work: Work, place: Place, room: number): readonly PhaseDraft[] => {
  if (work.duration !== undefined) return draftPhase('move', work.duration, place);
  const phases: PhaseDraft[] = [];
  for (let rep = 1; rep <= upperEnd(work.reps) && phases.length < room; rep++) {
    phases.push(...markMinimum(draftRep(work, place, rep), work.reps, rep));
  }
  return phases;
};

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

/**
 * A set with its rests and switches, the rest before it too.
 * @param room how many phases may still come
 */
const draftSet = (work: Work, set: number, room: number): readonly PhaseDraft[] => {
  const phases: PhaseDraft[] = [];
  // not by `entries()` of an array, which a library on the page may have made something else
  for (let i = 0; i < work.runs.length; i++) {
    const left = room - phases.length;
    // a break without work after it leads nowhere
    if (left <= 0) break;
    const place = { ...work.runs[i]!, set };
    for (const phase of [...draftBreak(work, i, place), ...draftRun(work, place, left)]) phases.push(phase);
  }
  return markMinimum(phases, work.sets, set);
};

/**
 * How a dose goes by, phase after phase: set › side › direction › repetition › step. A phase's `start` and `duration`
 * are in ms, sets, repetitions and steps count from 1, and no phase is of zero length. A range runs to its upper end; a
 * dose of more than a day is cut off after 100,000 phases. An unknown id gets the usual rhythm.
 * @param dose its times in seconds; left out it is the catalogue's; null, or none there either, gives one move of 30 s
 * @param leadIn seconds to get ready, before everything else; 0, the default, for none
 * @param firstSide the side that begins, where one comes after the other. Default left
 */
export const buildTimeline = (
  idOrExercise: string | ExerciseLike | null | undefined,
  dose?: Dose | null,
  { leadIn = 0, firstSide = 'left' }: { readonly leadIn?: number; readonly firstSide?: Side } = {},
): Timeline => {
  const given = typeof idOrExercise === 'string' ? { exercise: idOrExercise } : idOrExercise;
  const work = resolveWork(joinFields<ExerciseLike>(findExercise(given?.exercise) ?? given ?? {}), dose, firstSide);
  const alternating = work.alternates ? { side: work.sides[0]! } : {};
  const phases = [...draftPhase('ready', toMs(leadIn), { ...work.runs[0], ...alternating })];
  for (let set = 1; set <= upperEnd(work.sets) && phases.length < maxPhases; set++) {
    for (const phase of draftSet(work, set, maxPhases - phases.length)) phases.push(phase);
  }
  return layOut(phases);
};
