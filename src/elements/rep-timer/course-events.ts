import { sameRep, type Phase, type Timeline } from '../../timeline/phase.js';
import type { Emit } from '../shared/base-element.js';
import type { RepTimerPhaseDetail, RepTimerRepDetail, RepTimerSetDetail } from './events.js';

/** What ends with a phase; null for what goes on. */
interface Done {
  readonly rep: RepTimerRepDetail | null;
  readonly set: RepTimerSetDetail | null;
}

/** What is done when the phase at `index` begins after the one at `previous`; nothing where phases were left out. */
const findDone = ({ phases }: Timeline, previous: number, index: number): Done => {
  const done = phases[previous];
  const next = phases[index];
  // what was put in to get ready again ends nothing
  if (index !== previous + 1 || !done || done.kind === 'ready' || next?.inserted) return { rep: null, set: null };
  const { set, rep, side, direction } = done;
  const isRepDone = rep !== null && !sameRep(done, next);
  return { rep: isRepDone ? { set, rep, side, direction } : null, set: next?.set === set ? null : { set } };
};

/** What the event of a phase's beginning says. */
const describePhaseEvent = (phase: Phase, index: number): RepTimerPhaseDetail => {
  const { kind, set, rep, side, direction, step, duration } = phase;
  return { kind, index, set, rep, side, direction, step, seconds: duration / 1000 };
};

/** Emits the events of a session's course: repetitions and sets that are done, phases that begin. */
export class CourseEvents {
  readonly #emit: Emit;
  /** The index of the last phase whose beginning was emitted. */
  #lastEmitted = -1;

  constructor(emit: Emit) {
    this.#emit = emit;
  }

  /** The phase at `index` begins; past the last one the session ends. */
  emitCourse(timeline: Timeline, index: number): void {
    const { rep, set } = findDone(timeline, this.#lastEmitted, index);
    const phase = timeline.phases[index];
    this.#lastEmitted = index;
    if (rep) this.#emit('rep-timer-rep', rep);
    if (set) this.#emit('rep-timer-set', set);
    if (phase) this.#emit('rep-timer-phase', describePhaseEvent(phase, index));
  }

  /** The session begins anew. */
  reset(): void {
    this.#lastEmitted = -1;
  }
}
