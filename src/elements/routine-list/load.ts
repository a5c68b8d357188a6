import { parseRoutineDocument, type RoutineResult } from '../../routine/parse-routine.js';
import { isLink } from '../../validation/parse-value.js';
import type { SourceProblem } from '../../validation/problem.js';

/** ms until an address that stays silent is given up. */
const patience = 10_000;

/**
 * Fetches a routine document, without cookies and without telling where it was asked from.
 * @param request aborts it, when the answer is no longer wanted
 */
export const loadRoutine = async (src: string, request: AbortController): Promise<RoutineResult> => {
  let problem: SourceProblem = { code: 'unreachable' };
  const timer = setTimeout(() => {
    problem = { code: 'timed-out' };
    request.abort();
  }, patience);
  try {
    if (isLink(src)) {
      const response = await fetch(new URL(src, document.baseURI), {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: request.signal,
      });
      if (response.ok) return parseRoutineDocument(await response.text());
      problem = { code: 'not-found', status: response.status };
    }
  } catch {
    // the problem says it
  } finally {
    clearTimeout(timer);
  }
  return { routine: null, problems: [{ path: 'src', ...problem }] };
};
