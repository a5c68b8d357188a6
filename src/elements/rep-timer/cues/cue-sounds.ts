import type { Cue } from '../../../timeline/cue.js';

interface Note {
  /** Hz */
  readonly frequency: number;
  /** ms after the cue begins. */
  readonly delay: number;
  /** ms until it has died away. */
  readonly length: number;
}

/** Hz */
const pitches = { E4: 330, G4: 392, C5: 523, D5: 587, E5: 659, G5: 784, C6: 1047 } as const;

const note = (pitch: keyof typeof pitches, delay: number, length: number): Note => ({
  frequency: pitches[pitch],
  delay,
  length,
});

/** Up is work, down is letting go, low is rest, many notes are a change. Each is unlike the others. */
export const cueSounds: Readonly<Record<Cue, readonly Note[]>> = {
  ready: [note('G4', 0, 300)],
  move: [note('C5', 0, 120), note('E5', 100, 250)],
  hold: [note('E5', 0, 600)],
  release: [note('E5', 0, 120), note('C5', 100, 250)],
  rest: [note('E4', 0, 200), note('E4', 250, 400)],
  'switch-side': [note('C5', 0, 120), note('E5', 100, 250), note('C5', 240, 120), note('E5', 360, 300)],
  'switch-direction': [note('D5', 0, 120), note('D5', 150, 250)],
  last: [note('G5', 0, 120), note('G5', 150, 120), note('G5', 300, 300)],
  finish: [note('C5', 0, 120), note('E5', 100, 250), note('G5', 240, 240), note('C6', 360, 800)],
};

/** Gain of a note at its loudest and when it is gone, and s to get loud: a sudden beginning would click. */
const envelope = { peak: 0.25, silence: 0.001, attack: 0.008 } as const;

/** Schedules a cue for when the audio clock reads `when` (s). A cue that is due already keeps its rhythm. */
export const scheduleCue = (output: AudioNode, cue: Cue, when: number): OscillatorNode[] =>
  cueSounds[cue].map(({ frequency, delay, length }) => {
    const { context } = output;
    const start = Math.max(context.currentTime, when) + delay / 1000;
    const end = start + length / 1000;
    const oscillator = new OscillatorNode(context, { type: 'triangle', frequency });
    const volume = new GainNode(context, { gain: 0 });
    oscillator.connect(volume).connect(output);
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(envelope.peak, start + envelope.attack);
    volume.gain.exponentialRampToValueAtTime(envelope.silence, end);
    oscillator.start(start);
    oscillator.stop(end);
    return oscillator;
  });
