import { isLink } from '../exercise/rules.js';
import type { Locale } from '../locales/index.js';

/** ms until an address that stays silent is given up. */
const patience = 10_000;

/**
 * Fetches a routine document without cookies and without telling where it was asked from.
 * @param signal ends it, when the answer is no longer wanted
 * @returns the document's text, or what is wrong as a sentence
 */
export const loadRoutine = async (
  src: string,
  signal: AbortSignal,
  { routine }: Locale,
): Promise<{ text: string } | { problem: string }> => {
  if (!isLink(src)) return { problem: routine.unreachable };
  const slow = new AbortController();
  const timer = setTimeout(() => slow.abort(), patience);
  signal.addEventListener('abort', () => slow.abort(), { once: true });
  try {
    const response = await fetch(new URL(src, document.baseURI), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: slow.signal,
    });
    if (!response.ok) return { problem: routine.notFound(response.status) };
    return { text: await response.text() };
  } catch {
    return { problem: slow.signal.aborted ? routine.slow : routine.unreachable };
  } finally {
    clearTimeout(timer);
  }
};
