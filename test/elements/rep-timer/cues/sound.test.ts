import { expect, waitUntil } from '@open-wc/testing';
import { timelineOf } from '../../../../src/core.js';
import { Sound } from '../../../../src/elements/rep-timer/cues/sound.js';
import { useFakeAudio } from '../../../support/fake-audio.js';

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

  it('is opened once the press is answered, and then said', async () => {
    let isOpen = false;
    const sound = new Sound(() => (isOpen = true));
    sound.unlock();
    expect(audio.speakers).to.have.lengthOf(0);
    await waitUntil(() => isOpen);
    expect(audio.speakers).to.have.lengthOf(1);
    sound.update(timeline, 300);
    const { when } = audio.notes[0]!;
    sound.stop();
    audio.speakers[0]!.onstatechange = null;
    expect(when, 'the first cue, which was due before').to.equal(0);
  });

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
