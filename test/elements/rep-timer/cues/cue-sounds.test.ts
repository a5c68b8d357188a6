import { expect } from '@open-wc/testing';
import { doseOf, timelineOf, type Timeline } from '../../../../src/core.js';
import { cueAt, type Cue } from '../../../../src/timeline/cue.js';
import { cueSounds, scheduleCue } from '../../../../src/elements/rep-timer/cues/cue-sounds.js';
import { Sound } from '../../../../src/elements/rep-timer/cues/sound.js';

const rate = 8000;

/** Records what a whole session sounds like, from a plan that is made anew every second, as the timer does. */
const recordSession = async (timeline: Timeline): Promise<Float32Array> => {
  const seconds = timeline.duration / 1000 + 2;
  const context = new OfflineAudioContext(1, Math.ceil(seconds * rate), rate);
  const sound = new Sound(() => {}, context);
  for (let ms = 0; ms <= timeline.duration; ms += 1000) sound.update(timeline, ms);
  return (await context.startRendering()).getChannelData(0);
};

/** s at which sound begins after at least 60 ms of silence. */
const onsets = (samples: Float32Array): number[] => {
  const found: number[] = [];
  let silent = Infinity;
  samples.forEach((sample, i) => {
    if (Math.abs(sample) < 0.004) silent++;
    else {
      if (silent > 0.06 * rate) found.push(i / rate);
      silent = 0;
    }
  });
  return found;
};

/** What one cue sounds like in two seconds. */
const recordCue = async (cue: Cue): Promise<Float32Array> => {
  const context = new OfflineAudioContext(1, 2 * rate, rate);
  scheduleCue(context.destination, cue, 0);
  return (await context.startRendering()).getChannelData(0);
};

/** The amplitude of the loudest sample, 0–1. */
const loudest = (samples: Float32Array): number =>
  samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

describe('cues', () => {
  for (const [id, dose] of [
    ['toe-presses', { reps: 3, hold: 3 }],
    ['toe-yoga', { reps: 1, hold: 2, sides: 'each' }],
    ['ankle-circles', { reps: 2, unit: 'circles', sides: 'each', directions: ['clockwise', 'counterclockwise'] }],
    ['toe-walking', { duration: 5, sets: 2, rest: 4 }],
  ] as const) {
    it(`sound where the timeline puts them: ${id}`, async () => {
      const timeline = timelineOf(id, dose, { leadIn: 2 });
      const heard = onsets(await recordSession(timeline));
      const due = [...timeline.phases.map(({ start }) => start), timeline.duration];
      for (const at of due) {
        const nearest = Math.min(...heard.map(each => Math.abs(each - at / 1000)));
        expect(nearest, `a cue at ${at} ms`).to.be.below(0.005);
      }
    });
  }

  it('are each unlike the others', () => {
    const sounds = Object.values(cueSounds).map(pattern => JSON.stringify(pattern));
    expect(new Set(sounds).size).to.equal(sounds.length);
  });

  for (const cue of Object.keys(cueSounds) as Cue[]) {
    it(`are soft, yet to be heard, begin without a click and are gone before the next one: ${cue}`, async () => {
      const samples = await recordCue(cue);
      expect(loudest(samples)).to.be.within(0.1, 0.4);
      expect(loudest(samples.subarray(0, 0.001 * rate)), 'its first millisecond').to.be.below(0.05);
      // nothing follows the end
      const gone = cue === 'finish' ? 1.5 : 1;
      expect(loudest(samples.subarray(gone * rate)), `after ${gone} s`).to.be.below(0.002);
    });
  }

  it('announce the last repetition of several, and the end', () => {
    const timeline = timelineOf('toe-presses', { reps: 3, hold: 3 });
    const cues = [...timeline.phases, null].map((_, i) => cueAt(timeline, i)).join(' ');
    expect(cues).to.equal('move hold release move hold release last hold release finish');
    const once = timelineOf('toe-presses', { reps: 1 });
    expect(cueAt(once, 0)).to.equal('move');
    const each = timelineOf('toe-yoga', doseOf('toe-yoga'));
    expect(
      each.phases.filter(({ beginsLastRep }) => beginsLastRep).map(({ rep, side, step }) => `${rep} ${side} ${step}`),
    ).to.deep.equal(['5 left 1', '5 right 1']);
  });
});
