import { exerciseKeys } from '../routine/exercise-keys.js';
import type { Routine } from '../routine/routine.js';
import { digest } from '../validation/digest.js';
import { pickOptions } from '../validation/fields.js';

/** What a record is known by. */
export interface LogKeyOptions {
  /** The page's own name for it. */
  readonly log?: string | null;
  /** Where the routine's document comes from; the page's origin where it stands in the page. */
  readonly origin?: string;
}

/**
 * The name of a routine's record: the page's own, else its origin and its id, else its origin and a hash of its
 * exercises in any order. An address's path stands in none: the same routine on two pages has one record.
 */
export const logKeyOf = (
  { id, exercises }: Pick<Routine, 'id' | 'exercises'>,
  options?: LogKeyOptions | null,
): string => {
  const { log, origin = globalThis.location?.origin ?? '' } = pickOptions(options);
  if (log) return log;
  return `${origin} ${id ?? `#${digest(exerciseKeys(exercises).sort().join('\n'))}`}`;
};
