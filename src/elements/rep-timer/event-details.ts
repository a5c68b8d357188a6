import { sameRep, type Phase, type Timeline } from '../../timeline/phase.js';
import type { RepTimerPhaseDetail, RepTimerRepDetail, RepTimerSetDetail } from './events.js';

/** What ends with a phase; null for what goes on. */
export interface Done {
  readonly rep: RepTimerRepDetail | null;
  readonly set: RepTimerSetDetail | null;
}

/** What is done when the phase at `index` begins after the one at `previous`; nothing where phases were left out. */
export const findDone = ({ phases }: Timeline, previous: number, index: number): Done => {
  const done = phases[previous];
  const next = phases[index];
  if (index !== previous + 1 || !done || done.kind === 'ready') return { rep: null, set: null };
  const { set, rep, side, direction } = done;
  const isRepDone = rep !== null && !sameRep(done, next);
  return { rep: isRepDone ? { set, rep, side, direction } : null, set: next?.set === set ? null : { set } };
};

/** What the event of a phase's beginning says. */
export const describePhaseEvent = (phase: Phase, index: number): RepTimerPhaseDetail => {
  const { kind, set, rep, side, direction, step, duration } = phase;
  return { kind, index, set, rep, side, direction, step, seconds: duration / 1000 };
};
