import { announcer } from '../../browser/announcer.js';
import type { Locale } from '../../i18n/locale.js';
import { phaseStart, type Moment } from '../../timeline/locate.js';
import { isWork } from '../../timeline/phase.js';
import type { SessionSubject } from '../../timeline/phase-facts.js';
import type { CueOutputs } from './cues/cue-outputs.js';
import { Narration } from './cues/narration.js';
import { quietEnd } from '../../timeline/lead-in.js';
import { findReminder } from '../../timeline/reminder.js';
import { fitWords } from './cues/speech.js';
import { describePhase } from './words.js';

/** ms after its time in which something is told once more. */
const reminderTime = 1000;

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
  /** The index of the phase that has been told of once more; -1 for none. */
  #reminded = -1;

  constructor(cues: CueOutputs, options: TellerOptions) {
    this.#cues = cues;
    this.#options = options;
  }

  /** The phase at `index` begins while the session runs. */
  tellPhase(index: number): void {
    this.#reminded = -1;
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

  /** To be called about every second while the session runs: half of long work is over, or a long pause is nearly. */
  tellMeanwhile({ phase, index, elapsed, remaining }: Moment): void {
    const late = phase ? elapsed - findReminder(phase) : -1;
    if (late < 0 || late >= reminderTime || index === this.#reminded) return;
    this.#reminded = index;
    const { timer, lang } = this.#options.getLocale();
    const text = isWork(phase!) ? timer.describePhaseLeft(remaining) : timer.getReady;
    if (!this.#narration.isBusy(this.#options.now())) this.answer(text);
    this.#cues.remind(text, lang, phase!.start + elapsed);
  }

  /** The phase at `index` is gone to while the session stands. */
  tellPlace(index: number): void {
    this.answer(describePhase(this.#options.getSubject(), index, this.#options.getLocale()).message);
  }

  tellEnd(): void {
    const { timeline, stop = '', leave = stop } = this.#options.getSubject();
    const { timer, lang } = this.#options.getLocale();
    const text = timer.tellEnd(leave);
    this.answer(text);
    this.#cues.signalPhase({ timeline, index: timeline.phases.length, spoken: [text], lang });
  }

  /** What the reader did has had an effect. */
  answer(text: string): void {
    this.#narration.note(text, this.#options.now());
    this.#announce(text);
  }

  /** The reader is asked something, and nothing goes on before it is answered. */
  ask(text: string): void {
    announcer.alert(text, this.#options.getLocale().lang, this.#place);
  }

  /** The reader goes elsewhere: what is being said no longer counts. */
  interrupt(): void {
    this.#narration.interrupt();
  }

  /** Where what is told happens. */
  get #place(): Element {
    return this.#options.getElement() ?? document.body;
  }

  #announce(text: string): void {
    announcer.announce(text, this.#options.getLocale().lang, this.#place);
  }
}
