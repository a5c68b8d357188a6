import { isExactly, lowerEnd, upperEnd, type Direction } from '../../dose/dose.js';
import type { PhaseAction, PhaseFacts, Preparation } from '../../timeline/phase-facts.js';
import { isWork, type PhaseKind } from '../../timeline/phase.js';
import type { PhaseText } from '../locale.js';
import { describeCount, describeEnough, describeNumber, isLast } from './count-words.js';
import { describeDose, describeSide } from './dose.js';
import { capitalise, continueWith, formatSeconds, joinParts, toSentences } from './grammar.js';
import { describeChange, describeNewSide, describeSwitch, nameSide } from './side-words.js';

/** What a phase is called while it goes on. */
const phaseNames: Record<PhaseKind, string> = {
  ready: 'Get ready',
  move: 'Move',
  hold: 'Hold',
  release: 'Release',
  rest: 'Rest',
  'switch-side': 'Change sides',
  'switch-direction': 'Turn round',
};

const directionNames: Record<Direction, string> = {
  clockwise: 'clockwise',
  counterclockwise: 'counterclockwise',
  forward: 'forward',
  back: 'back',
};

const describeAction = ({ kind, step, cues, direction }: PhaseAction): string => {
  if (kind === 'switch-direction') return direction ? 'The other way' : phaseNames[kind];
  const cue = cues.join(', ').toLowerCase();
  const way = direction && (step === null || !cue) ? directionNames[direction] : '';
  const command = capitalise(joinParts([cue, way], ' '));
  return command || (kind === 'move' && step === null ? 'Go' : phaseNames[kind]);
};

/** A command as parts: its verb, which is said alone where there is no time for the others. */
const splitCommand = (command: string): readonly string[] => {
  const space = command.indexOf(' ');
  return space > 0 ? [command.slice(0, space), command.slice(space)] : [command];
};

const describeNext = (facts: PhaseFacts): string => {
  const { action, next, nextExercise } = facts;
  if (!next) return nextExercise ? `Next: ${nextExercise}` : 'Then you are done';
  const changes = next.kind === 'switch-side' || (action.kind === 'rest' && facts.sideIsNew);
  const what = changes && next.side ? describeChange(facts, next.side) : describeAction(next);
  return `Next: ${continueWith(what)}`;
};

/** How one turns, and where one goes on; who walks comes back. */
const describeTurn = ({ action: { direction }, turn }: PhaseFacts): readonly string[] => {
  if (direction) return ['The other way', `now ${directionNames[direction]}`];
  return turn ? [turn] : [phaseNames['switch-direction'], 'then walk back'];
};

/** What to have, how to place oneself, which side begins, where it is to be said, and how much it is. */
const describeNeeds = (facts: PhaseFacts, side: string): readonly string[] => {
  const { preparation, limb, unit } = facts;
  if (!preparation) return [];
  const { needs, dose } = preparation;
  // a side is named before one is told where to put it, or how to lie
  const placed = facts.side ? [side, ...needs] : [...needs, side];
  const { reps } = dose ?? {};
  return [
    ...placed,
    dose ? describeDose(dose, limb, unit) : '',
    reps === undefined || isExactly(reps, upperEnd(reps)) ? '' : `You may stop after ${lowerEnd(reps)}`,
  ];
};

/** What to do now, in full: how to get ready, which side or direction comes, or what the step says. */
const describeDetail = (facts: PhaseFacts): string => {
  const { action, sentences, preparation, side, stop } = facts;
  const { kind } = action;
  // the screen shows the side in a place of its own
  if (preparation) return toSentences(describeNeeds(facts, '')).join(' ');
  const change = kind === 'switch-side' && side ? [describeSwitch(facts, side), facts.place] : [];
  const turn = kind === 'switch-direction' ? describeTurn(facts).slice(-1) : [];
  const news = toSentences([describeEnough(facts), stop, ...change, ...turn]);
  // beside the news there is no room for what was to be read in each repetition before
  return (news.length ? news : sentences).join(' ');
};

const describeShownSide = (facts: PhaseFacts): string => {
  if (facts.side) return nameSide(facts, facts.side);
  return facts.bothSides ? describeSide('both', facts.limb) : '';
};

export const showPhase = (facts: PhaseFacts): PhaseText => ({
  title: describeAction(facts.action),
  detail: describeDetail(facts),
  next: describeNext(facts),
  side: describeShownSide(facts),
  count: describeCount(facts),
});

export const announceMilestone = (facts: PhaseFacts): string => {
  const { beginsLastRep, enough, rep, beginsRep, stop } = facts;
  const isMilestone = beginsLastRep || enough !== null || (beginsRep && rep === 1);
  return toSentences([isMilestone ? describeNumber(facts) : '', stop, describeNewSide(facts)]).join(' ');
};

/** How long it lasts, where this is worth telling. */
const describeTime = ({ continuous, action, seconds }: PhaseFacts): string =>
  continuous || action.kind === 'rest' ? formatSeconds(seconds) : '';

/**
 * The command, how long work lasts, and what there is to explain.
 * @param explains whether the steps are told in full
 */
const describeWork = (facts: PhaseFacts, explains: boolean): readonly string[] => {
  const { action, instructions, continuous, set, sideWords, side } = facts;
  const told = explains ? instructions : [];
  // on a side the title may not say which foot it is that moves
  const named = (continuous && set > 1 && side && sideWords?.[side].first) || describeAction(action);
  const time = describeTime(facts);
  const begins = told.length > 0 && !action.direction;
  const [command, ...others] = begins ? told : [named, ...told];
  if (!begins || !others.length || !continuous) return toSentences([command!, time, ...others]);
  // after the steps, so that it is not taken for the time of the first
  const call = action.cues.length ? named : 'Keep going';
  return toSentences([command!, ...others, `${call} for ${time}`]);
};

/** The first word of the command with which the work begins, and what to do then: nothing is done before. */
const describeStart = ({ start, firstInstruction }: Preparation): string => {
  if (!start) return firstInstruction;
  const [command = ''] = describeWork(start, start.continuous);
  const signal = `“${command.split(' ', 1)[0]!.replace(/\W+$/u, '')}”`;
  return firstInstruction ? `When you hear ${signal}: ${continueWith(firstInstruction)}` : `Wait for ${signal}`;
};

/** What is told of a phase in which nothing is done: how one leaves the work, and what comes. */
const describePause = (facts: PhaseFacts): readonly string[] => {
  const { action, preparation, place } = facts;
  const side = describeNewSide(facts);
  const number = describeNumber(facts);
  // who is on tiptoe comes down first; that one may stop is said in one go with it
  const leave = toSentences([facts.stop, number]).join(' ');
  switch (action.kind) {
    case 'switch-side':
      return [leave, side || phaseNames[action.kind], place];
    case 'switch-direction':
      return describeTurn(facts);
    case 'rest':
      return [leave, phaseNames.rest, describeTime(facts), side, side && place];
    default:
  }
  if (!preparation) return [number, side, phaseNames.ready];
  return [preparation.name, ...describeNeeds(facts, side), describeStart(preparation)];
};

/** What is told before a command. */
const describeNews = (facts: PhaseFacts): readonly string[] => [
  describeNumber(facts),
  describeNewSide(facts),
  facts.stays,
];

/**
 * A walking step with its number, "Left, 5": the step comes first, for who walks waits for it, and "5. Left" would be heard
 * as five that are left. '' for the first, which is explained, and for all other work.
 */
const describeCountedStep = ({ action, unit, rep }: PhaseFacts, note: string): string =>
  unit === 'steps' && action.step !== null && rep !== 1 && note
    ? `${describeAction(action)}, ${continueWith(note)}.`
    : '';

export const announcePhase = (facts: PhaseFacts): string => {
  const { action, rep, set, continuous, enough } = facts;
  if (!isWork(action)) return toSentences(describePause(facts)).join(' ');
  const stepWithNumber = describeCountedStep(facts, enough === null ? describeNumber(facts) : '');
  if (stepWithNumber) return stepWithNumber;
  // what the first repetition explained is said in short with the others, so that speech does not fall behind
  const explains = continuous ? set === 1 : rep === null || rep <= 1;
  return [...toSentences(describeNews(facts)), ...describeWork(facts, explains)].join(' ');
};

/** What a voice says of a hold beside the command: once how long it is, and which round is the last. */
const describeHold = ({ action, rep, reps, unit, seconds }: PhaseFacts): string => {
  if (action.kind !== 'hold') return '';
  if (rep === null || rep === 1) return formatSeconds(seconds);
  return unit === 'rounds' && action.step === 1 && isExactly(reps, rep) ? 'Last round' : '';
};

export const speakPhase = (facts: PhaseFacts): readonly string[] => {
  const { action, continuous, set, unit, rep } = facts;
  if (!isWork(action)) return toSentences(describePause(facts));
  const explains = continuous && set === 1;
  const [command, ...others] = describeWork(facts, explains);
  const [number, ...news] = describeNews(facts);
  if (facts.enough !== null && unit === 'steps') return [`Stop, feet together, or ${continueWith(command!)}`];
  const stepWithNumber = describeCountedStep(facts, number!);
  if (stepWithNumber) return [stepWithNumber];
  return [
    // a round's first movement leaves no time for both; its hold does
    ...toSentences([unit === 'rounds' && isLast(facts) ? `${rep}` : number!, ...news]),
    ...(explains ? [command!] : splitCommand(command!)),
    ...others,
    ...toSentences([describeHold(facts)]),
  ];
};
