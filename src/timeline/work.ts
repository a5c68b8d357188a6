import type { Exercise, Rhythm } from '../catalogue/exercise.js';
import { upperEnd, type Dose, type Side, type Unit } from '../dose/dose.js';
import { joinFields } from '../validation/fields.js';
import type { Phase } from './phase.js';

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
export type SideRun = Pick<Phase, 'side' | 'direction'>;

/** A dose with all that it leaves open filled in from its exercise. Its times are in ms, a dose's in seconds. */
export interface Work extends Required<Pick<Dose, 'sets' | 'reps' | 'unit'>> {
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

export const toMs = (seconds: number): number => Math.round(seconds * 1000);

const countSteps = (steps: ExerciseLike['steps'] = 0): number => {
  const count = typeof steps === 'number' ? steps : steps.length;
  // an exercise without words still has its end and the way back
  return count || 2;
};

export const resolveWork = (
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
