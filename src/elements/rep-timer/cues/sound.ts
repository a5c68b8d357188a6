import { cueAt, type Cue } from '../../../timeline/cue.js';
import { phaseStart } from '../../../timeline/locate.js';
import type { Timeline } from '../../../timeline/phase.js';

/** One note: frequency (Hz), when it begins after the cue and how long it rings (ms). */
type Note = readonly [frequency: number, after: number, length: number];

const up: readonly Note[] = [
  [523, 0, 120],
  [659, 100, 250],
];
/** Soft patterns, each unlike the others: up is work, down is letting go, low is rest, many notes are news. */
export const patterns: Readonly<Record<Cue, readonly Note[]>> = {
  ready: [[392, 0, 300]],
  move: up,
  hold: [[659, 0, 600]],
  release: [
    [659, 0, 120],
    [523, 100, 250],
  ],
  rest: [
    [330, 0, 200],
    [330, 250, 400],
  ],
  'switch-side': [...up, [523, 240, 120], [659, 360, 300]],
  'switch-direction': [
    [587, 0, 120],
    [587, 150, 250],
  ],
  last: [
    [784, 0, 120],
    [784, 150, 120],
    [784, 300, 300],
  ],
  finish: [...up, [784, 240, 240], [1047, 360, 800]],
};

/** Sounds a cue into `output` when the audio clock reads `when` (s). */
export const sound = (output: AudioNode, cue: Cue, when: number): OscillatorNode[] =>
  patterns[cue].map(([frequency, after, length]) => {
    const { context } = output;
    const at = Math.max(context.currentTime, when) + after / 1000;
    const oscillator = new OscillatorNode(context, { type: 'triangle', frequency });
    const envelope = new GainNode(context, { gain: 0 });
    oscillator.connect(envelope).connect(output);
    envelope.gain.setValueAtTime(0, at);
    envelope.gain.linearRampToValueAtTime(0.25, at + 0.008);
    envelope.gain.exponentialRampToValueAtTime(0.001, at + length / 1000);
    oscillator.start(at);
    oscillator.stop(at + length / 1000);
    return oscillator;
  });

/** ms of cues that are scheduled ahead: a hidden page may be called no more than once a minute. */
const ahead = 90_000;

/** ms that a first cue may come late, while the audio wakes. */
const late = 250;

/** s that the audio clock and the session's may part before what is scheduled is scheduled anew. */
const apart = 0.05;

/** What the audio clock reads (s) for what is heard now: its `currentTime` moves in jumps, and is not yet out. */
const heard = (context: BaseAudioContext): number => {
  const { currentTime } = context;
  const { contextTime = 0, performanceTime = 0 } = (context as AudioContext).getOutputTimestamp?.() ?? {};
  const now = contextTime + (performance.now() - performanceTime) / 1000;
  return performanceTime && Math.abs(now - currentTime) < 0.5 ? now : currentTime;
};

/** The page's one audio context: browsers allow a few, and each has to be woken by a gesture. */
let shared: AudioContext | undefined;
/** Another one was made since the last gesture. */
let rebuilt = false;

const open = (changed: () => void): void => {
  shared ??= new AudioContext();
  shared.onstatechange = changed;
  if (shared.state !== 'running') shared.resume().catch(() => {});
};

/**
 * Schedules cues on the audio clock ahead of time, so that a page that is blocked or hidden sounds on time. Throws
 * where there is no audio; where it stands still, there is silence.
 */
export class Sound {
  /** Called when the audio runs again, so that what is due can be planned. */
  readonly #changed: () => void;
  readonly #own: BaseAudioContext | undefined;
  #bus: GainNode | undefined;
  /** Notes, and when their cues begin (s of the audio clock). */
  readonly #scheduled = new Map<OscillatorNode, number>();
  /** The first cue that is not scheduled yet. */
  #next = 0;
  /** What the audio clock reads (s) at the timeline's beginning. */
  #zero = 0;
  /** What the audio clock (s) and the timeline (ms) read at the last look. */
  #read = 0;
  #at = 0;

  /** `context` is where it sounds, instead of the page's loudspeaker: a test records it. */
  constructor(changed: () => void, context?: BaseAudioContext) {
    this.#changed = changed;
    this.#own = context;
  }

  /** To be called in a gesture: only then may a page sound. */
  wake(): void {
    rebuilt = false;
    open(this.#changed);
  }

  /** Schedules what is due soon; to be called about every second, with where the timeline is (ms). */
  plan(timeline: Timeline, elapsed: number): void {
    const context = this.#own ?? (shared?.state === 'running' ? shared : undefined);
    if (!context) return this.stop();
    const { currentTime } = context;
    const now = heard(context);
    const old = this.#zero;
    // a cue that has begun is over, but the first one may be late
    let begun = (start: number): boolean => start < elapsed - late;
    let aims = !this.#bus;
    if (this.#bus && context === shared && elapsed - this.#at > 500) {
      if (currentTime === this.#read) {
        // it says that it runs and stands still: a new one is the only cure
        this.stop();
        if (rebuilt) return;
        rebuilt = true;
        shared.close().catch(() => {});
        shared = undefined;
        return open(this.#changed);
      }
      this.#at = elapsed;
      this.#read = currentTime;
      aims = Math.abs(now - elapsed / 1000 - old) > apart;
      if (aims) {
        begun = start => old + start / 1000 <= currentTime;
        this.#takeBack(currentTime);
      }
    }
    if (!this.#bus) {
      this.#bus = new GainNode(context);
      this.#bus.connect(context.destination);
      this.#at = elapsed;
      this.#read = currentTime;
    }
    if (aims) {
      this.#zero = now - elapsed / 1000;
      this.#next = 0;
      while (this.#next <= timeline.phases.length && begun(phaseStart(timeline, this.#next))) this.#next++;
    }
    while (this.#next <= timeline.phases.length && phaseStart(timeline, this.#next) < elapsed + ahead) {
      const when = this.#zero + phaseStart(timeline, this.#next) / 1000;
      for (const oscillator of sound(this.#bus, cueAt(timeline, this.#next), when)) {
        this.#scheduled.set(oscillator, when);
        oscillator.onended = () => this.#scheduled.delete(oscillator);
      }
      this.#next++;
    }
  }

  /** Falls silent. */
  stop(): void {
    this.#takeBack(-Infinity);
    this.#bus?.disconnect();
    this.#bus = undefined;
  }

  /** Takes back the cues that were to begin after `time` (s of the audio clock). */
  #takeBack(time: number): void {
    for (const [oscillator, when] of this.#scheduled) {
      if (when <= time) continue;
      oscillator.stop();
      // it may not end before the audio runs again
      oscillator.onended = null;
      this.#scheduled.delete(oscillator);
    }
  }
}
