import { expect } from '@open-wc/testing';
import { doseOf, timelineOf, type Timeline } from '../../../src/core.js';
import { cueAt, type Cue } from '../../../src/timeline/cue.js';
import { cueSounds, scheduleCue } from '../../../src/elements/rep-timer/cues/cue-sounds.js';
import { Sound } from '../../../src/elements/rep-timer/cues/sound.js';
import { fitWords } from '../../../src/elements/rep-timer/cues/speech.js';
import { useFakeAudio } from '../../support/fake-audio.js';

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
    expect(each.phases.filter(({ last }) => last).map(({ rep, side, step }) => `${rep} ${side} ${step}`)).to.deep.equal(
      ['5 left 1', '5 right 1'],
    );
  });
});

describe('sound', () => {
  const timeline = timelineOf('toe-presses', { reps: 4, hold: 3 });
  const boundaries = [...timeline.phases.map(({ start }) => start), timeline.duration];
  const audio = useFakeAudio();
  let changes = 0;

  /** That a note is scheduled at each boundary after `elapsed` (ms), when the audio clock reads `now` (s) there. */
  const expectCues = (elapsed: number, now: number): void => {
    for (const boundary of boundaries.filter(at => at >= elapsed)) {
      const due = now + (boundary - elapsed) / 1000;
      const nearest = Math.min(...audio.notes.map(({ when }) => Math.abs(when - due)));
      expect(nearest, `at ${boundary} ms`).to.be.below(0.005);
    }
  };

  it('is scheduled anew where its clock stood still, ran off, or was taken away', () => {
    const sound = new Sound(() => changes++);
    sound.unlock();
    const [speaker] = audio.speakers;
    speaker!.at = 7;
    sound.update(timeline, 0);
    expectCues(0, 7);
    const notes = audio.notes.length;

    speaker!.at = 8;
    sound.update(timeline, 1000);
    expect(audio.notes, 'a clock that is right').to.have.lengthOf(notes);

    speaker!.at = 8.6;
    sound.update(timeline, 2000);
    expectCues(2000, 8.6);
    expect(audio.notes, 'none twice').to.have.lengthOf.at.most(notes);

    speaker!.running = false;
    speaker!.onstatechange!(new Event('statechange'));
    expect(changes, 'the session hears of it').to.equal(1);
    sound.update(timeline, 3000);
    expect(audio.notes, 'interrupted').to.have.lengthOf(0);

    speaker!.running = true;
    speaker!.at = 9;
    sound.update(timeline, 4000);
    expectCues(4000, 9);

    // it says that it runs
    sound.update(timeline, 5000);
    expect(audio.notes, 'of a clock that stands still').to.have.lengthOf(0);
    expect(audio.speakers).to.have.lengthOf(2);
    sound.update(timeline, 5010);
    expectCues(5010, 0);

    expect(audio.speakers.map(({ closed }) => closed)).to.deep.equal([true, false]);
    sound.update(timeline, 6000);
    expect(audio.speakers, 'one cure a gesture').to.have.lengthOf(2);

    sound.stop();
    expect(audio.notes).to.have.lengthOf(0);
  });

  it('loses no cue that begins while it is scheduled anew, and cuts none that sounds', () => {
    const sound = new Sound(() => {});
    sound.unlock();
    const speaker = audio.speakers.at(-1)!;
    const [, boundary] = boundaries as [number, number];
    speaker.at = 7;
    sound.update(timeline, 0);
    speaker.at = 7 + boundary / 1000 - 0.06;
    sound.update(timeline, boundary + 3);
    expectCues(boundary, speaker.at);
    sound.stop();

    speaker.at = 20;
    sound.update(timeline, 0);
    const notes = audio.notes.length;
    speaker.at = 20 + boundary / 1000 + 0.06;
    sound.update(timeline, boundary - 10);
    expect(audio.notes).to.have.lengthOf(notes);
    sound.stop();
  });

  it('is heard on time where it comes out late, and keeps its pattern where it is due at once', () => {
    const sound = new Sound(() => {});
    sound.unlock();
    const speaker = audio.speakers.at(-1)!;
    audio.notes = [];
    speaker.at = 30;
    speaker.latency = 0.2;
    sound.update(timeline, 0);
    const [first, second] = audio.notes;
    expect(first!.when).to.be.closeTo(30, 1e-9);
    expect(second!.when - first!.when).to.be.closeTo(0.1, 1e-9);
    const due = 30 - 0.2 + boundaries[1]! / 1000;
    expect(Math.min(...audio.notes.map(({ when }) => Math.abs(when - due)))).to.be.below(0.005);
    sound.stop();
    speaker.latency = 0;
  });
});

describe('voice', () => {
  it('says the most important words that fit before the last second', () => {
    expect(fitWords(['3.', 'Big toe up.'], 2000)).to.equal('3. Big toe up.');
    expect(fitWords(['Ten is enough.', 'Curl your toes.'], 2000)).to.equal('Ten is enough.');
    expect(fitWords(['Anything.'], 1000)).to.equal('');
    expect(fitWords([], 9000)).to.equal('');
  });
});
