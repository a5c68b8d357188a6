import type { Direction } from '../../dose/dose.js';
import type { PhaseAction, PhaseFacts } from '../../timeline/phase-facts.js';
import type { PhaseKind } from '../../timeline/phase.js';
import type { PhaseText } from '../locale.js';
import { describeSide, unitNames } from './dose.js';
import { capitalise, formatSeconds, joinParts, toSentences } from './grammar.js';

/** What a phase is called while it goes on. */
const phaseNames: Record<PhaseKind, string> = {
  ready: 'Get ready',
  move: 'Move',
  hold: 'Hold',
  release: 'Release',
  rest: 'Rest',
  'switch-side': 'Switch sides',
  'switch-direction': 'Turn round',
};

const directionNames: Record<Direction, string> = {
  clockwise: 'Clockwise',
  counterclockwise: 'Counterclockwise',
  forward: 'Forward',
  back: 'Back',
};

/** Between things that stand side by side on a line. */
const separator = ' · ';

const describeAction = ({ kind, step, cues, direction }: PhaseAction): string => {
  if (cues.length) return capitalise(cues.join(', ').toLowerCase());
  if (direction) return directionNames[direction];
  return kind === 'move' && step === null ? 'Go' : phaseNames[kind];
};

const describeSideOfPhase = ({ side, limb }: PhaseFacts): string => (side ? describeSide(side, limb) : '');
const describeNewSide = (facts: PhaseFacts): string => (facts.sideIsNew ? describeSideOfPhase(facts) : '');

const describeNext = ({ next, rep }: PhaseFacts): string => {
  if (next) return `then ${describeAction(next).toLowerCase()}`;
  return rep !== null && rep > 1 ? 'last one' : '';
};

/** "Repetition 3 of 10 · set 1 of 2" */
const describeCount = ({ rep, reps, unit, set, sets }: PhaseFacts): string =>
  joinParts(
    [rep === null ? '' : `${unitNames[unit]} ${rep} of ${reps}`, sets > 1 ? `set ${set} of ${sets}` : ''],
    separator,
  );

/** How many that is, where a repetition begins. */
const describeMilestone = ({ beginsRep, beginsLastRep, enough, rep }: PhaseFacts): string => {
  if (!beginsRep) return '';
  if (enough !== null) return `${enough} is enough.`;
  return beginsLastRep ? 'last one' : `${rep}`;
};

export const showPhase = (facts: PhaseFacts): PhaseText => ({
  title: describeAction(facts.action),
  detail: facts.instructions.join(' '),
  next: joinParts([describeNext(facts), describeSideOfPhase(facts)], separator),
  count: describeCount(facts),
});

export const announcePhase = (facts: PhaseFacts): string => {
  const { action, instructions, rep, preparation } = facts;
  // what the first repetition explained is said in short with the others, so that speech does not fall behind
  const explains = rep === null || rep <= 1;
  const what = (explains && instructions.join(' ')) || describeAction(action);
  const { name = '', needs = [] } = preparation ?? {};
  return toSentences([name, describeMilestone(facts), describeNewSide(facts), what, ...needs]).join(' ');
};

export const speakPhase = (facts: PhaseFacts): readonly string[] => {
  const { action, instructions, continuous, beginsLastRep, enough, seconds, preparation } = facts;
  const title = describeAction(action);
  const side = describeNewSide(facts);
  const milestone = describeMilestone(facts);
  const isMilestone = beginsLastRep || enough !== null;
  const { name = '', needs = [], firstInstruction = '' } = preparation ?? {};
  const saysTime = continuous || action.kind === 'rest' || action.kind === 'hold';
  return toSentences([
    name,
    ...(isMilestone ? [milestone, title, side] : [title, side, milestone]),
    ...needs,
    firstInstruction,
    ...(continuous ? instructions : []),
    saysTime ? formatSeconds(seconds) : '',
  ]);
};
