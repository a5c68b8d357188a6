import { exerciseOf } from './catalogue/index.js';
import { lower, upper, type Direction, type Dose } from './dose.js';
import type { Exercise, Rhythm, Side } from './exercise.js';

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

/** Seconds, where neither dose nor catalogue says otherwise. */
const seconds = { reps: 2, circles: 3, steps: 1, release: 2, switchSide: 5, switchDirection: 2, undosed: 30 } as const;

type Timed = Pick<Exercise, 'rhythm' | 'steps'>;
const plain: Timed = { rhythm: {}, steps: 2 };

interface Run {
  readonly side: Side | null;
  readonly direction: Direction | null;
}

/** What is done once a set: each side, and on it each direction. */
const runsOf = (dose: Dose): Run[] => {
  const sided = dose.sides === 'each' || (dose.sides === 'alternate' && dose.duration !== undefined);
  const sides: (Side | null)[] = sided
    ? ['left', 'right']
    : [dose.sides === 'left' || dose.sides === 'right' ? dose.sides : null];
  const directions = dose.directions?.length ? dose.directions : [null];
  return sides.flatMap(side => directions.map(direction => ({ side, direction })));
};

const paceOf = (rhythm: Rhythm, dose: Dose) => ({
  move: rhythm.move ?? seconds[dose.unit ?? 'reps'],
  hold: dose.hold === undefined ? 0 : upper(dose.hold),
  release: dose.unit && dose.unit !== 'reps' ? 0 : (rhythm.release ?? seconds.release),
});

/**
 * How a dose goes by, phase after phase: set › side (left first) › direction › repetition › step.
 * A range runs to its upper end. An unknown id gets the usual rhythm; no dose gives one move of 30 s.
 * @param leadIn seconds to get ready, before everything else
 */
export const timelineOf = (
  idOrExercise: string | Partial<Timed> | null | undefined,
  dose: Dose | null | undefined,
  { leadIn = 0 }: { readonly leadIn?: number } = {},
): Timeline => {
  const { rhythm, steps } = {
    ...plain,
    ...(typeof idOrExercise === 'string' ? exerciseOf(idOrExercise) : idOrExercise),
  };
  const phases: Phase[] = [];
  let at = 0;
  const push = (kind: PhaseKind, length: number, run: Run, more: Partial<Phase>): void => {
    const duration = Math.round(length * 1000);
    if (!(duration > 0)) return;
    phases.push({
      kind,
      start: at,
      duration,
      set: 1,
      rep: null,
      step: null,
      enough: false,
      last: false,
      ...run,
      ...more,
    });
    at += duration;
  };
  const runs = runsOf(dose ?? {});
  const first = runs[0]!;
  push('ready', leadIn, dose?.sides === 'alternate' ? { ...first, side: 'left' } : first, {});
  if (!dose) {
    push('move', seconds.undosed, first, {});
    return { phases, duration: at };
  }

  const { sets = 1, reps = 1 } = dose;
  const pace = paceOf(rhythm, dose);
  const lift = rhythm.lift ?? 1;
  const counted = dose.unit === 'circles' || dose.unit === 'steps';
  const repetition = (run: Run, set: number, rep: number): void => {
    const where = { set, rep };
    const last = rep > 1 && rep === upper(reps);
    if (rhythm.everyStep && !counted) {
      for (let step = 1; step <= steps; step++) {
        push('move', pace.move, run, { ...where, step, last: last && step === 1 });
        push('hold', pace.hold, run, { ...where, step });
      }
    } else {
      const reached = counted ? (lift === 1 ? ((rep - 1) % steps) + 1 : null) : lift;
      push('move', pace.move, run, { ...where, step: reached, last });
      push('hold', pace.hold, run, { ...where, step: reached });
      push('release', pace.release, run, { ...where, step: steps });
    }
  };
  const mark = (when: boolean): void => {
    if (when) phases.push({ ...phases.pop()!, enough: true });
  };

  let last: Run | undefined;
  for (let set = 1; set <= upper(sets); set++) {
    for (const run of runs) {
      if (last) {
        const fresh = run === first;
        if (fresh && dose.rest) push('rest', dose.rest, run, { set });
        else if (run.side !== last.side) push('switch-side', seconds.switchSide, run, { set });
        else if (run.direction !== last.direction) push('switch-direction', seconds.switchDirection, run, { set });
      }
      last = run;
      if (dose.duration !== undefined) {
        push('move', dose.duration, run, { set });
        continue;
      }
      for (let rep = 1; rep <= upper(reps); rep++) {
        if (dose.sides !== 'alternate') repetition(run, set, rep);
        else if (dose.unit === 'steps') repetition({ ...run, side: rep % 2 ? 'left' : 'right' }, set, rep);
        else for (const side of ['left', 'right'] as const) repetition({ ...run, side }, set, rep);
        mark(typeof reps !== 'number' && rep === lower(reps) && rep < upper(reps));
      }
    }
    mark(typeof sets !== 'number' && set === lower(sets) && set < upper(sets));
  }
  return { phases, duration: at };
};

/** Where `timeline` stands at `ms`; a boundary belongs to the phase that begins there. */
export const phaseAt = ({ phases, duration }: Timeline, ms: number): Moment => {
  const at = Math.max(0, ms || 0);
  const index = phases.findIndex(phase => phase.start + phase.duration > at);
  const phase = phases[index];
  if (!phase || at >= duration) return { phase: null, index: phases.length, elapsed: 0, remaining: 0, progress: 1 };
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
export const stepsTimeline = ({ rhythm }: Timed, steps: readonly number[], speed: number, still: boolean): Timeline => {
  const { flow, pace = 1 } = rhythm;
  const phases: Phase[] = [];
  let at = 0;
  const push = (kind: PhaseKind, step: number, length: number): void => {
    const duration = length / speed;
    const where = { set: 1, rep: 1, side: null, direction: null, enough: false, last: false };
    if (duration) phases.push({ kind, start: at, duration, step, ...where });
    at += duration;
  };
  for (const step of steps) {
    push('move', step, still ? 1 : flow ? pace * 1000 : showing.move);
    push('hold', step, still ? showing.still : flow ? 0 : showing.rest);
  }
  return { phases, duration: at };
};
