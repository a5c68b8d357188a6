import { isExactly, lowerEnd, upperEnd, type Quantity } from '../../dose/dose.js';
import type { PhaseFacts } from '../../timeline/phase-facts.js';
import { unitNames } from './dose.js';
import { countNoun, formatQuantity, joinParts } from './grammar.js';

/** Between things that stand side by side on a line. */
const separator = ' · ';

/** Of walking steps, which are quicker than words, one in so many is counted. */
const countedStep = 5;

/** "10 to 15", "up to 5" */
const formatTotal = (total: Quantity): string =>
  lowerEnd(total) === 1 && upperEnd(total) > 1 ? `up to ${upperEnd(total)}` : formatQuantity(total);

/** "10–15": short, so that a count stays on one line of a narrow screen. */
const showTotal = (total: Quantity): string => formatTotal(total).replace(/(\d) to (\d)/, '$1–$2');

/** "Repetition 3 of 10–15 · set 1 of 2" */
export const describeCount = ({ rep, reps, unit, set, sets }: PhaseFacts): string =>
  joinParts(
    [
      rep === null ? '' : `${unitNames[unit]} ${rep} of ${showTotal(reps)}`,
      isExactly(sets, 1) ? '' : `set ${set} of ${showTotal(sets)}`,
    ],
    separator,
  );

/** That the lower end of a range is done: "10 done. Stop here, or go on." */
export const describeEnough = ({ enough, rep }: PhaseFacts): string => {
  if (enough === null) return '';
  // a set ends with its last repetition: one that goes on has another than the first
  const isOfSets = rep === null || rep === 1;
  const done = isOfSets ? `${countNoun(enough, 'round')} done` : `${enough} done`;
  return `${done}. Stop here, or go on.`;
};

/** Whether the last repetition is told as such: of a range, the reader may have stopped before. */
export const isLast = ({ beginsLastRep, reps }: PhaseFacts): boolean =>
  beginsLastRep && isExactly(reps, upperEnd(reps));

/** How many that is, where a repetition, or work that lasts, begins; of walking steps, only some are counted. */
export const describeNumber = (facts: PhaseFacts): string => {
  const { beginsRep, enough, rep, continuous, set, sets, unit, action } = facts;
  if (enough !== null) return describeEnough(facts);
  if (continuous && set > 1) return `Round ${set} of ${formatTotal(sets)}`;
  if (!beginsRep || rep === null) return '';
  if (isLast(facts)) return unit === 'rounds' ? 'Last round' : 'Last one';
  const isCounted = unit !== 'steps' || action.step === null || rep === 1 || rep % countedStep === 0;
  return isCounted ? `${rep}` : '';
};
