import { isRefusal, type ProblemFacts } from '../validation/problem.js';

/** How many exercises of a document its problems have left out. */
export const countLeftOut = (problems: readonly ProblemFacts[]): number => {
  const refusals = problems.filter(isRefusal);
  const places = new Set(refusals.flatMap(({ path }) => /^exercises\[\d+]/.exec(path) ?? []));
  const beyond = refusals.map(problem => (problem.code === 'too-many-exercises' ? problem.count - problem.max : 0));
  return beyond.reduce((sum, count) => sum + count, places.size);
};
