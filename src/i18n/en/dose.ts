import { isExactly, type Counted, type Dose, type Limb, type Quantity, type Side } from '../../dose/dose.js';
import { capitalise, countNoun, countTimes, formatSeconds, joinParts } from './grammar.js';

const limbs: Record<Limb, string> = { foot: 'feet', leg: 'legs', side: 'sides' };

/** What one counts, one of them. */
export const unitNames: Record<Counted, string> = {
  reps: 'repetition',
  circles: 'circle',
  steps: 'step',
  rounds: 'round',
};

/** "Left foot" */
export const describeSide = (side: Side | 'both', limb: Limb): string =>
  side === 'both' ? `Both ${limbs[limb]}` : `${side === 'left' ? 'Left' : 'Right'} ${limb}`;

/** "both feet", "left foot" */
export const describeSides = (sides: Dose['sides'], limb: Limb): string => {
  switch (sides) {
    case 'both':
      return `both ${limbs[limb]}`;
    case 'each':
      return `each ${limb}`;
    case 'alternate':
      return `${limbs[limb]} in turn`;
    case undefined:
      return '';
    default:
      return `${sides} ${limb}`;
  }
};

const describeDirections = ({ directions = [] }: Dose): string => {
  if (directions.length > 1) return ' each way';
  return directions[0] ? ` ${directions[0]}` : '';
};

/** "10 times", "8 circles"; '' where nothing is counted. */
const describeReps = ({ reps }: Dose, counted: Counted): string => {
  if (reps === undefined) return '';
  return counted === 'reps' ? countTimes(reps) : countNoun(reps, unitNames[counted]);
};

/** "30 seconds each way"; "hold 3 seconds, 10 times". The directions stand with what is said last. */
const describeWork = (dose: Dose, counted: Counted): string[] => {
  const directions = describeDirections(dose);
  if (dose.duration !== undefined) return [formatSeconds(dose.duration) + directions];
  const reps = describeReps(dose, counted);
  const hold = dose.hold !== undefined && !isExactly(dose.hold, 0) ? `hold ${formatSeconds(dose.hold)}` : '';
  return reps ? [hold, reps + directions] : [hold && hold + directions];
};

/** "3 sets"; "3 times" where repetitions are not counted; "up to 5 sets" where a range begins with 1. */
const describeSets = ({ sets, reps, duration }: Dose): string => {
  if (sets === undefined) return '';
  const countsReps = duration === undefined && reps !== undefined;
  const hasWork = duration !== undefined || reps !== undefined;
  if (hasWork && isExactly(sets, 1)) return '';
  const count = (quantity: Quantity): string => (countsReps ? countNoun(quantity, 'set') : countTimes(quantity));
  if (typeof sets === 'number' || sets[0] !== 1 || sets[1] === 1) return count(sets);
  return countsReps ? `up to ${count(sets[1])}` : `up to ${sets[1]} times`;
};

const describeDays = ({ timesPerDay, daysPerWeek }: Dose): string => {
  if (daysPerWeek === undefined) return '';
  if (isExactly(daysPerWeek, 7)) return 'every day';
  const days = timesPerDay === undefined ? countTimes(daysPerWeek) : countNoun(daysPerWeek, 'day');
  return `${days} a week`;
};

/** "Hold 3 seconds, 10 times, 3 times a day" */
export const describeDose = (dose: Dose, limb: Limb, counted: Counted = dose.unit ?? 'reps'): string => {
  const { timesPerDay, load = '' } = dose;
  const parts = [
    ...describeWork(dose, counted),
    describeSets(dose),
    describeSides(dose.sides, limb),
    timesPerDay === undefined ? '' : `${countTimes(timesPerDay)} a day`,
    describeDays(dose),
    load,
  ];
  return capitalise(joinParts(parts, ', '));
};
