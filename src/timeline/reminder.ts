import { isWork, type Phase } from './phase.js';

/** ms of work that has its half told. */
const leastWork = 30_000;

/** ms of a pause that has its end told, and how long before. */
const leastPause = 10_000;
const beforeEnd = 4000;

/**
 * When a phase is told of once more, in ms from its beginning: at half of long work, and shortly before a long pause
 * ends; Infinity for never.
 */
export const findReminder = (phase: Phase): number => {
  const { duration, continued } = phase;
  if (isWork(phase)) return continued || duration < leastWork ? Infinity : duration / 2;
  return duration < leastPause ? Infinity : duration - beforeEnd;
};
