import { cueAt } from '../../../timeline/cue.js';
import { phaseStart } from '../../../timeline/locate.js';
import type { Timeline } from '../../../timeline/phase.js';
import { scheduleCue } from './cue-sounds.js';
import { outputTime, sharedAudio } from './shared-audio.js';

/** ms of cues that are scheduled ahead: the timers of a hidden page may run no more than once a minute. */
const scheduleAhead = 90_000;

/** ms that the first cue may come late, because the audio takes a while to open and to run. */
const startTolerance = 800;

/** s by which the audio clock and the session may drift apart before the cues are scheduled anew. */
const maxDrift = 0.05;

/** ms of the session between two looks at the audio clock, at least: it moves in jumps. */
const checkInterval = 500;

/**
 * Schedules cues on the audio clock ahead of time, so that a page that is blocked or hidden sounds on time. Where the
 * audio does not run, it is silent; where there is none, it throws.
 */
export class Sound {
  readonly #onStateChange: () => void;
  /** A context of a test's own, which records; null for the page's. */
  readonly #recorder: BaseAudioContext | null;
  /** What all cues go through, so that all can be cut off at once; undefined while nothing is scheduled. */
  #output: GainNode | undefined;
  /** The notes to come, and when their cues begin (s of the audio clock). */
  readonly #scheduled = new Map<OscillatorNode, number>();
  /** The index of the first cue that is not scheduled yet. */
  #nextCue = 0;
  /** What the audio clock reads (s) where the timeline begins. */
  #timelineStart = 0;
  /** What the audio clock (s) and the timeline (ms) read when they were last compared. */
  #checkedTime = 0;
  #checkedElapsed = 0;

  /** @param onStateChange is called when the audio runs again or no longer, so that cues can be scheduled anew */
  constructor(onStateChange: () => void, recorder: BaseAudioContext | null = null) {
    this.#onStateChange = onStateChange;
    this.#recorder = recorder;
  }

  /** Gets the browser's permission to sound; works only in a gesture. */
  unlock(): void {
    sharedAudio.unlock(this.#onStateChange);
  }

  /** Schedules what is due soon; to be called about every second, with where the timeline is (ms). */
  update(timeline: Timeline, elapsed: number): void {
    const context = this.#recorder ?? sharedAudio.running;
    if (!context) return this.stop();
    if (!this.#output) this.#start(context, timeline, elapsed);
    else if (this.#needsCheck(elapsed)) {
      if (context.currentTime === this.#checkedTime) {
        this.stop();
        return sharedAudio.replaceStalled(this.#onStateChange);
      }
      this.#markChecked(context, elapsed);
      if (this.#drift(context, elapsed) > maxDrift) this.#realign(context, timeline, elapsed);
    }
    this.#scheduleDue(timeline, elapsed);
  }

  /** Falls silent and takes back all that is scheduled. */
  stop(): void {
    this.#cancelAfter(-Infinity);
    this.#output?.disconnect();
    this.#output = undefined;
  }

  #start(context: BaseAudioContext, timeline: Timeline, elapsed: number): void {
    this.#output = new GainNode(context);
    this.#output.connect(context.destination);
    this.#markChecked(context, elapsed);
    this.#align(context, elapsed);
    this.#skipCues(timeline, start => start < elapsed - startTolerance);
  }

  #needsCheck(elapsed: number): boolean {
    return !this.#recorder && elapsed - this.#checkedElapsed > checkInterval;
  }

  #markChecked({ currentTime }: BaseAudioContext, elapsed: number): void {
    this.#checkedTime = currentTime;
    this.#checkedElapsed = elapsed;
  }

  /** s */
  #drift(context: BaseAudioContext, elapsed: number): number {
    return Math.abs(outputTime(context) - elapsed / 1000 - this.#timelineStart);
  }

  /** Schedules anew what has not begun to sound; what sounds is neither cut off nor repeated. */
  #realign(context: BaseAudioContext, timeline: Timeline, elapsed: number): void {
    const { currentTime } = context;
    const previousStart = this.#timelineStart;
    this.#cancelAfter(currentTime);
    this.#align(context, elapsed);
    this.#skipCues(timeline, start => previousStart + start / 1000 <= currentTime);
  }

  #align(context: BaseAudioContext, elapsed: number): void {
    this.#timelineStart = outputTime(context) - elapsed / 1000;
  }

  /** Goes to the first cue that is not over. */
  #skipCues(timeline: Timeline, isOver: (start: number) => boolean): void {
    const { length } = timeline.phases;
    this.#nextCue = 0;
    while (this.#nextCue <= length && isOver(phaseStart(timeline, this.#nextCue))) this.#nextCue++;
  }

  #scheduleDue(timeline: Timeline, elapsed: number): void {
    const { length } = timeline.phases;
    while (this.#nextCue <= length && phaseStart(timeline, this.#nextCue) < elapsed + scheduleAhead) {
      this.#schedule(timeline, this.#nextCue++);
    }
  }

  #schedule(timeline: Timeline, index: number): void {
    const when = this.#timelineStart + phaseStart(timeline, index) / 1000;
    for (const oscillator of scheduleCue(this.#output!, cueAt(timeline, index), when)) {
      this.#scheduled.set(oscillator, when);
      oscillator.onended = () => this.#scheduled.delete(oscillator);
    }
  }

  /** Takes back the cues that were to begin after `time` (s of the audio clock). */
  #cancelAfter(time: number): void {
    for (const [oscillator, when] of this.#scheduled) {
      if (when <= time) continue;
      oscillator.stop();
      // a suspended context would call it only when it runs again
      oscillator.onended = null;
      this.#scheduled.delete(oscillator);
    }
  }
}
