/** About how long a voice takes: a breath (ms) and each letter (ms). */
const speaking = { breath: 150, letter: 60 } as const;

/** ms before the next phase in which nothing is said. */
export const quietEnd = 1000;

/** Seconds to get ready where nobody says how many. */
export const shortestLeadIn = 5;

/** ms to get ready that are left when the reader has pressed that it may begin. */
export const timeAfterWaiting = 5000;

/** About how long it takes to say a text, in ms; 0 for none. */
export const estimateSpeechMs = (text: string): number => (text ? speaking.breath + text.length * speaking.letter : 0);

/**
 * Seconds to get ready: those that are given, exactly; else as long as `message` takes to be told.
 * @param message what is told while one gets ready
 * @param given null where nobody says
 * @param least where nobody says
 */
export const leadInFor = (message: string, given: number | null, least = shortestLeadIn): number =>
  given ?? Math.max(least, Math.ceil((estimateSpeechMs(message) + quietEnd) / 1000));
