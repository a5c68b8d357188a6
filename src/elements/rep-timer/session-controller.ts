import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { watchPageLifecycle } from '../../browser/page-lifecycle.js';
import type { Locale } from '../../i18n/locale.js';
import type { Clock } from '../../timeline/clock.js';
import { Playback, type PlaybackState } from '../../timeline/playback.js';
import type { Moment } from '../../timeline/locate.js';
import type { Timeline } from '../../timeline/phase.js';
import type { Emit } from '../shared/base-element.js';
import type { SessionClock } from '../shared/session-clock.js';
import { CueOutputs } from './cues/cue-outputs.js';
import { CourseEvents } from './course-events.js';
import { claimPage, releasePage } from './running-session.js';
import { SavedPosition } from './saved-position.js';
import { describePhase } from './words.js';
import type { SessionSubject } from '../../timeline/phase-facts.js';

/** A session to be loaded. */
export interface SessionSource {
  /** What tells one session from another. The position is saved under it. */
  readonly key: string;
  readonly clock: Clock;
  readonly locale: Locale;
  /** Builds what the session is about, in the words of the locale. */
  readonly build: () => SessionSubject;
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
  readonly #emit: Emit;
  readonly #courseEvents: CourseEvents;
  readonly #playback: Playback;
  readonly #subscribers = new Set<() => void>();
  #position = new SavedPosition('');
  #locale!: Locale;
  #resumesOnConnect = false;
  #unwatchPage: (() => void) | undefined;

  /** @param getPanel what the session is shown in, once it is rendered */
  constructor(host: ReactiveControllerHost, emit: Emit, getPanel: () => Element | null) {
    this.#emit = emit;
    this.#courseEvents = new CourseEvents(emit);
    const update = (): void => host.requestUpdate();
    this.cues = new CueOutputs(update, getPanel);
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
    if (this.#resumesOnConnect) this.#resumeSilently();
    this.#resumesOnConnect = false;
  }

  hostDisconnected(): void {
    this.#resumesOnConnect = this.#pauseSilently();
  }

  /**
   * Puts a session on, standing at its beginning. One of the same key and clock goes on, and only its words are built
   * anew where the language is another one.
   */
  load({ key, clock, locale, build }: SessionSource): void {
    const isSame = key === this.#position.sessionKey && clock === this.#playback.clock;
    if (isSame && locale === this.#locale) return;
    if (this.active && !isSame) {
      this.reset();
      this.#emit('rep-timer-reset');
    }
    this.subject = build();
    this.#locale = locale;
    if (isSame) return;
    this.#position = new SavedPosition(key);
    this.#playback.clock = clock;
    this.reset();
    this.interrupted = this.#position.load(clock.date(), this.subject.timeline);
  }

  /** Starts at `ms` of the timeline. To be called in a gesture, where it is to be heard. */
  start(ms: number): void {
    this.reset();
    this.#emit('rep-timer-start');
    this.#activate();
    this.#playback.start(ms);
  }

  pause(): void {
    if (this.#pauseSilently()) this.#emit('rep-timer-pause');
  }

  resume(): void {
    if (this.#resumeSilently()) this.#emit('rep-timer-resume');
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

  /** Keeps the cues up to date; to be called at each update of the host, about every second. */
  updateCues(): void {
    if (this.state === 'running') this.cues.update(this.timeline, this.elapsed);
  }

  /** To the beginning, standing; the saved position of a session that had begun is forgotten. */
  reset(): void {
    const { active } = this;
    this.asleep = false;
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

  /** Saves where the session stands, and forgets it once the session is over. */
  #savePosition(): void {
    const now = this.#playback.clock.date();
    if (this.active) this.#position.save(now, this.subject.timeline, this.moment);
    else this.#position.forget();
  }

  #notify(): void {
    for (const listener of this.#subscribers) listener();
  }

  #handlePhase(index: number, missed: boolean): void {
    this.#courseEvents.emitCourse(this.timeline, index);
    this.#savePosition();
    this.#notify();
    if (missed || this.state !== 'running') return;
    const { message, spoken } = describePhase(this.subject, index, this.#locale);
    this.cues.signalPhase({ timeline: this.timeline, index, message, spoken, lang: this.#locale.lang });
  }

  #handleFinish(): void {
    const { timer, lang } = this.#locale;
    const { timeline } = this;
    const end = timeline.phases.length;
    this.#courseEvents.emitCourse(timeline, end);
    this.cues.signalPhase({ timeline, index: end, message: timer.finished, spoken: [timer.finished], lang });
    this.#deactivate();
    this.#notify();
    this.#emit('rep-timer-finish');
  }

  #handleSleep(): void {
    this.asleep = true;
    this.#deactivate();
    this.#notify();
    this.#emit('rep-timer-pause');
  }
}
