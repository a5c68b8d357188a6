import type { Locale, PhaseText } from '../../i18n/locale.js';
import { gatherPhaseFacts, type SessionSubject } from '../../timeline/phase-facts.js';

/** A phase in words. */
export interface PhaseWords extends PhaseText {
  /** For a screen reader: what is new with this phase. */
  readonly message: string;
  /** For a screen reader that has no time for the message: without what the steps explain. */
  readonly shortMessage: string;
  /** For a screen reader that has no time for either: what must not be left out. */
  readonly milestone: string;
  /** For the voice, in parts, the most important first. */
  readonly spoken: readonly string[];
}

/**
 * The phase at `index` of a session in words.
 * @param nextExercise the name of what follows the session; '' for nothing
 */
export const describePhase = (
  subject: SessionSubject,
  index: number,
  locale: Locale,
  nextExercise = '',
): PhaseWords => {
  const facts = { ...gatherPhaseFacts(subject, index), nextExercise };
  return {
    ...locale.showPhase(facts),
    message: locale.announcePhase(facts),
    shortMessage: locale.announcePhase({ ...facts, instructions: [] }),
    milestone: locale.announceMilestone(facts),
    spoken: locale.speakPhase(facts),
  };
};
