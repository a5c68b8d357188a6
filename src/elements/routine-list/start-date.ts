import { isDay, type Day } from '../../routine/day.js';
import { warnOfProblem } from '../shared/warn-once.js';

/** What says which day is a routine's first. */
interface StartDateHost {
  readonly startDate: string | null;
  readonly localName: string;
}

/** The first day that a page gives a routine; null for none, or for a text that is no day. */
export const readStartDate = ({ startDate, localName }: StartDateHost): Day | null => {
  const value = startDate?.trim();
  if (!value || isDay(value)) return value || null;
  const problem = { path: 'start-date', code: 'wrong-form', example: '2026-01-31', value } as const;
  warnOfProblem(localName, problem, 'it counts as not given');
  return null;
};
