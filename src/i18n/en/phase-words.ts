import { isExactly, lowerEnd, upperEnd, type Direction, type Quantity } from '../../dose/dose.js';
import type { PhaseAction, PhaseFacts } from '../../timeline/phase-facts.js';
import { isWork, type PhaseKind } from '../../timeline/phase.js';
import type { PhaseText } from '../locale.js';
import { describeDose, describeSide, unitNames } from './dose.js';
import {
  capitalise,
  continueWith,
  countNoun,
  formatQuantity,
  formatSeconds,
  joinParts,
  toSentences,
} from './grammar.js';
import { describeChange, describeNewSide, describePlace, describeSwitch, nameSide } from './side-words.js';

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

/** Between things that stand side by side on a line. */
const separator = ' · ';

/** Of walking steps, which are quicker than words, one in so many is counted. */
const countedStep = 5;

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

/** "10 to 15", "up to 5" */
const formatTotal = (total: Quantity): string =>
  lowerEnd(total) === 1 && upperEnd(total) > 1 ? `up to ${upperEnd(total)}` : formatQuantity(total);

/** "10–15": short, so that a count stays on one line of a narrow screen. */
const showTotal = (total: Quantity): string => formatTotal(total).replace(/(\d) to (\d)/, '$1–$2');

/** "Repetition 3 of 10–15 · set 1 of 2" */
const describeCount = ({ rep, reps, unit, set, sets }: PhaseFacts): string =>
  joinParts(
    [
      rep === null ? '' : `${unitNames[unit]} ${rep} of ${showTotal(reps)}`,
      isExactly(sets, 1) ? '' : `set ${set} of ${showTotal(sets)}`,
    ],
    separator,
  );

/** That the lower end of a range is done: "10 done. Stop here, or go on." */
const describeEnough = ({ enough, rep }: PhaseFacts): string => {
  if (enough === null) return '';
  // a set ends with its last repetition: one that goes on has another than the first
  const isOfSets = rep === null || rep === 1;
  const done = isOfSets ? `${countNoun(enough, 'round')} done` : `${enough} done`;
  return `${done}. Stop here, or go on.`;
};

/** Whether the last repetition is told as such: of a range, the reader may have stopped before. */
const isLast = ({ beginsLastRep, reps }: PhaseFacts): boolean => beginsLastRep && isExactly(reps, upperEnd(reps));

/** How many that is, where a repetition, or work that lasts, begins; of walking steps, only some are counted. */
const describeNumber = (facts: PhaseFacts): string => {
  const { beginsRep, enough, rep, continuous, set, sets, unit, action } = facts;
  if (enough !== null) return describeEnough(facts);
  if (continuous && set > 1) return `Round ${set} of ${formatTotal(sets)}`;
  if (!beginsRep || rep === null) return '';
  if (isLast(facts)) return unit === 'rounds' ? 'Last round' : 'Last one';
  const isCounted = unit !== 'steps' || action.step === null || rep === 1 || rep % countedStep === 0;
  return isCounted ? `${rep}` : '';
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
  const { reps } = dose ?? {};
  return [
    ...needs,
    side,
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
  const change = kind === 'switch-side' && side ? [describeSwitch(facts, side), describePlace(facts)] : [];
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
  const [command, ...others] = told.length && !action.direction ? told : [named, ...told];
  return toSentences([command!, describeTime(facts), ...others]);
};

/** The first word of the command with which the work begins: what to wait for. */
const describeSignal = (start: PhaseFacts): string => {
  const [command = ''] = describeWork(start, start.continuous);
  return `Wait for “${command.split(' ', 1)[0]!.replace(/\W+$/u, '')}”`;
};

/** What is told of a phase in which nothing is done: how one leaves the work, and what comes. */
const describePause = (facts: PhaseFacts): readonly string[] => {
  const { action, preparation, stop } = facts;
  const side = describeNewSide(facts);
  const number = describeNumber(facts);
  switch (action.kind) {
    case 'switch-side':
      return [number, stop, side || phaseNames[action.kind], describePlace(facts)];
    case 'switch-direction':
      return describeTurn(facts);
    case 'rest':
      return [number, stop, phaseNames.rest, describeTime(facts), side, side && describePlace(facts)];
    default:
  }
  if (!preparation) return [number, side, phaseNames.ready];
  const { name, firstInstruction, start } = preparation;
  return [name, ...describeNeeds(facts, describeNewSide(facts)), firstInstruction, start ? describeSignal(start) : ''];
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
  const stepWithNumber = describeCountedStep(facts, facts.enough === null ? number! : 'or stop here');
  if (stepWithNumber) return [stepWithNumber];
  return [
    // a round's first movement leaves no time for both; its hold does
    ...toSentences([unit === 'rounds' && isLast(facts) ? `${rep}` : number!, ...news]),
    ...(explains ? [command!] : splitCommand(command!)),
    ...others,
    ...toSentences([describeHold(facts)]),
  ];
};
