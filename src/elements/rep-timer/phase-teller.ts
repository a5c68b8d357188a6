import { announcer } from '../../browser/announcer.js';
import type { Locale } from '../../i18n/locale.js';
import { phaseStart } from '../../timeline/locate.js';
import type { SessionSubject } from '../../timeline/phase-facts.js';
import type { CueOutputs } from './cues/cue-outputs.js';
import { Narration } from './cues/narration.js';
import { quietEnd } from '../../timeline/lead-in.js';
import { fitWords } from './cues/speech.js';
import { describePhase } from './words.js';

/** What is told of. */
export interface TellerOptions {
  /** What the session is shown in, once it is rendered. */
  getElement(): Element | null;
  /** With the timeline as it runs. */
  getSubject(): SessionSubject;
  /** Where the exercise stands among others, told before its first phase; '' where it stands alone. */
  getPlace(): string;
  getLocale(): Locale;
  /** ms of the session's clock. */
  now(): number;
}

/** Tells a reader who does not look what begins, and what a press has changed. */
export class PhaseTeller {
  readonly #cues: CueOutputs;
  readonly #options: TellerOptions;
  readonly #narration = new Narration();

  constructor(cues: CueOutputs, options: TellerOptions) {
    this.#cues = cues;
    this.#options = options;
  }

  /** The phase at `index` begins while the session runs. */
  tellPhase(index: number): void {
    const subject = this.#options.getSubject();
    const locale = this.#options.getLocale();
    const { timeline } = subject;
    const { message, shortMessage, milestone, spoken } = describePhase(subject, index, locale);
    const length = phaseStart(timeline, index + 1) - phaseStart(timeline, index);
    const isBeginning = index === 0 && timeline.phases[0]?.kind === 'ready';
    const place = isBeginning ? this.#options.getPlace() : '';
    const brief = isBeginning ? fitWords(spoken, length + quietEnd) : milestone;
    const narrative = {
      message: place ? `${place}. ${message}` : message,
      shortMessage: isBeginning ? brief : shortMessage,
      brief,
    };
    const text = this.#narration.choose(narrative, length, this.#options.now());
    if (text) this.#announce(text);
    this.#cues.signalPhase({ timeline, index, spoken, lang: locale.lang });
  }

  /** The phase at `index` is gone to while the session stands. */
  tellPlace(index: number): void {
    this.answer(describePhase(this.#options.getSubject(), index, this.#options.getLocale()).message);
  }

  tellEnd(): void {
    const { timeline } = this.#options.getSubject();
    const { timer, lang } = this.#options.getLocale();
    this.answer(timer.finished);
    this.#cues.signalPhase({ timeline, index: timeline.phases.length, spoken: [timer.finished], lang });
  }

  /** What the reader did has had an effect. */
  answer(text: string): void {
    this.#narration.note(text, this.#options.now());
    this.#announce(text);
  }

  /** The reader is asked something, and nothing goes on before it is answered. */
  ask(text: string): void {
    announcer.alert(text, this.#options.getLocale().lang, this.#options.getElement() ?? undefined);
  }

  /** The reader goes elsewhere: what is being said no longer counts. */
  interrupt(): void {
    this.#narration.interrupt();
  }

  #announce(text: string): void {
    announcer.announce(text, this.#options.getLocale().lang, this.#options.getElement() ?? undefined);
  }
}
