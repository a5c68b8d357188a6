import { locateOriginal } from '../../timeline/insert-ready.js';
import type { Moment } from '../../timeline/locate.js';
import type { SessionSubject } from '../../timeline/phase-facts.js';
import type { Timeline } from '../../timeline/phase.js';
import { Playback, type PlaybackListener, type PlaybackState } from '../../timeline/playback.js';
import type { SessionClock } from '../shared/session-clock.js';
import { SavedPosition } from './saved-position.js';
import type { SessionView } from './view.js';

/** What a session is about and where it stands; figures and templates read it. */
export class SessionState implements SessionClock, Omit<SessionView, 'seek'> {
  /** The device slept: the reader is asked whether to go on. */
  asleep = false;
  /** Get ready stands until the reader presses that it may begin. */
  waiting = false;
  /** Whether it is taken to another phase just now, instead of arriving there. */
  skipping = false;
  /** Where a session of the same day was broken off (ms); 0 for none. */
  interrupted = 0;
  subject!: SessionSubject;
  protected readonly playback: Playback;
  protected readonly position: SavedPosition = new SavedPosition();
  readonly #subscribers = new Set<() => void>();
  #isQuiet = false;

  constructor(listener: PlaybackListener) {
    this.playback = new Playback(listener);
  }

  get state(): PlaybackState {
    return this.playback.state;
  }

  /** Whether it has begun and is not over. */
  get active(): boolean {
    return this.playback.active;
  }

  get timeline(): Timeline {
    return this.playback.timeline;
  }

  get elapsed(): number {
    return this.playback.elapsed;
  }

  /** ms that it has run since it began, whatever was skipped. */
  get spent(): number {
    return this.playback.spent;
  }

  get moment(): Moment {
    return this.playback.moment;
  }

  /** The subject with the timeline as it runs. */
  get runningSubject(): SessionSubject {
    return { ...this.subject, timeline: this.timeline };
  }

  subscribe(listener: () => void): () => void {
    this.#subscribers.add(listener);
    return () => this.#subscribers.delete(listener);
  }

  /** Saves where the session stands, and forgets it once the session is over. */
  protected savePosition(): void {
    const { active, playback, subject, timeline, moment } = this;
    if (active) this.position.save(playback.clock.date(), subject.timeline, locateOriginal(timeline, moment));
    else this.position.forget();
  }

  /** Until then subscribers are not told of anything; then of what it is by then. */
  tellLater(moment: Promise<void>): void {
    this.#isQuiet = true;
    void moment.then(() => {
      this.#isQuiet = false;
      this.notify();
    });
  }

  protected notify(): void {
    if (this.#isQuiet) return;
    for (const listener of this.#subscribers) listener();
  }

  /** Looks on this device where the session was broken off. */
  restore(): void {
    if (this.active) return;
    this.interrupted = this.position.load(this.playback.clock.date(), this.subject.timeline);
  }

  /** Nothing is asked or offered any more. */
  protected clearQuestions(): void {
    this.asleep = false;
    this.waiting = false;
    this.interrupted = 0;
  }
}
