import { announcer } from '../../browser/announcer.js';
import type { Locale } from '../../i18n/locale.js';
import { phaseStart } from '../../timeline/locate.js';
import type { SessionSubject } from '../../timeline/phase-facts.js';
import type { CueOutputs } from './cues/cue-outputs.js';
import { Narration } from './cues/narration.js';
import { fitWords, quietEnd } from './cues/speech.js';
import { describePhase } from './words.js';

/** A phase that is to be told. */
export interface ToldPhase {
  /** With the timeline as it runs. */
  readonly subject: SessionSubject;
  readonly index: number;
  /** Where the exercise stands among others, told before the first one; '' where it stands alone. */
  readonly place: string;
  readonly locale: Locale;
  /** ms of the session's clock. */
  readonly now: number;
}

/** Tells a reader who does not look what begins, and what a press has changed. */
export class PhaseTeller {
  readonly #cues: CueOutputs;
  readonly #getPlace: () => Element | null;
  readonly #narration = new Narration();

  /** @param getPlace what the session is shown in, once it is rendered */
  constructor(cues: CueOutputs, getPlace: () => Element | null) {
    this.#cues = cues;
    this.#getPlace = getPlace;
  }

  /** A phase begins while the session runs. */
  tellPhase({ subject, index, place, locale, now }: ToldPhase): void {
    const { timeline } = subject;
    const { message, milestone, spoken } = describePhase(subject, index, locale);
    const length = phaseStart(timeline, index + 1) - phaseStart(timeline, index);
    const isBeginning = index === 0 && timeline.phases[0]?.kind === 'ready';
    const text = this.#narration.choose(
      isBeginning
        ? { message: place ? `${place}. ${message}` : message, brief: fitWords(spoken, length + quietEnd) }
        : { message, brief: milestone },
      length,
      now,
    );
    if (text) this.#announce(text, locale);
    this.#cues.signalPhase({ timeline, index, spoken, lang: locale.lang });
  }

  /** A phase is gone to while the session stands. */
  tellPlace({ subject, index, locale, now }: ToldPhase): void {
    this.answer(describePhase(subject, index, locale).message, locale, now);
  }

  tellEnd({ subject: { timeline }, locale, now }: Omit<ToldPhase, 'index' | 'place'>): void {
    const { timer, lang } = locale;
    this.answer(timer.finished, locale, now);
    this.#cues.signalPhase({ timeline, index: timeline.phases.length, spoken: [timer.finished], lang });
  }

  /** What the reader did has had an effect. */
  answer(text: string, locale: Locale, now: number): void {
    this.#narration.note(text, now);
    this.#announce(text, locale);
  }

  /** The reader is asked something, and nothing goes on before it is answered. */
  ask(text: string, { lang }: Locale): void {
    announcer.alert(text, lang, this.#getPlace() ?? undefined);
  }

  #announce(text: string, { lang }: Locale): void {
    announcer.announce(text, lang, this.#getPlace() ?? undefined);
  }
}
