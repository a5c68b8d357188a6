import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { announcer } from '../../browser/announcer.js';
import { watchPageLifecycle } from '../../browser/page-lifecycle.js';
import type { Locale } from '../../i18n/registry.js';
import type { Clock } from '../../timeline/clock.js';
import { Playback, type PlaybackState } from '../../timeline/playback.js';
import { sameRep, type Moment, type Phase, type Timeline } from '../../timeline/timeline.js';
import type { Emit } from '../shared/base-element.js';
import type { SessionClock } from '../shared/session-clock.js';
import { CueOutputs } from './cues/cue-outputs.js';
import { claimPage, releasePage } from './running-session.js';
import { forgetPosition, loadPosition, savePosition } from './saved-position.js';
import { describePhase, type SessionSubject } from './words.js';

/** What a session asks of the timer that shows it. */
export interface SessionDisplay {
  readonly emit: Emit;
  /** What lights up with a phase, once it is rendered. */
  readonly getFlashTarget: () => Element | null;
}

/** A session to be loaded. */
export interface SessionSource {
  readonly subject: SessionSubject;
  /** What tells one session from another. The position is saved under it. */
  readonly key: string;
  readonly clock: Clock;
  readonly locale: Locale;
}

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
  readonly cues: CueOutputs;
  readonly #display: SessionDisplay;
  readonly #playback: Playback;
  readonly #subscribers = new Set<() => void>();
  #key = '';
  #locale!: Locale;
  /** The index of the last phase whose beginning was emitted. */
  #lastEmitted = -1;
  #resumesOnConnect = false;
  #unwatchPage: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, display: SessionDisplay) {
    this.#display = display;
    const update = (): void => host.requestUpdate();
    this.cues = new CueOutputs(update);
    this.#playback = new Playback({
      phase: (phase, index, missed) => this.#handlePhase(phase, index, missed),
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
    if (this.#resumesOnConnect) this.#resumeSilently();
    this.#resumesOnConnect = false;
  }

  hostDisconnected(): void {
    this.#resumesOnConnect = this.#pauseSilently();
  }

  isLoaded({ key, clock, locale }: Omit<SessionSource, 'subject'>): boolean {
    return this.#isSame(key, clock) && locale === this.#locale;
  }

  /** Puts a session on, standing at its beginning; where only the language is another one, it goes on. */
  load({ subject, key, clock, locale }: SessionSource): void {
    this.#locale = locale;
    if (this.#isSame(key, clock)) {
      this.subject = subject;
      return;
    }
    if (this.active) {
      this.reset();
      this.#display.emit('rep-timer-reset');
    }
    this.subject = subject;
    this.#key = key;
    this.#playback.clock = clock;
    this.reset();
    this.interrupted = loadPosition(this.#storageKey, clock.date(), subject.timeline);
  }

  #isSame(key: string, clock: Clock): boolean {
    return key === this.#key && clock === this.#playback.clock;
  }

  /** Starts at `ms` of the timeline. To be called in a gesture, where it is to be heard. */
  start(ms: number): void {
    this.reset();
    this.#display.emit('rep-timer-start');
    this.#activate();
    this.#playback.start(ms);
  }

  pause(): void {
    if (this.#pauseSilently()) this.#display.emit('rep-timer-pause');
  }

  resume(): void {
    if (this.#resumeSilently()) this.#display.emit('rep-timer-resume');
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
  }

  /** To the beginning, standing; the saved position of a session that had begun is forgotten. */
  reset(): void {
    const { active } = this;
    this.asleep = false;
    this.interrupted = 0;
    this.#lastEmitted = -1;
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

  /** Begins what goes on only while the session runs. */
  #activate(): void {
    claimPage(this);
    this.asleep = false;
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
    releasePage(this);
    if (this.state === 'finished') this.cues.finish();
    else this.cues.stop();
    this.#unwatchPage?.();
    this.#unwatchPage = undefined;
    this.#savePosition();
  }

  get #storageKey(): string {
    return `timer ${globalThis.location?.pathname} ${this.#key}`;
  }

  #savePosition(): void {
    if (this.active) {
      const now = this.#playback.clock.date();
      savePosition(this.#storageKey, now, this.subject.timeline, this.moment);
    } else forgetPosition(this.#storageKey);
  }

  #notify(): void {
    for (const listener of this.#subscribers) listener();
  }

  #handlePhase(phase: Phase, index: number, missed: boolean): void {
    this.#emitDone(index);
    const { kind, set, rep, side, direction, step, duration } = phase;
    const seconds = duration / 1000;
    this.#display.emit('rep-timer-phase', { kind, index, set, rep, side, direction, step, seconds });
    this.#savePosition();
    this.#notify();
    if (missed || this.state !== 'running') return;
    const { message, spoken } = describePhase(this.subject, index, this.#locale);
    this.#announce(index, message, spoken);
  }

  #handleFinish(): void {
    const { finished } = this.#locale.timer;
    const end = this.timeline.phases.length;
    this.#emitDone(end);
    this.#announce(end, finished, [finished]);
    this.#deactivate();
    this.#notify();
    this.#display.emit('rep-timer-finish');
  }

  #handleSleep(): void {
    this.asleep = true;
    this.#deactivate();
    this.#notify();
    this.#display.emit('rep-timer-pause');
  }

  #announce(index: number, message: string, spoken: readonly string[]): void {
    announcer.announce(message);
    const { timeline } = this;
    const flashTarget = this.#display.getFlashTarget();
    this.cues.signalPhase({ timeline, index, spoken, lang: this.#locale.lang, flashTarget });
  }

  /** Emits what ends where the phase at `index` begins: a repetition, a set. Going back or leaving out ends none. */
  #emitDone(index: number): void {
    const { phases } = this.timeline;
    const done = phases[this.#lastEmitted];
    const next = phases[index];
    const isOnward = index === this.#lastEmitted + 1;
    this.#lastEmitted = index;
    if (!isOnward || !done || done.kind === 'ready') return;
    const { set, rep, side, direction } = done;
    if (rep !== null && !sameRep(done, next)) this.#display.emit('rep-timer-rep', { set, rep, side, direction });
    if (next?.set !== set) this.#display.emit('rep-timer-set', { set });
  }
}
