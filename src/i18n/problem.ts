import type { ProblemCode, ProblemFacts } from '../validation/problem.js';
import type { Locale } from './locale.js';

/** What is wrong, and where. */
export interface Problem {
  /** `exercises[2].hold`; empty for the whole document. */
  readonly path: string;
  /** Stays the same in every language and version. */
  readonly code: ProblemCode;
  /** `must be 0–3600 seconds, is -5` */
  readonly message: string;
}

export const wordProblem = (problem: ProblemFacts, locale: Locale): Problem => ({
  path: problem.path,
  code: problem.code,
  message: locale.describeProblem(problem),
});
