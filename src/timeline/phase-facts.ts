import { lowerEnd, upperEnd, type Direction, type Dose, type Limb, type Side, type Unit } from '../dose/dose.js';
import { findIndexBefore } from './insert-ready.js';
import { sameRep, type Phase, type PhaseKind, type Timeline } from './phase.js';

/** What a session is about: enough to put each of its phases into words. */
export interface SessionSubject {
  readonly name: string;
  readonly timeline: Timeline;
  readonly dose: Dose | null;
  /** Each step as a sentence. */
  readonly steps: readonly string[];
  /** Each step in a few words. */
  readonly cues: readonly string[];
  readonly limb: Limb;
  /** What to have at hand, how to place oneself and how much it is, to be said while one gets ready. */
  readonly needs: readonly string[];
}

/** What is done in a phase. */
export interface PhaseAction {
  readonly kind: PhaseKind;
  /** The step that it reaches or stays in; null where it runs through several, or through none. */
  readonly step: number | null;
  /** The cues of the steps that it goes through, where these are one or two; else none. */
  readonly cues: readonly string[];
  /** Where it goes, or what it turns to; null where this is not what matters. */
  readonly direction: Direction | null;
}

/** A phase of a session as data, from which a locale makes what is shown, announced and spoken. */
export interface PhaseFacts {
  readonly action: PhaseAction;
  /** What is done in the phase after; null in the last one. */
  readonly next: PhaseAction | null;
  /** The sentences of the steps that it goes through: what is to be done from now on. */
  readonly instructions: readonly string[];
  /** The sentences of the steps that it goes through, stays in, or leads back to: what is to be read meanwhile. */
  readonly sentences: readonly string[];
  /** Work that is not counted, but lasts; it goes through all steps. */
  readonly continuous: boolean;
  /** As the dose says; whole ones of a phase that goes on after a pause. */
  readonly seconds: number;
  readonly set: number;
  readonly sets: number;
  /** Null where nothing is counted. */
  readonly rep: number | null;
  readonly reps: number;
  readonly unit: Unit;
  /** A repetition begins with this phase. */
  readonly beginsRep: boolean;
  /** The last of several repetitions begins with this phase. */
  readonly beginsLastRep: boolean;
  /** The lower end of the range that has just been reached with the repetition before; else null. */
  readonly enough: number | null;
  readonly side: Side | null;
  readonly limb: Limb;
  /** Whether the phase before was on another side, or on none. */
  readonly sideIsNew: boolean;
  /** Whether the dose is for both sides at once. */
  readonly bothSides: boolean;
  /** What to tell while one gets ready for the first time; null in all other phases. */
  readonly preparation: Preparation | null;
}

export interface Preparation {
  /** Of the exercise. */
  readonly name: string;
  readonly needs: readonly string[];
  /** A repetition may be over before its first step's sentence is, so that it is told beforehand; '' where it is not, or is among the needs. */
  readonly firstInstruction: string;
}

/** More cues than these are no title. */
const maxCuesAtOnce = 2;

const pickCues = ({ kind, step }: Phase, before: Phase | undefined, cues: readonly string[]): readonly string[] => {
  if (step === null || kind === 'hold') return [];
  const reached = before?.step ?? 0;
  const through = cues.slice(reached < step ? reached : 0, step);
  return through.length <= maxCuesAtOnce ? through : [];
};

const pickDirection = ({ kind, direction }: Phase, unit: Unit | undefined): Direction | null => {
  // who walks turns round, whichever way comes next
  const names = kind === 'move' || (kind === 'switch-direction' && unit !== 'steps');
  return names ? direction : null;
};

const gatherAction = ({ timeline: { phases }, cues, dose }: SessionSubject, index: number): PhaseAction => {
  const phase = phases[index]!;
  return {
    kind: phase.kind,
    step: phase.step,
    cues: pickCues(phase, phases[findIndexBefore(phases, index)], cues),
    direction: pickDirection(phase, dose?.unit),
  };
};

const pickInstructions = ({ kind, step }: Phase, continuous: boolean, steps: readonly string[]): readonly string[] => {
  if (continuous) return steps;
  return step === null || kind === 'hold' ? [] : steps.slice(step - 1, step);
};

const pickSentences = (phases: readonly Phase[], index: number, steps: readonly string[]): readonly string[] => {
  // what was put in leads back to the phase after
  const { kind, rep, step } = phases[index]!.inserted ? phases[index + 1]! : phases[index]!;
  if (kind === 'move' && rep === null) return steps;
  return step === null ? [] : steps.slice(step - 1, step);
};

const gatherPreparation = ({ name, needs, steps }: SessionSubject, next: Phase | undefined): Preparation => ({
  name,
  needs,
  firstInstruction: next?.rep && !needs.includes(steps[0] ?? '') ? (steps[0] ?? '') : '',
});

/** What the phase at `index` of a session is. */
export const gatherPhaseFacts = (subject: SessionSubject, index: number): PhaseFacts => {
  const { timeline, dose, steps, limb } = subject;
  const phase = timeline.phases[index]!;
  const before = timeline.phases[index - 1];
  const after = timeline.phases[index + 1];
  const { kind, rep, set, side, duration } = phase;
  const { reps = 1, sets = 1, unit = 'reps' } = dose ?? {};
  const continuous = kind === 'move' && rep === null;
  const beginsRep = rep !== null && !sameRep(phase, before);
  return {
    action: gatherAction(subject, index),
    next: after ? gatherAction(subject, index + 1) : null,
    instructions: pickInstructions(phase, continuous, steps),
    sentences: pickSentences(timeline.phases, index, steps),
    continuous,
    seconds: phase.continued ? Math.round(duration / 1000) : duration / 1000,
    set,
    sets: upperEnd(sets),
    rep,
    reps: upperEnd(reps),
    unit,
    beginsRep,
    beginsLastRep: phase.beginsLastRep,
    enough: beginsRep && before?.reachesMinimum ? lowerEnd(before.set < set ? sets : reps) : null,
    side,
    limb,
    sideIsNew: side !== (before?.side ?? null),
    bothSides: dose?.sides === 'both',
    preparation: kind === 'ready' && !phase.inserted ? gatherPreparation(subject, after) : null,
  };
};
