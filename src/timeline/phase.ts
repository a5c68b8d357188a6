import type { Direction, Side } from '../dose/dose.js';

export type PhaseKind = 'ready' | 'move' | 'hold' | 'release' | 'rest' | 'switch-side' | 'switch-direction';

/** A part of a session in which one thing is done. Get ready, rests and switches have the set, side and direction of the work that follows. */
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
  /** The lower end of a range of repetitions or sets is reached at this phase's end: the reader may stop then. */
  readonly reachesMinimum: boolean;
  /** The last of several repetitions begins with this phase. */
  readonly beginsLastRep: boolean;
  /** Put in while the session runs, to get ready again before it goes on; the dose does not know it. */
  readonly inserted?: true;
  /** The second part of a phase that one that was put in cuts in two. */
  readonly continued?: true;
}

export interface Timeline {
  readonly phases: readonly Phase[];
  /** ms */
  readonly duration: number;
}

/** Whether something is done in a phase, rather than got ready for, rested or switched. */
export const isWork = ({ kind }: Pick<Phase, 'kind'>): boolean =>
  kind === 'move' || kind === 'hold' || kind === 'release';

/**
 * Whether two phases belong to one repetition. Two that count none are alike, where their set and side are the same.
 */
export const sameRep = (a: Phase, b: Phase | undefined): boolean =>
  a.rep === b?.rep && a.side === b.side && a.set === b.set;

/** A phase that has no place in a timeline yet. */
export type PhaseDraft = Omit<Phase, 'start'>;

const unsaid: Omit<PhaseDraft, 'kind' | 'duration'> = {
  set: 1,
  rep: null,
  side: null,
  direction: null,
  step: null,
  reachesMinimum: false,
  beginsLastRep: false,
};

/** A list of one phase of `duration` ms, with the facts given and no others; an empty list where that is no time at all. */
export const draftPhase = (kind: PhaseKind, duration: number, facts: Partial<PhaseDraft>): readonly PhaseDraft[] => {
  if (!(duration > 0)) return [];
  return [{ ...unsaid, kind, duration, ...facts }];
};

/** The timeline of phases that follow one another without a gap. */
export const layOut = (drafts: readonly PhaseDraft[]): Timeline => {
  let duration = 0;
  const phases = drafts.map(draft => {
    const phase = { ...draft, start: duration };
    duration += phase.duration;
    return phase;
  });
  return { phases, duration };
};
