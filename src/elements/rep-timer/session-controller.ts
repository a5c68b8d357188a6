import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { announcer } from '../../browser/announcer.js';
import { watchPageLifecycle } from '../../browser/page-lifecycle.js';
import type { Locale } from '../../i18n/locale.js';
import type { Clock } from '../../timeline/clock.js';
import { locateOriginal, prepareContinuation, removeInserted } from '../../timeline/insert-ready.js';
import { phaseAt, type Moment } from '../../timeline/locate.js';
import type { SessionSubject } from '../../timeline/phase-facts.js';
import type { Timeline } from '../../timeline/phase.js';
import { Playback, type PlaybackState } from '../../timeline/playback.js';
import type { Emit } from '../shared/base-element.js';
import type { SessionClock } from '../shared/session-clock.js';
import { CourseEvents } from './course-events.js';
import { CueOutputs } from './cues/cue-outputs.js';
import type { CuePreferences } from './cues/cue-preferences.js';
import { PhaseTeller, type ToldPhase } from './phase-teller.js';
import { claimPage, releasePage } from './running-session.js';
import { SavedPosition } from './saved-position.js';

/** A session to be loaded. */
export interface SessionSource {
  /** What tells one session from another. The position is saved under it. */
  readonly key: string;
  readonly clock: Clock;
  readonly locale: Locale;
  /** Builds what the session is about, in the words of the locale. */
  readonly build: () => SessionSubject;
}

export interface SessionOptions {
  readonly emit: Emit;
  /** What the session is shown in, once it is rendered. */
  getPanel(): Element | null;
  getPreferences(): CuePreferences;
  /** Where the exercise stands among others; '' where it stands alone. */
  getPlace(): string;
}

/** ms to get ready that are left when the reader has pressed that it may begin. */
const timeAfterWaiting = 5000;

/**
 * A session of one exercise: it drives the playback, the cues, the saved position and the timer's events, and stops all
 * of them when the timer leaves the page. Figures follow it as a session clock.
 */
export class SessionController implements ReactiveController, SessionClock {
  /** The device slept: the reader is asked whether to go on. */
  asleep = false;
  /** Where a session of the same day was broken off (ms); 0 for none. */
  interrupted = 0;
  subject!: SessionSubject;
  /** Get ready stands until the reader presses that it may begin. */
  waiting = false;
  readonly cues: CueOutputs;
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: SessionOptions;
  readonly #teller: PhaseTeller;
  readonly #courseEvents: CourseEvents;
  readonly #playback: Playback;
  readonly #subscribers = new Set<() => void>();
  #position = new SavedPosition('');
  #locale!: Locale;
  #resumesOnConnect = false;
  #unwatchPage: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, options: SessionOptions) {
    this.#host = host;
    this.#options = options;
    this.#courseEvents = new CourseEvents(options.emit);
    const update = (): void => host.requestUpdate();
    const { getPreferences, getPanel } = options;
    this.cues = new CueOutputs({ onChange: update, getPreferences, getFlashTarget: getPanel });
    this.#teller = new PhaseTeller(this.cues, getPanel);
    this.#playback = new Playback({
      phase: (_phase, index, missed) => this.#handlePhase(index, missed),
      finish: () => this.#handleFinish(),
      sleep: () => this.#handleSleep(),
      update,
    });
    host.addController(this);
  }

  get state(): PlaybackState {
    return this.#playback.state;
  }

  /** Whether it has begun and is not over. */
  get active(): boolean {
    return this.#playback.active;
  }

  get timeline(): Timeline {
    return this.#playback.timeline;
  }

  get elapsed(): number {
    return this.#playback.elapsed;
  }

  get moment(): Moment {
    return this.#playback.moment;
  }

  subscribe(listener: () => void): () => void {
    this.#subscribers.add(listener);
    return () => this.#subscribers.delete(listener);
  }

  hostConnected(): void {
    announcer.prepare(this.#host);
    if (this.#resumesOnConnect) this.#resumeSilently();
    this.#resumesOnConnect = false;
  }

  hostDisconnected(): void {
    this.#resumesOnConnect = this.#pauseSilently();
    this.cues.stop();
  }

  /**
   * Puts a session on, standing at its beginning. One of the same key and clock goes on, and only its words are built
   * anew where the language is another one.
   */
  load({ key, clock, locale, build }: SessionSource): void {
    const isSame = key === this.#position.sessionKey && clock === this.#playback.clock;
    if (isSame && locale === this.#locale) return;
    if (this.active && !isSame) this.reset();
    this.subject = build();
    this.#locale = locale;
    if (isSame) return;
    this.#position = new SavedPosition(key);
    this.#playback.clock = clock;
    this.#resetSilently();
    this.interrupted = this.#position.load(clock.date(), this.subject.timeline);
  }

  /** The subject with the timeline as it runs. */
  get runningSubject(): SessionSubject {
    return { ...this.subject, timeline: this.timeline };
  }

  /**
   * Starts at `ms` of the timeline. To be called in a gesture, where it is to be heard. Where the reader wants it so,
   * get ready then waits for a press.
   */
  start(ms: number): void {
    const [first] = this.subject.timeline.phases;
    const waits = this.#options.getPreferences().wait && ms === 0 && first?.kind === 'ready';
    this.#resetSilently();
    this.#options.emit('rep-timer-start');
    this.#activate();
    this.#playback.start(waits ? Math.max(0, first.duration - timeAfterWaiting) : ms);
    if (waits && this.state === 'running') this.#wait();
  }

  pause(): void {
    if (!this.#pauseSilently()) return;
    this.answer(this.#locale.timer.paused);
    this.#options.emit('rep-timer-pause');
  }

  resume(): void {
    if (this.#resumeSilently()) this.#options.emit('rep-timer-resume');
  }

  /** Goes on where it was paused, or broken off, after a few seconds to get back into place. */
  goOn(): void {
    const { state, interrupted, waiting } = this;
    if (waiting) return this.resume();
    if (state !== 'paused' && !interrupted) return;
    const { timeline, position } = prepareContinuation(this.timeline, interrupted || this.elapsed);
    if (interrupted) this.#resetSilently();
    this.#options.emit(interrupted ? 'rep-timer-start' : 'rep-timer-resume');
    this.#activate();
    const isInserted = !!phaseAt(timeline, position).phase?.inserted;
    if (isInserted || interrupted) return this.#playback.continueAt(timeline, position);
    this.#playback.timeline = timeline;
    this.#playback.resume();
    this.answer(this.#locale.timer.goesOn);
    this.#notify();
  }

  /** To the next phase (1) or the one before (-1); past the last one to the end. */
  skip(step: 1 | -1): void {
    if (!this.active) return;
    this.cues.cancelScheduled();
    const { phase, index } = this.moment;
    if (phase?.inserted && step === 1) return this.#playback.seek(index + 1);
    const original = locateOriginal(this.timeline, this.moment);
    const isCut = (phase?.inserted && original.elapsed > 0) || phase?.continued;
    this.#playback.timeline = removeInserted(this.timeline);
    this.#playback.seek(original.index + (isCut && step === -1 ? 0 : step));
  }

  /** To the beginning of a phase; past the last one to the end. */
  seek(index: number): void {
    this.cues.cancelScheduled();
    this.#playback.seek(index);
  }

  /** Makes the present phase longer or shorter by `seconds`. */
  adjust(seconds: number): void {
    this.cues.cancelScheduled();
    this.#playback.adjust(seconds);
    if (this.active) this.answer(this.#locale.timer.describePhaseLeft(this.moment.remaining));
  }

  /** To the beginning, standing; the saved position of a session that had begun is forgotten. */
  reset(): void {
    this.#resetSilently();
    this.#options.emit('rep-timer-reset');
  }

  /** Keeps the cues up to date; to be called at each update of the host, about every second. */
  updateCues(): void {
    if (this.state === 'running') this.cues.update(this.timeline, this.elapsed);
  }

  #resetSilently(): void {
    const { active } = this;
    this.asleep = false;
    this.waiting = false;
    this.interrupted = 0;
    this.#courseEvents.reset();
    this.cues.cancelScheduled();
    this.#playback.reset(this.subject.timeline);
    if (active) this.#deactivate();
    this.#notify();
  }

  /** Whether it ran. */
  #pauseSilently(): boolean {
    if (this.state !== 'running') return false;
    this.#playback.pause();
    this.#deactivate();
    this.#notify();
    return true;
  }

  /** Whether it was paused. */
  #resumeSilently(): boolean {
    if (this.state !== 'paused') return false;
    this.#activate();
    this.#playback.resume();
    this.#notify();
    return true;
  }

  /** Stands in get ready; what is being said is finished. */
  #wait(): void {
    this.waiting = true;
    this.#playback.pause();
    this.cues.cancelScheduled();
    this.cues.finish();
    this.#endRun();
    this.#notify();
  }

  /** Begins what goes on only while the session runs. */
  #activate(): void {
    claimPage(this);
    this.asleep = false;
    this.waiting = false;
    this.interrupted = 0;
    this.cues.unlock();
    this.#unwatchPage ??= watchPageLifecycle({
      visibility: visible => this.#playback.setVisible(visible),
      freeze: () => {
        this.#savePosition();
        this.#playback.freeze();
      },
    });
    this.#playback.setVisible(!document.hidden);
  }

  /** Ends it: nothing is left that could sound, keep the screen on or listen. */
  #deactivate(): void {
    if (this.state === 'finished') this.cues.finish();
    else this.cues.stop();
    this.#endRun();
  }

  #endRun(): void {
    releasePage(this);
    this.#unwatchPage?.();
    this.#unwatchPage = undefined;
    this.#savePosition();
  }

  /** Saves where the session stands, and forgets it once the session is over. */
  #savePosition(): void {
    const now = this.#playback.clock.date();
    if (this.active) this.#position.save(now, this.subject.timeline, locateOriginal(this.timeline, this.moment));
    else this.#position.forget();
  }

  #notify(): void {
    for (const listener of this.#subscribers) listener();
  }

  /** Tells a screen reader what a press has changed. */
  answer(text: string): void {
    this.#teller.answer(text, this.#locale, this.#playback.clock.now());
  }

  #describeTold(index: number): ToldPhase {
    const now = this.#playback.clock.now();
    return { subject: this.runningSubject, index, place: this.#options.getPlace(), locale: this.#locale, now };
  }

  #handlePhase(index: number, missed: boolean): void {
    this.#courseEvents.emitCourse(this.timeline, index);
    this.#savePosition();
    this.#notify();
    if (missed) return;
    if (this.state === 'running') this.#teller.tellPhase(this.#describeTold(index));
    else if (this.state === 'paused') this.#teller.tellPlace(this.#describeTold(index));
  }

  #handleFinish(): void {
    const end = this.timeline.phases.length;
    this.#courseEvents.emitCourse(this.timeline, end);
    this.#teller.tellEnd(this.#describeTold(end));
    this.#deactivate();
    this.#notify();
    this.#options.emit('rep-timer-finish');
  }

  #handleSleep(): void {
    this.asleep = true;
    this.#deactivate();
    this.#notify();
    this.#teller.ask(this.#locale.timer.deviceSlept, this.#locale);
    this.#options.emit('rep-timer-pause');
  }
}
