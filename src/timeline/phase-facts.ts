import {
  lowerEnd,
  type Counted,
  type Direction,
  type Dose,
  type Limb,
  type Quantity,
  type Side,
} from '../dose/dose.js';
import { findIndexBefore } from './insert-ready.js';
import { sameRep, type Phase, type PhaseKind, type Timeline } from './phase.js';

/** How one gets onto a side, where the name of a foot or a leg does not say it. */
export interface SideWords {
  /** What it is called while it works, in a few words. */
  readonly name: string;
  /** Where one is when it begins, to go on a sentence; left out where its name says it. */
  readonly begin?: string;
  /** How one changes over to it, as a command. */
  readonly change: string;
  /** How one is placed after the change, in a few words. */
  readonly place?: string;
  /** The first step as a sentence, where it names what is on one side. */
  readonly first?: string;
}

/** What an exercise says besides its steps, in a few words each, to be told at the moment of doing. */
export interface CourseWords {
  /** What is done while the steps go round uncounted, as a command. */
  readonly call?: string;
  /** How one gets onto a side, where "left foot" or "left leg" does not say it. */
  readonly sides?: Readonly<Record<Side, SideWords>>;
  /** What stays as it is while a step is held, by the step's number. */
  readonly stays?: Readonly<Record<number, string>>;
  /** How one is placed after a change of sides, where `sides` does not say it, as a command. */
  readonly place?: string;
  /** How one leaves the work, where its last step is no way back, as a command. */
  readonly stop?: string;
  /** How one leaves the position at the end, where this is another thing. */
  readonly leave?: string;
  /** How one who walks turns round and goes on, as commands. */
  readonly turn?: string;
}

/** What a session is about: enough to put each of its phases into words. */
export interface SessionSubject extends CourseWords {
  readonly name: string;
  readonly timeline: Timeline;
  readonly dose: Dose | null;
  /** Each step as a sentence. */
  readonly steps: readonly string[];
  /** Each step in a few words. */
  readonly cues: readonly string[];
  readonly limb: Limb;
  /** Whether both sides work at once. */
  readonly bothSides?: boolean;
  /** Whether its steps lie on a circle, which may be gone round either way. */
  readonly circles?: boolean;
  /** What is counted, where this is not the dose's unit. */
  readonly counted?: Counted;
  /** What to have at hand and how to place oneself, to be said while one gets ready. */
  readonly needs: readonly string[];
  /** Seconds that it takes to get into position; left out for none to speak of. */
  readonly settle?: number;
}

/** What is done in a phase. */
export interface PhaseAction {
  readonly kind: PhaseKind;
  /** The step that it reaches or stays in; null where it runs through several, or through none. */
  readonly step: number | null;
  /** The cues of the steps that it goes through, where these are one or two, or what is done all the while; else none. */
  readonly cues: readonly string[];
  /** Where it goes, or what it turns to; null where this is not what matters. */
  readonly direction: Direction | null;
  /** The side that it is on, or leads to; null for both. */
  readonly side: Side | null;
}

/** A phase of a session as data, from which a locale makes what is shown, announced and spoken. */
export interface PhaseFacts {
  readonly action: PhaseAction;
  /** What is done in the phase after; null in the last one. */
  readonly next: PhaseAction | null;
  /** The name of what follows the session; '' or left out for nothing. */
  readonly nextExercise?: string;
  /** The sentences of the steps that it goes through: what is to be done from now on. */
  readonly instructions: readonly string[];
  /** The sentences of the steps that it goes through, stays in, or leads back to: what is to be read meanwhile. */
  readonly sentences: readonly string[];
  /** Work that is not counted, but lasts; it goes through all steps. */
  readonly continuous: boolean;
  /** As the dose says; whole ones of a phase that goes on after a pause. */
  readonly seconds: number;
  readonly set: number;
  readonly sets: Quantity;
  /** Null where nothing is counted. */
  readonly rep: number | null;
  readonly reps: Quantity;
  readonly unit: Counted;
  /** A repetition begins with this phase. */
  readonly beginsRep: boolean;
  /** The last of several repetitions begins with this phase. */
  readonly beginsLastRep: boolean;
  /** The lower end of the range that has just been reached with the repetition or the set before; else null. */
  readonly enough: number | null;
  readonly side: Side | null;
  readonly limb: Limb;
  readonly sideWords: Readonly<Record<Side, SideWords>> | null;
  /** Whether the phase before was on another side, or on none. */
  readonly sideIsNew: boolean;
  /** Whether both sides work at once. */
  readonly bothSides: boolean;
  /** What stays as it is in a hold; '' for nothing. */
  readonly stays: string;
  /** How one is placed on a side that is new; '' where this needs no telling. */
  readonly place: string;
  /** How one leaves the work before a rest or another side; '' where this needs no telling. */
  readonly stop: string;
  /** How one who walks turns round; '' where nothing is known of it. */
  readonly turn: string;
  /** What to tell while one gets ready for the first time; null in all other phases. */
  readonly preparation: Preparation | null;
}

export interface Preparation {
  /** Of the exercise. */
  readonly name: string;
  readonly needs: readonly string[];
  readonly dose: Dose | null;
  /** Whether another side comes after the first. */
  readonly sidesFollow: boolean;
  /** The work that follows; null for none. */
  readonly start: PhaseFacts | null;
  /** A repetition may be over before its first sentences are, so that they are told beforehand; '' where they are not, or are among the needs. */
  readonly firstInstruction: string;
}

/** More cues than these are no title. */
const maxCuesAtOnce = 2;

/** Of one text a step, those of the steps that the phase at `index` goes through; none where it stays in one. */
const pickThrough = (phases: readonly Phase[], index: number, texts: readonly string[]): readonly string[] => {
  const { kind, step, rep } = phases[index]!;
  if (kind === 'hold') return [];
  if (step === null) return kind === 'move' && rep !== null ? texts : [];
  const reached = phases[findIndexBefore(phases, index)]?.step ?? 0;
  return texts.slice(reached < step ? reached : 0, step);
};

const pickCues = ({ timeline: { phases }, cues, call }: SessionSubject, index: number): readonly string[] => {
  const { kind, step } = phases[index]!;
  const through = pickThrough(phases, index, cues);
  if (through.length && through.length <= maxCuesAtOnce) return through;
  return kind === 'move' && step === null && call ? [call] : [];
};

const pickDirection = ({ kind, direction }: Phase, unit: Dose['unit']): Direction | null => {
  // who walks turns round, whichever way comes next
  const names = kind === 'move' || (kind === 'switch-direction' && unit !== 'steps');
  return names ? direction : null;
};

const gatherAction = (subject: SessionSubject, index: number): PhaseAction => {
  const phase = subject.timeline.phases[index]!;
  return {
    kind: phase.kind,
    step: phase.step,
    cues: pickCues(subject, index),
    direction: pickDirection(phase, subject.dose?.unit),
    side: phase.side,
  };
};

const isContinuous = ({ kind, rep }: Phase): boolean => kind === 'move' && rep === null;

const pickInstructions = (phases: readonly Phase[], index: number, steps: readonly string[]): readonly string[] =>
  isContinuous(phases[index]!) ? steps : pickThrough(phases, index, steps);

const pickSentences = (phases: readonly Phase[], index: number, steps: readonly string[]): readonly string[] => {
  // what was put in leads back to the phase after
  const shown = phases[index]!.inserted ? index + 1 : index;
  const { kind, step } = phases[shown]!;
  return kind === 'hold' && step !== null ? steps.slice(step - 1, step) : pickInstructions(phases, shown, steps);
};

/** The steps as sentences, as they are on a side; on a circle gone round the other way, in the other order. */
const tellSteps = ({ steps, sides, circles }: SessionSubject, { side, direction }: Phase): readonly string[] => {
  if (circles && direction === 'counterclockwise') return [...steps.slice(0, 1), ...steps.slice(1).reverse()];
  const first = side && sides?.[side].first;
  return first ? [first, ...steps.slice(1)] : steps;
};

const gatherPreparation = (subject: SessionSubject): Preparation => {
  const { name, needs, steps, dose, timeline } = subject;
  const { phases } = timeline;
  const begins = phases[1]?.rep ? pickThrough(phases, 1, steps) : [];
  // walking steps are told no more once they go on
  const told = begins.length && dose?.unit === 'steps' ? steps : begins;
  return {
    name,
    needs,
    dose,
    sidesFollow: phases.some(({ side }) => side !== phases[0]!.side),
    start: phases[1] ? gatherPhaseFacts(subject, 1) : null,
    firstInstruction: told.filter(each => !needs.includes(each)).join(' '),
  };
};

/** What the phase at `index` of a session is. */
export const gatherPhaseFacts = (subject: SessionSubject, index: number): PhaseFacts => {
  const { timeline, dose, limb, sides = null, bothSides = dose?.sides === 'both' } = subject;
  const { place = '', stays = {}, stop = '', turn = '' } = subject;
  const phase = timeline.phases[index]!;
  const steps = tellSteps(subject, phase);
  const before = timeline.phases[index - 1];
  const after = timeline.phases[index + 1];
  const { kind, rep, set, side, step, duration } = phase;
  const { reps = 1, sets = 1, unit = 'reps' } = dose ?? {};
  const beginsRep = rep !== null && !sameRep(phase, before);
  const action = gatherAction(subject, index);
  return {
    action,
    next: after ? gatherAction(subject, index + 1) : null,
    instructions: pickInstructions(timeline.phases, index, steps),
    sentences: pickSentences(timeline.phases, index, steps),
    continuous: isContinuous(phase),
    seconds: phase.continued ? Math.round(duration / 1000) : duration / 1000,
    set,
    sets,
    rep,
    reps,
    unit: subject.counted ?? unit,
    beginsRep,
    beginsLastRep: phase.beginsLastRep,
    enough: before?.reachesMinimum ? lowerEnd(before.set < set ? sets : reps) : null,
    side,
    limb,
    sideWords: sides,
    sideIsNew: side !== (before?.side ?? null),
    bothSides,
    stays: (kind === 'hold' && step !== null && stays[step]) || '',
    place: (side && (sides?.[side].place ?? place)) || '',
    stop: kind === 'switch-side' || kind === 'rest' ? stop : '',
    turn: kind === 'switch-direction' && !action.direction ? turn : '',
    preparation: kind === 'ready' && !phase.inserted ? gatherPreparation(subject) : null,
  };
};
