import type { ReactiveElement } from 'lit';
import type { Clock } from '../../timeline/clock.js';
import { phaseStart } from '../../timeline/locate.js';
import { Playback } from '../../timeline/playback.js';
import { sameRep, type Phase } from '../../timeline/phase.js';
import { announce } from '../../browser/announcer.js';
import { emit } from '../shared/emit.js';
import { localDay, save, loadFromDay } from '../../browser/storage.js';
import { localeFor } from '../shared/locale.js';
import { Signals } from './cues/signals.js';
import { describePhase } from './words.js';
import type { SessionSubject } from '../../timeline/phase-facts.js';

/** The page's session that runs: another one that starts pauses it, whichever copy of the library it comes from. */
const running = Symbol.for('toe-yoga.running');
const page = globalThis as { [running]?: { pause(): void } };

/**
 * A session of one exercise: its playback, what tells the reader, what the page does meanwhile, and the note with which
 * a session that was broken off can go on the same day. Fires the timer's events on its host.
 */
export class Session {
  /** The device slept: the reader is asked whether to go on. */
  asleep = false;
  /** ms that had gone by when a session of the same day was broken off; 0 for none. */
  interrupted = 0;
  readonly signals: Signals;
  readonly playback: Playback;
  subject!: SessionSubject;
  readonly #host: ReactiveElement;
  #note = '';
  /** The phase that the events have reached. */
  #heard = -1;

  constructor(host: ReactiveElement) {
    this.#host = host;
    const update = (): void => host.requestUpdate();
    this.signals = new Signals(update);
    this.playback = new Playback({
      phase: (phase, index, missed) => this.#handlePhase(phase, index, missed),
      finish: () => this.#handleFinish(),
      sleep: () => this.#handleSleep(),
      update,
    });
  }

  get active(): boolean {
    return this.playback.active;
  }

  /** Puts another exercise on, standing at its beginning. `note` is the name under which its position is kept. */
  load(subject: SessionSubject, note: string, clock: Clock): void {
    if (this.active) {
      this.reset();
      emit(this.#host, 'rep-timer-reset');
    }
    this.subject = subject;
    this.#note = note;
    this.playback.clock = clock;
    this.reset();
    const ms = Number(loadFromDay(clock.date(), note).at);
    this.interrupted = ms > 0 && ms < subject.timeline.duration ? ms : 0;
  }

  /** Starts at `ms` of the timeline. To be called in a gesture, where sound is to be heard. */
  start(ms: number): void {
    this.reset();
    emit(this.#host, 'rep-timer-start');
    this.#run();
    this.playback.start(ms);
  }

  pause(): void {
    if (this.suspend()) emit(this.#host, 'rep-timer-pause');
  }

  resume(): void {
    if (this.revive()) emit(this.#host, 'rep-timer-resume');
  }

  seek(index: number): void {
    this.signals.replan();
    this.playback.seek(index);
  }

  adjust(seconds: number): void {
    this.signals.replan();
    this.playback.adjust(seconds);
  }

  /** To the beginning, standing; nothing is noted any more of a session that had begun. */
  reset(): void {
    const { active } = this;
    this.asleep = false;
    this.interrupted = 0;
    this.#heard = -1;
    this.signals.replan();
    this.playback.reset(this.subject.timeline);
    if (active) this.#rest();
  }

  /** Stands without a word, for an element that leaves the page; whether it ran. */
  suspend(): boolean {
    const ran = this.playback.state === 'running';
    if (ran) {
      this.playback.pause();
      this.#rest();
    }
    return ran;
  }

  /** Goes on without a word; whether it was paused. */
  revive(): boolean {
    const stood = this.playback.state === 'paused';
    if (stood) {
      this.#run();
      this.playback.resume();
    }
    return stood;
  }

  /** Everything that runs while the session does. */
  #run(): void {
    if (page[running] !== this) page[running]?.pause();
    page[running] = this;
    this.asleep = false;
    this.interrupted = 0;
    this.signals.wake();
    this.#listen('addEventListener');
    this.playback.setVisible(!document.hidden);
  }

  /** The opposite of `#run`: nothing is left that could sound, wake or listen. */
  #rest(ended = false): void {
    if (page[running] === this) page[running] = undefined;
    this.signals.stop(ended);
    this.#listen('removeEventListener');
    this.#keep();
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    for (const type of ['visibilitychange', 'freeze', 'resume']) document[how](type, this.#handlePage);
    for (const type of ['pagehide', 'pageshow']) window[how](type, this.#handlePage);
  }

  /** The position as it is without what the reader made longer or shorter, which nobody notes. */
  #keep(): void {
    const { clock, moment } = this.playback;
    const { timeline } = this.subject;
    const at = Math.min(
      phaseStart(timeline, moment.index + 1),
      phaseStart(timeline, moment.index) + Math.round(moment.elapsed),
    );
    save(this.#note, this.active ? { day: localDay(clock.date()), at } : null);
  }

  #handlePage = ({ type }: Event): void => {
    if (type === 'freeze' || type === 'pagehide') {
      this.#keep();
      this.playback.freeze();
    } else this.playback.setVisible(!document.hidden);
  };

  #handlePhase(phase: Phase, index: number, missed: boolean): void {
    this.#tellDone(index);
    const { kind, set, rep, side, direction, step, duration } = phase;
    emit(this.#host, 'rep-timer-phase', { kind, index, set, rep, side, direction, step, seconds: duration / 1000 });
    this.#keep();
    if (missed || this.playback.state !== 'running') return;
    const { message, spoken } = describePhase(this.subject, index, localeFor(this.#host));
    this.#tell(index, message, spoken);
  }

  #handleFinish(): void {
    const { finished } = localeFor(this.#host).timer;
    const end = this.playback.timeline.phases.length;
    this.#tellDone(end);
    this.#tell(end, finished, [finished]);
    this.#rest(true);
    emit(this.#host, 'rep-timer-finish');
  }

  #handleSleep(): void {
    this.asleep = true;
    this.#rest();
    emit(this.#host, 'rep-timer-pause');
  }

  #tell(index: number, message: string, spoken: readonly string[]): void {
    announce(message);
    const panel = this.#host.shadowRoot?.querySelector('.panel');
    this.signals.begin(this.playback.timeline, index, spoken, localeFor(this.#host).lang, panel);
  }

  /** The repetition and the set that end where the phase at `index` begins; going back ends none. */
  #tellDone(index: number): void {
    const { phases } = this.playback.timeline;
    const was = phases[this.#heard];
    const is = phases[index];
    const onward = index === this.#heard + 1;
    this.#heard = index;
    if (!onward || !was || was.kind === 'ready') return;
    const { set, rep, side, direction } = was;
    if (rep !== null && !sameRep(was, is)) emit(this.#host, 'rep-timer-rep', { set, rep, side, direction });
    if (is?.set !== set) emit(this.#host, 'rep-timer-set', { set });
  }
}
