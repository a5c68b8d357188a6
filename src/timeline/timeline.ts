import { findExercise } from '../catalogue/index.js';
import { lowerEnd, upperEnd, type Direction, type Dose, type Quantity } from '../dose/dose.js';
import type { Exercise } from '../catalogue/exercise.js';
import type { Side } from '../dose/dose.js';

export type PhaseKind = 'ready' | 'move' | 'hold' | 'release' | 'rest' | 'switch-side' | 'switch-direction';

/** A stretch of a session in which one thing is done. Get-ready, rests and switches carry what they lead to. */
export interface Phase {
  readonly kind: PhaseKind;
  /** ms from the beginning of the timeline. */
  readonly start: number;
  /** ms, never 0. */
  readonly duration: number;
  /** From 1. */
  readonly set: number;
  /** From 1; null where nothing is counted. */
  readonly rep: number | null;
  /** Null where both sides work at once. */
  readonly side: Side | null;
  readonly direction: Direction | null;
  /** The catalogue's step that the phase reaches or stays in, from 1; null where it runs through several. */
  readonly step: number | null;
  /** With this phase the lower end of a range is done: from here on one may stop. */
  readonly enough: boolean;
  /** The last of several repetitions begins with this phase. */
  readonly last: boolean;
}

export interface Timeline {
  readonly phases: readonly Phase[];
  /** ms */
  readonly duration: number;
}

/** Whether something is done in a phase, rather than got ready for, rested or switched. */
export const isWork = ({ rep, kind }: Phase): boolean => rep !== null || kind === 'move';

/** Whether two phases belong to one repetition, or both to none in the same set and on the same side. */
export const sameRep = (a: Phase, b: Phase | undefined): boolean =>
  a.rep === b?.rep && a.side === b.side && a.set === b.set;

/** Where a timeline stands. */
export interface Moment {
  /** Null when the timeline is over. */
  readonly phase: Phase | null;
  readonly index: number;
  /** ms into the phase. */
  readonly elapsed: number;
  /** ms left of the phase. */
  readonly remaining: number;
  /** 0–1 of the phase. */
  readonly progress: number;
}

/** More phases than these take longer than a day. */
const most = 100_000;

/** Seconds, where neither dose nor catalogue says otherwise. */
const seconds = { reps: 2, circles: 3, steps: 1, release: 2, switchSide: 5, switchDirection: 2, undosed: 30 } as const;

/** What of an exercise its movement needs: how it runs through its steps, and how many there are. */
export type SteppedExercise = Pick<Exercise, 'rhythm' | 'steps'>;
type Dosed = Pick<Exercise, 'dose'>;

/** An entry of the catalogue, or an exercise of a routine: the catalogue's, or one with steps of its own. */
export type Described = Partial<Pick<SteppedExercise, 'rhythm'> & Dosed> & {
  readonly exercise?: string;
  readonly steps?: number | readonly string[];
};

type Run = Pick<Phase, 'side' | 'direction'>;

const bothSides: readonly Side[] = ['left', 'right'];

/** What is done once a set: each side, and on it each direction. */
const runsOf = ({ sides, duration, directions }: Dose): Run[] => {
  const sided = sides === 'each' || (sides === 'alternate' && duration !== undefined);
  const one = sides === 'left' || sides === 'right' ? sides : null;
  return (sided ? bothSides : [one]).flatMap(side =>
    (directions?.length ? directions : [null]).map(direction => ({ side, direction })),
  );
};

const endOf = (phases: readonly Phase[]): number => {
  const last = phases.at(-1);
  return last ? last.start + last.duration : 0;
};

/** Adds a phase of `duration` ms, unless that is nothing. */
const append = (phases: Phase[], kind: PhaseKind, duration: number, more: Partial<Phase>): void => {
  const nothing = { rep: null, side: null, direction: null, step: null, enough: false, last: false };
  if (duration > 0) phases.push({ kind, start: endOf(phases), duration, set: 1, ...nothing, ...more });
};

/**
 * How a dose goes by, phase after phase: set › side (left first) › direction › repetition › step.
 * A range runs to its upper end. An unknown id gets the usual rhythm.
 * @param dose left out it is the catalogue's; null, or none there either, gives one move of 30 s
 * @param leadIn seconds to get ready, before everything else
 */
export const buildTimeline = (
  idOrExercise: string | Described | null | undefined,
  dose?: Dose | null,
  { leadIn = 0 }: { readonly leadIn?: number } = {},
): Timeline => {
  const described = typeof idOrExercise === 'string' ? { exercise: idOrExercise } : idOrExercise;
  const { rhythm = {}, steps: some = 0, dose: usual }: Described = findExercise(described?.exercise) ?? described ?? {};
  const steps = (typeof some === 'number' ? some : some.length) || 2;
  const asked = dose === undefined ? usual : dose;
  // without a usual dose, a dose may say no more than how often
  const { reps: often, hold: held, duration: long } = asked ?? {};
  const vague = !asked || (usual === null && (often ?? held ?? long) === undefined);
  const given: Dose = vague ? { ...asked, duration: seconds.undosed } : asked;
  const { sets = 1, reps = 1, unit = 'reps', hold = 0, duration, rest, sides } = given;
  const { lift = 1, everyStep, move = seconds[unit], release = seconds.release } = rhythm;
  const counted = unit !== 'reps';
  const phases: Phase[] = [];
  const push = (kind: PhaseKind, length: number, ...more: Partial<Phase>[]): void =>
    append(phases, kind, Math.round(length * 1000), Object.assign({}, ...more));
  const repetition = (where: Partial<Phase>, rep: number): void => {
    const last = rep > 1 && rep === upperEnd(reps);
    const way = counted && lift > 1 ? null : counted ? ((rep - 1) % steps) + 1 : lift;
    const reached = everyStep && !counted ? [...Array(steps)].map((_, i) => i + 1) : [way];
    reached.forEach((step, i) => {
      push('move', move, where, { rep, step, last: last && !i });
      push('hold', upperEnd(hold), where, { rep, step });
    });
    if (!everyStep && !counted) push('release', release, where, { rep, step: steps });
  };
  /** With the phases so far the lower end of a range is done. */
  const mark = (range: Quantity, at: number): void => {
    if (at === lowerEnd(range) && at < upperEnd(range)) phases.push({ ...phases.pop()!, enough: true });
  };

  const runs = runsOf(given);
  const first = runs[0]!;
  push('ready', leadIn, first, sides === 'alternate' ? { side: 'left' } : {});
  let before: Run | undefined;
  for (let set = 1; set <= upperEnd(sets); set++) {
    for (const run of runs) {
      const where = { ...run, set };
      if (before) {
        if (run === first && rest) push('rest', rest, where);
        else if (run.side !== before.side) push('switch-side', seconds.switchSide, where);
        else if (run.direction !== before.direction) push('switch-direction', seconds.switchDirection, where);
      }
      before = run;
      if (duration !== undefined) push('move', duration, where);
      else {
        for (let rep = 1; rep <= upperEnd(reps) && phases.length < most; rep++) {
          if (sides !== 'alternate') repetition(where, rep);
          else if (unit === 'steps') repetition({ ...where, side: bothSides[(rep - 1) % 2]! }, rep);
          else for (const side of bothSides) repetition({ ...where, side }, rep);
          mark(reps, rep);
        }
      }
    }
    mark(sets, set);
  }
  return { phases, duration: endOf(phases) };
};

/** Where `timeline` stands at `ms`; a boundary belongs to the phase that begins there. */
export const phaseAt = ({ phases }: Timeline, ms: number): Moment => {
  const at = Math.max(0, ms || 0);
  const index = phases.findIndex(phase => phase.start + phase.duration > at);
  const phase = phases[index];
  if (!phase) return { phase: null, index: phases.length, elapsed: 0, remaining: 0, progress: 1 };
  const elapsed = at - phase.start;
  return { phase, index, elapsed, remaining: phase.duration - elapsed, progress: elapsed / phase.duration };
};

/** ms of a movement into a step, of the rest after it, and of a still where motion is reduced. */
const showing = { move: 1400, rest: 900, still: 2600 } as const;

/**
 * How a picture goes through `steps`, each reached and rested in.
 * @param speed how many times as fast
 * @param still shows each step at once and for longer, where motion is reduced
 */
export const buildStepTimeline = (
  { rhythm }: SteppedExercise,
  steps: readonly number[],
  speed: number,
  still: boolean,
): Timeline => {
  const { flow, pace = 1 } = rhythm;
  const phases: Phase[] = [];
  for (const step of steps) {
    append(phases, 'move', (still ? 1 : flow ? pace * 1000 : showing.move) / speed, { rep: 1, step });
    append(phases, 'hold', (still ? showing.still : flow ? 0 : showing.rest) / speed, { rep: 1, step });
  }
  return { phases, duration: endOf(phases) };
};
