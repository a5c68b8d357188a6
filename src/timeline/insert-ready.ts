import { phaseAt, type Moment } from './locate.js';
import { isSamePlace, isWork, layOut, type Phase, type PhaseDraft, type Timeline } from './phase.js';

/** The time to get ready again after a pause, in ms. */
export const goOnTime = { least: 3000, most: 5000 } as const;

/** Get ready, for the work that `phase` is. It belongs to the same repetition, so that this is not counted twice. */
const draftReady = (phase: Phase, duration: number): PhaseDraft => ({
  ...phase,
  kind: 'ready',
  duration,
  step: null,
  beginsLastRep: false,
  reachesMinimum: false,
});

/** The two parts of a phase that was left after `gone` ms; one where nothing had gone by. */
const splitPhase = (phase: Phase, gone: number, ready: PhaseDraft): readonly PhaseDraft[] => {
  if (gone <= 0) return [ready, phase];
  const done = { ...phase, duration: gone, reachesMinimum: false };
  return [done, ready, { ...phase, duration: phase.duration - gone, beginsLastRep: false }];
};

/**
 * `timeline` with time to get ready at the position `at` (ms), before the rest of the phase that stands there. A rest,
 * a switch or a lead-in is time to get ready itself: of such a phase at least `ms` are left. At the very
 * beginning, where there is nothing to go on with, and past the end nothing changes.
 * @param ms a few seconds; kept within `goOnTime`
 */
export const insertReady = (timeline: Timeline, at: number, ms: number): Timeline => {
  const { phase, index, elapsed, remaining } = phaseAt(timeline, at);
  if (!phase || at <= 0) return timeline;
  const duration = Math.min(goOnTime.most, Math.max(goOnTime.least, ms || 0));
  const longer = { ...phase, duration: Math.max(phase.duration, phase.duration - remaining + duration) };
  const replacement = isWork(phase) ? splitPhase(phase, elapsed, draftReady(phase, duration)) : [longer];
  return layOut([...timeline.phases.slice(0, index), ...replacement, ...timeline.phases.slice(index + 1)]);
};

/** Whether the phase at `index` is the rest of one that was left for a pause, before time to get ready. */
export const isContinued = (phases: readonly Phase[], index: number): boolean => {
  const phase = phases[index];
  const begun = phases[index - 2];
  if (!phase || !begun || phases[index - 1]!.kind !== 'ready') return false;
  return phase.kind === begun.kind && phase.step === begun.step && isSamePlace(phase, begun);
};

/** The index of the phase that came before the one at `index`, as if nobody had paused; -1 for none. */
export const findIndexBefore = (phases: readonly Phase[], index: number): number => {
  let first = index;
  while (isContinued(phases, first)) first -= 2;
  const isInserted = phases[first - 1]?.kind === 'ready' && first > 1;
  return isInserted ? first - 2 : first - 1;
};

/** Where a session stands, as if nobody had paused: the index in its timeline as built, and the ms into that phase. */
export const withoutReady = (
  { phases }: Timeline,
  { index, elapsed }: Pick<Moment, 'index' | 'elapsed'>,
): Pick<Moment, 'index' | 'elapsed'> => {
  const isInserted = (i: number): boolean => i > 0 && phases[i]?.kind === 'ready';
  // in an inserted phase one stands where the work goes on that it leads to
  let at = isInserted(index) ? index + 1 : index;
  let gone = isInserted(index) ? 0 : elapsed;
  for (; isContinued(phases, at); at -= 2) gone += phases[at - 2]!.duration;
  const before = phases.slice(0, at);
  const inserted = before.filter((_, i) => isInserted(i)).length;
  const continued = before.filter((_, i) => isContinued(phases, i)).length;
  return { index: at - inserted - continued, elapsed: gone };
};
