import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import { planSkip, prepareContinuation } from '../../timeline/insert-ready.js';
import { timeAfterWaiting } from '../../timeline/lead-in.js';
import { phaseAt } from '../../timeline/locate.js';
import { CourseEvents } from './course-events.js';
import { CueOutputs } from './cues/cue-outputs.js';
import { PageHold } from './page-hold.js';
import { PendingStart } from './pending-start.js';
import { PhaseTeller } from './phase-teller.js';
import type { SessionOptions, SessionSource } from './session-options.js';
import { SessionState } from './session-state.js';

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
  readonly #pendingStart = new PendingStart();
  #locale!: Locale;
  #words = '';
  #resumesOnConnect = false;

  constructor(host: ReactiveControllerHost, options: SessionOptions) {
    const update = (): void => {
      if (this.state === 'running') this.teller.tellMeanwhile(this.moment);
      host.requestUpdate();
    };
    super({
      phase: (_phase, index, missed) => this.#handlePhase(index, missed),
      finish: () => this.#handleFinish(),
      sleep: () => this.#handleSleep(),
      update,
    });
    this.#options = options;
    this.#courseEvents = new CourseEvents(options.emit);
    this.cues = new CueOutputs({ ...options, onChange: update, getFlashTarget: options.getPanel });
    this.teller = new PhaseTeller(this.cues, {
      getElement: options.getPanel,
      getSubject: () => this.runningSubject,
      getPlace: options.getPlace,
      getLocale: () => this.#locale,
      now: () => this.playback.clock.now(),
    });
    this.#page = new PageHold(this, {
      visibility: visible => this.playback.setVisible(visible),
      freeze: () => {
        this.savePosition();
        this.playback.freeze();
      },
    });
    // in this order, a session that leaves the page saves its position first
    for (const each of [this, this.position]) host.addController(each);
  }

  hostConnected(): void {
    if (this.#resumesOnConnect) this.#resumeSilently();
    this.#resumesOnConnect = false;
  }

  hostDisconnected(): void {
    this.#resumesOnConnect = this.#pauseSilently();
    this.cues.stop();
  }

  /** Puts a session on, standing at its beginning; one of the same key and clock goes on, with the words as they are now. */
  load({ key, words, clock, locale, isRestored, build }: SessionSource): void {
    const isSame = key === this.position.sessionKey && clock === this.playback.clock;
    if (isSame && words === this.#words && locale === this.#locale) return;
    if (this.active && !isSame) this.reset();
    this.subject = build();
    this.#words = words;
    this.#locale = locale;
    if (isSame && this.state !== 'idle') return;
    this.position.change(key);
    this.playback.clock = clock;
    this.#resetSilently();
    if (isRestored) this.restore();
  }

  /**
   * Starts at `ms` of the timeline. To be called in a gesture, where it is to be heard. Where the reader wants it so,
   * get ready then waits for a press.
   */
  start(ms: number): void {
    const [first] = this.subject.timeline.phases;
    const waits = this.#options.getPreferences().wait && ms === 0 && first?.kind === 'ready';
    this.#resetSilently();
    const wish = this.#pendingStart.announce(() => this.#options.emit('rep-timer-start'));
    if (wish === 'idle') return;
    this.#activate();
    this.playback.start(waits ? Math.max(0, first.duration - timeAfterWaiting) : ms);
    if (wish === 'paused') this.pause();
    else if (waits && this.state === 'running') this.#wait();
  }

  pause(): void {
    this.#pendingStart.redirect('paused');
    if (!this.#pauseSilently()) return;
    this.teller.answer(this.#locale.timer.paused);
    this.#options.emit('rep-timer-pause');
  }

  resume(): void {
    if (this.#resumeSilently()) this.#options.emit('rep-timer-resume');
  }

  /** Goes on where it was paused, or broken off, after a few seconds to get back into place. */
  goOn(): void {
    const { state, interrupted, subject } = this;
    if (this.waiting) return this.resume();
    if (state !== 'paused' && !interrupted) return;
    const { timeline, position } = prepareContinuation(this.timeline, interrupted || this.elapsed, subject.settle);
    if (interrupted) this.#resetSilently();
    if (interrupted || phaseAt(timeline, position).phase?.inserted) {
      this.#options.emit(interrupted ? 'rep-timer-start' : 'rep-timer-resume');
      this.#activate();
      return this.playback.continueAt(timeline, position);
    }
    this.playback.timeline = timeline;
    this.resume();
    this.teller.answer(this.#locale.timer.goesOn);
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
    this.skipping = true;
    this.playback.seek(index);
    this.skipping = false;
  }

  /** Makes the present phase longer or shorter by `seconds`. */
  adjust(seconds: number): void {
    this.cues.cancelScheduled();
    this.playback.adjust(seconds);
    if (this.active) this.teller.answer(this.#locale.timer.describePhaseLeft(this.moment.remaining));
  }

  /** To the beginning, standing; the saved position of a session that had begun is forgotten. */
  reset(): void {
    this.#pendingStart.redirect('idle');
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
    this.#options.emit('rep-timer-pause');
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
    this.savePosition();
  }

  #handlePhase(index: number, missed: boolean): void {
    this.#courseEvents.emitCourse(this.timeline, index);
    this.savePosition();
    this.notify();
    if (!missed && this.state === 'running') this.teller.tellPhase(index);
    if (!missed && this.state === 'paused') this.teller.tellPlace(index);
  }

  #handleFinish(): void {
    this.#courseEvents.emitCourse(this.timeline, this.timeline.phases.length);
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
