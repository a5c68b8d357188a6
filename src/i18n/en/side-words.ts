import type { Side } from '../../dose/dose.js';
import type { PhaseFacts } from '../../timeline/phase-facts.js';
import { describeSide } from './dose.js';
import { continueWith } from './grammar.js';

export const nameSide = ({ sideWords, limb }: PhaseFacts, side: Side): string =>
  sideWords?.[side].name ?? describeSide(side, limb);

/** How one changes over to a side. */
export const describeChange = ({ sideWords, limb }: PhaseFacts, side: Side): string =>
  sideWords?.[side].change ?? `the ${side} ${limb}`;

export const describeSwitch = (facts: PhaseFacts, side: Side): string =>
  `${facts.sideWords ? 'next, ' : 'now '}${continueWith(describeChange(facts, side))}`;

/** Where one is when a side begins, to go on a sentence; '' where the name of a limb says it. */
const describeBeginning = ({ sideWords, side }: PhaseFacts): string => {
  const words = side && sideWords?.[side];
  return words ? continueWith(words.begin ?? words.name) : '';
};

/** Which side works, or comes first, before the beginning. */
const describeFirstSide = (facts: PhaseFacts): string => {
  const { side, limb, preparation, bothSides } = facts;
  if (!side) return bothSides ? `${describeSide('both', limb)} at once` : '';
  const follow = preparation?.sidesFollow;
  const beginning = describeBeginning(facts);
  if (beginning) return `${follow ? 'first ' : ''}${beginning}`;
  return `Your ${side} ${limb} works${follow ? ' first' : ''}`;
};

/** The side, where it is new. */
export const describeNewSide = (facts: PhaseFacts): string => {
  const { side, sideIsNew, limb, action, preparation, continuous } = facts;
  if (preparation) return describeFirstSide(facts);
  if (!side || !sideIsNew) return '';
  if (action.kind === 'rest') return `then ${continueWith(describeChange(facts, side))}`;
  if (action.kind === 'switch-side') return describeSwitch(facts, side);
  return (continuous && describeBeginning(facts)) || describeSide(side, limb);
};
