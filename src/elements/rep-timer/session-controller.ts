import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import { locateOriginal, planSkip, prepareContinuation } from '../../timeline/insert-ready.js';
import { phaseAt } from '../../timeline/locate.js';
import { CourseEvents } from './course-events.js';
import { CueOutputs } from './cues/cue-outputs.js';
import { PageHold } from './page-hold.js';
import { PhaseTeller } from './phase-teller.js';
import { SavedPosition } from './saved-position.js';
import type { SessionOptions, SessionSource } from './session-options.js';
import { SessionState } from './session-state.js';

/** ms to get ready that are left when the reader has pressed that it may begin. */
const timeAfterWaiting = 5000;

/**
 * A session of one exercise: it drives the playback, the cues, the saved position and the timer's events, and stops all
 * of them when the timer leaves the page. Figures follow it as a session clock.
 */
export class SessionController extends SessionState implements ReactiveController {
  readonly cues: CueOutputs;
  readonly #options: SessionOptions;
  readonly teller: PhaseTeller;
  readonly #courseEvents: CourseEvents;
  readonly #page: PageHold;
  #position = new SavedPosition('');
  #locale!: Locale;
  #resumesOnConnect = false;

  constructor(host: ReactiveControllerHost, options: SessionOptions) {
    const update = (): void => host.requestUpdate();
    super({
      phase: (_phase, index, missed) => this.#handlePhase(index, missed),
      finish: () => this.#handleFinish(),
      sleep: () => this.#handleSleep(),
      update,
    });
    this.#options = options;
    this.#courseEvents = new CourseEvents(options.emit);
    const { getPreferences, getPanel } = options;
    this.cues = new CueOutputs({ onChange: update, getPreferences, getFlashTarget: getPanel });
    this.teller = new PhaseTeller(this.cues, {
      getElement: getPanel,
      getSubject: () => this.runningSubject,
      getPlace: options.getPlace,
      getLocale: () => this.#locale,
      now: () => this.playback.clock.now(),
    });
    this.#page = new PageHold(this, {
      visibility: visible => this.playback.setVisible(visible),
      freeze: () => {
        this.#savePosition();
        this.playback.freeze();
      },
    });
    host.addController(this);
  }

  hostConnected(): void {
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
    const isSame = key === this.#position.sessionKey && clock === this.playback.clock;
    if (isSame && locale === this.#locale) return;
    if (this.active && !isSame) this.reset();
    this.subject = build();
    this.#locale = locale;
    if (isSame) return;
    this.#position = new SavedPosition(key);
    this.playback.clock = clock;
    this.#resetSilently();
    this.interrupted = this.#position.load(clock.date(), this.subject.timeline);
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
    this.playback.start(waits ? Math.max(0, first.duration - timeAfterWaiting) : ms);
    if (waits && this.state === 'running') this.#wait();
  }

  pause(): void {
    if (!this.#pauseSilently()) return;
    this.teller.answer(this.#locale.timer.paused);
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
    if (isInserted || interrupted) return this.playback.continueAt(timeline, position);
    this.playback.timeline = timeline;
    this.playback.resume();
    this.teller.answer(this.#locale.timer.goesOn);
    this.notify();
  }

  /** To the next phase (1) or the one before (-1); past the last one to the end. */
  skip(step: 1 | -1): void {
    if (!this.active) return;
    const { timeline, index } = planSkip(this.timeline, this.moment, step);
    this.playback.timeline = timeline;
    this.seek(index);
  }

  /** To the beginning of a phase; past the last one to the end. */
  seek(index: number): void {
    this.waiting = false;
    this.teller.interrupt();
    this.cues.cancelScheduled();
    this.playback.seek(index);
  }

  /** Makes the present phase longer or shorter by `seconds`. */
  adjust(seconds: number): void {
    this.cues.cancelScheduled();
    this.playback.adjust(seconds);
    if (this.active) this.teller.answer(this.#locale.timer.describePhaseLeft(this.moment.remaining));
  }

  /** To the beginning, standing; the saved position of a session that had begun is forgotten. */
  reset(): void {
    this.#resetSilently();
    this.#options.emit('rep-timer-reset');
  }

  /** About every second. */
  hostUpdated(): void {
    if (this.state === 'running') this.cues.update(this.timeline, this.elapsed);
  }

  #resetSilently(): void {
    const { active } = this;
    this.clearQuestions();
    this.#courseEvents.reset();
    this.cues.cancelScheduled();
    this.playback.reset(this.subject.timeline);
    if (active) this.#deactivate();
    this.notify();
  }

  /** Whether it ran. */
  #pauseSilently(): boolean {
    if (this.state !== 'running') return false;
    this.playback.pause();
    this.#deactivate();
    this.notify();
    return true;
  }

  /** Whether it was paused. */
  #resumeSilently(): boolean {
    if (this.state !== 'paused') return false;
    this.#activate();
    this.playback.resume();
    this.notify();
    return true;
  }

  /** Stands in get ready; what is being said is finished. */
  #wait(): void {
    this.waiting = true;
    this.playback.pause();
    this.cues.cancelScheduled();
    this.cues.finish();
    this.#endRun();
    this.notify();
  }

  /** Begins what goes on only while the session runs. */
  #activate(): void {
    this.clearQuestions();
    this.cues.unlock();
    this.#page.begin();
  }

  /** Ends it: nothing is left that could sound, keep the screen on or listen. */
  #deactivate(): void {
    if (this.state === 'finished') this.cues.finish();
    else this.cues.stop();
    this.#endRun();
  }

  #endRun(): void {
    this.#page.end();
    this.#savePosition();
  }

  /** Saves where the session stands, and forgets it once the session is over. */
  #savePosition(): void {
    const now = this.playback.clock.date();
    if (this.active) this.#position.save(now, this.subject.timeline, locateOriginal(this.timeline, this.moment));
    else this.#position.forget();
  }

  #handlePhase(index: number, missed: boolean): void {
    this.#courseEvents.emitCourse(this.timeline, index);
    this.#savePosition();
    this.notify();
    if (missed) return;
    if (this.state === 'running') this.teller.tellPhase(index);
    else if (this.state === 'paused') this.teller.tellPlace(index);
  }

  #handleFinish(): void {
    const end = this.timeline.phases.length;
    this.#courseEvents.emitCourse(this.timeline, end);
    this.teller.tellEnd();
    this.#deactivate();
    this.notify();
    this.#options.emit('rep-timer-finish');
  }

  #handleSleep(): void {
    this.asleep = true;
    this.#deactivate();
    this.notify();
    this.teller.ask(this.#locale.timer.deviceSlept);
    this.#options.emit('rep-timer-pause');
  }
}
