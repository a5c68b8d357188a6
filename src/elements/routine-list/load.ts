import { parseRoutine, type ParsedRoutine } from '../../routine/routine.js';
import { isLink } from '../../validation/rule.js';
import type { Locale } from '../../i18n/registry.js';

/** ms until an address that stays silent is given up. */
const patience = 10_000;

/**
 * Fetches a routine document, without cookies and without telling where it was asked from.
 * @param request aborts it, when the answer is no longer wanted
 */
export const loadRoutine = async (
  src: string,
  request: AbortController,
  { routine }: Locale,
): Promise<ParsedRoutine> => {
  let message = routine.unreachable;
  const timer = setTimeout(() => {
    message = routine.slow;
    request.abort();
  }, patience);
  try {
    if (isLink(src)) {
      const response = await fetch(new URL(src, document.baseURI), {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: request.signal,
      });
      if (response.ok) return parseRoutine(await response.text());
      message = routine.notFound(response.status);
    }
  } catch {
    // the message says it
  } finally {
    clearTimeout(timer);
  }
  return { routine: null, problems: [{ path: 'src', message }] };
};
