import { english } from '../i18n/registry.js';
import type { ProblemFacts } from '../validation/problem.js';

/** The error of a page that gives an entry that is none. */
export const explainInvalidEntry = (problems: readonly ProblemFacts[]): TypeError =>
  new TypeError(`toe-yoga: an entry’s ${problems.map(english.describeProblemAt).join('; ')}`);
