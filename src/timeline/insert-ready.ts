import { extendPhase } from './extend-phase.js';
import { phaseAt, phaseStart, type Moment } from './locate.js';
import { draftPhase, isWork, layOut, type Phase, type Timeline } from './phase.js';

/** ms that one has to get ready before a session goes on. */
const readyTime = 5000;

/** ms that a pause between work still lasts, at least, when a session goes on in it. */
const leastPause = 3000;

/** Whether a phase is one that the dose knows: neither put in, nor the second part of one that was cut. */
const isOriginal = ({ inserted, continued }: Phase): boolean => !inserted && !continued;

/** A phase with the rest that was cut off from it, where there is one. */
const makeWhole = (phase: Phase, rest: Phase | undefined): Phase =>
  rest?.continued ? { ...phase, duration: phase.duration + rest.duration, reachesMinimum: rest.reachesMinimum } : phase;

/** The timeline as the dose has it: what was put in is gone, and what was cut is whole again. */
export const removeInserted = (timeline: Timeline): Timeline => {
  const { phases } = timeline;
  if (phases.every(isOriginal)) return timeline;
  return layOut(phases.map((phase, i) => makeWhole(phase, phases[i + 2])).filter(isOriginal));
};

/** Where the timeline without what was put in stands; in a phase that was put in, at the moment that it leads to. */
export const locateOriginal = ({ phases }: Timeline, { index, elapsed }: Moment): Pick<Moment, 'index' | 'elapsed'> => {
  const phase = phases[index];
  const isInserted = !!phase?.inserted;
  // what was put in leads on: to the rest of the phase before, or to the next
  const target = isInserted ? phases[index + 1] : phase;
  const targetIndex = isInserted ? index + 1 : index;
  const gone = target?.continued ? phases[targetIndex - 2]!.duration : 0;
  const before = phases.slice(0, targetIndex + 1).filter(isOriginal).length;
  return { index: target ? before - 1 : before, elapsed: gone + (isInserted ? 0 : elapsed) };
};

/** The index of the phase that came before the one at `index`, as if nobody had paused; -1 for none. */
export const findIndexBefore = (phases: readonly Phase[], index: number): number => {
  let first = index;
  while (phases[first]?.continued) first -= 2;
  return phases[first - 1]?.inserted ? first - 2 : first - 1;
};

/** A timeline and where in it a session goes on, ms. */
export interface Continuation {
  readonly timeline: Timeline;
  readonly position: number;
}

/**
 * How a session goes on at `ms`, when the reader has pressed a button and has to get back into place: in work after a
 * few seconds to get ready, which are put in; in a pause between work at once, if enough of it is left.
 * @param settle seconds that it takes to get into position
 */
export const prepareContinuation = (timeline: Timeline, ms: number, settle = 0): Continuation => {
  const moment = phaseAt(timeline, ms);
  const { phase: current } = moment;
  if (!current) return { timeline, position: ms };
  if (!isWork(current) && !current.inserted) {
    const missing = Math.max(0, leastPause - moment.remaining);
    return { timeline: extendPhase(timeline, moment.index, missing), position: ms };
  }
  const original = removeInserted(timeline);
  const { index, elapsed } = locateOriginal(timeline, moment);
  const phase = original.phases[index]!;
  const { set, side, direction } = phase;
  const isBegun = elapsed > 0;
  const begun = isBegun ? [{ ...phase, duration: elapsed, reachesMinimum: false }] : [];
  const rest = isBegun ? ({ duration: phase.duration - elapsed, beginsLastRep: false, continued: true } as const) : {};
  return {
    timeline: layOut([
      ...original.phases.slice(0, index),
      ...begun,
      ...draftPhase('ready', Math.max(readyTime, settle * 1000), { set, side, direction, inserted: true }),
      { ...phase, ...rest },
      ...original.phases.slice(index + 1),
    ]),
    position: phaseStart(original, index) + elapsed,
  };
};

/**
 * The phase to go to from `moment`: the next one (1), or the one before (-1); from the rest of a phase that was cut, to
 * its beginning. What was put in is gone then, unless it is left for what it leads to.
 */
export const planSkip = (
  timeline: Timeline,
  moment: Moment,
  step: 1 | -1,
): { readonly timeline: Timeline; readonly index: number } => {
  const { phase, index } = moment;
  if (phase?.inserted && step === 1) return { timeline, index: index + 1 };
  const original = locateOriginal(timeline, moment);
  const isCut = phase?.continued || (phase?.inserted && original.elapsed > 0);
  return { timeline: removeInserted(timeline), index: original.index + (isCut && step === -1 ? 0 : step) };
};
