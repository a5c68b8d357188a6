import { replaceProperty } from './replace-property.js';

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

/** What was played, and on which speakers. */
export interface FakeAudio {
  readonly speakers: Speaker[];
  notes: Note[];
}

/** Puts speakers in place of the page's audio, until the returned function is called. */
const install = (audio: FakeAudio): (() => void) => {
  const { start, stop } = OscillatorNode.prototype;
  class PageSpeaker extends Speaker {
    constructor() {
      super();
      audio.speakers.push(this);
    }
  }
  const restores = [
    replaceProperty(window, 'AudioContext', { value: PageSpeaker }),
    replaceProperty(OscillatorNode.prototype, 'start', {
      value(this: OscillatorNode, when = 0) {
        audio.notes.push({ node: this, when });
        start.call(this, when);
      },
    }),
    replaceProperty(OscillatorNode.prototype, 'stop', {
      value(this: OscillatorNode, when?: number) {
        // without a time it is taken back
        if (when === undefined) audio.notes = audio.notes.filter(({ node }) => node !== this);
        stop.call(this, when);
      },
    }),
  ];
  return () => restores.forEach(restore => restore());
};

/** Puts speakers in place of the page's audio, until it is called off. */
export const fakeAudio = (): FakeAudio & { off(): void } => {
  const audio = { speakers: [], notes: [], off: () => {} };
  audio.off = install(audio);
  return audio;
};

/** Puts speakers in place of the page's audio for all tests of the suite that calls this. */
export const useFakeAudio = (): FakeAudio => {
  const audio: FakeAudio = { speakers: [], notes: [] };
  let uninstall: () => void;
  before(() => {
    uninstall = install(audio);
  });
  after(() => uninstall());
  return audio;
};
