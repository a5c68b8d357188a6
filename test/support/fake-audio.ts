const rate = 8000;

/** A loudspeaker whose clock and state a test sets. */
export class Speaker extends OfflineAudioContext {
  /** s */
  at = 0;
  running = true;
  closed = false;
  /** How much later than the clock reads a note is heard (s). */
  latency = 0;

  constructor() {
    super(1, rate, rate);
    Object.defineProperties(this, {
      currentTime: { get: () => this.at },
      state: { get: () => (this.running ? 'running' : 'suspended') },
      resume: { value: async () => {} },
      close: {
        value: async () => {
          this.closed = true;
        },
      },
      getOutputTimestamp: {
        value: () => ({ contextTime: this.at - this.latency, performanceTime: performance.now() }),
      },
    });
  }
}

/** A note that is to sound (s of the audio clock). */
export interface Note {
  readonly node: OscillatorNode;
  readonly when: number;
}

/** Puts speakers in place of the page's audio, until it is called off. */
export const fakeAudio = (): { readonly speakers: Speaker[]; notes: Note[]; off(): void } => {
  const { AudioContext } = window;
  const { start, stop } = OscillatorNode.prototype;
  const speakers: Speaker[] = [];
  const audio = {
    speakers,
    notes: [] as Note[],
    off: () => {
      Object.assign(window, { AudioContext });
      Object.assign(OscillatorNode.prototype, { start, stop });
    },
  };
  Object.assign(window, {
    AudioContext: class extends Speaker {
      constructor() {
        super();
        speakers.push(this);
      }
    },
  });
  OscillatorNode.prototype.start = function (when = 0) {
    audio.notes.push({ node: this, when });
    start.call(this, when);
  };
  OscillatorNode.prototype.stop = function (when) {
    // without a time it is taken back
    if (when === undefined) audio.notes = audio.notes.filter(({ node }) => node !== this);
    stop.call(this, when);
  };
  return audio;
};
