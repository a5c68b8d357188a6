import { expect } from '@open-wc/testing';
import { timelineOf, type Dose } from '../../src/core.js';
import { describePhase, type PhaseWords } from '../../src/elements/rep-timer/words.js';
import { english } from '../../src/i18n/registry.js';
import type { SessionSubject } from '../../src/timeline/phase-facts.js';

const wallSit = {
  name: 'Wall sit',
  steps: ['Slide down the wall.', 'Come up again.'],
  cues: ['Slide down', 'Come up'],
  limb: 'leg',
  needs: ['You need a wall', '', 'Lean against it.'],
} as const;

/** The words of each phase of a session. */
const wordsOf = (dose: Dose, subject: Partial<SessionSubject> = {}, leadIn = 0): PhaseWords[] => {
  const timeline = timelineOf(wallSit, dose, { leadIn });
  const session = { ...wallSit, ...subject, timeline, dose };
  return timeline.phases.map((_, i) => describePhase(session, i, english));
};

const field = (words: readonly PhaseWords[], name: keyof PhaseWords): unknown[] => words.map(each => each[name]);

describe('a phase in English', () => {
  const sided: Dose = { reps: 2, hold: 3, sides: 'each' };

  it('has a title in three words at most, the step’s cue where there is one', () => {
    expect(field(wordsOf({ reps: 1, hold: 3 }), 'title')).to.deep.equal(['Slide down', 'Hold', 'Come up']);
    expect(field(wordsOf({ reps: 1 }, { cues: [] }), 'title')).to.deep.equal(['Move', 'Release']);
    expect(field(wordsOf({ duration: 30 }), 'title')).to.deep.equal(['Go']);
  });

  it('names the direction; who walks turns round', () => {
    const directions = ['forward', 'back'] as const;
    const circles = wordsOf({ duration: 10, directions });
    expect(field(circles, 'title')).to.deep.equal(['Forward', 'Back', 'Back']);
    const walk = wordsOf({ reps: 1, unit: 'steps', directions }, { cues: [] });
    expect(field(walk, 'title')).to.deep.equal(['Forward', 'Turn round', 'Back']);
  });

  it('says what comes next and which side this is', () => {
    expect(wordsOf(sided)[2]).to.include({ next: 'then slide down', side: 'Left leg' });
    expect(wordsOf({ reps: 2, sides: 'both' })[0]!.side).to.equal('Both legs');
    expect(wordsOf({ reps: 2 }).at(-1)!.next).to.equal('last one');
    expect(wordsOf({ duration: 30 })[0]!.next).to.equal('');
  });

  it('shows the step while it is held, and which side comes', () => {
    expect(field(wordsOf({ reps: 1, hold: 3 }), 'detail')).to.deep.equal([
      'Slide down the wall.',
      'Slide down the wall.',
      'Come up again.',
    ]);
    expect(wordsOf(sided).find(({ title }) => title === 'Switch sides')!.detail).to.equal('Now the right leg.');
    expect(wordsOf(sided, {}, 5)[0]!.detail).to.equal('You need a wall. Lean against it.');
  });

  it('has what must not be left out where there is no time', () => {
    const milestones = field(wordsOf({ reps: [2, 4], sides: 'each' }), 'milestone').filter(Boolean);
    expect(milestones).to.deep.equal([
      '1. Left leg.',
      '2 is enough.',
      'Last one.',
      'Right leg.',
      '1.',
      '2 is enough.',
      'Last one.',
    ]);
  });

  it('counts repetitions and sets, as the dose calls them', () => {
    expect(wordsOf({ reps: [2, 3], sets: 2 })[0]!.count).to.equal('repetition 1 of 3 · set 1 of 2');
    expect(wordsOf({ reps: 2, unit: 'circles' })[1]!.count).to.equal('circle 2 of 2');
    expect(wordsOf({ duration: 30 })[0]!.count).to.equal('');
  });

  it('announces the sentence in the first repetition, the cue in the others, and a side when it is new', () => {
    const moves = wordsOf(sided).filter(({ title }) => title === 'Slide down');
    expect(field(moves, 'message')).to.deep.equal([
      '1. Left leg. Slide down the wall.',
      'Last one. Slide down.',
      '1. Slide down the wall.',
      'Last one. Slide down.',
    ]);
    expect(wordsOf(sided).find(({ title }) => title === 'Switch sides')!.message).to.equal('Right leg. Switch sides.');
  });

  it('tells before the beginning what the exercise is, what it needs and how it begins', () => {
    const [ready] = wordsOf(sided, {}, 5);
    expect(ready!.message).to.equal('Wall sit. Left leg. Get ready. You need a wall. Lean against it.');
    expect(ready!.spoken).to.deep.equal([
      'Wall sit.',
      'Get ready.',
      'Left leg.',
      'You need a wall.',
      'Lean against it.',
      'Slide down the wall.',
    ]);
  });

  it('says when the lower end of a range is done', () => {
    const words = wordsOf({ reps: [1, 3] });
    expect(words[2]!.message).to.equal('1 is enough. Slide down.');
    expect(words[2]!.spoken[0]).to.equal('1 is enough.');
  });

  it('speaks how long a rest, a hold and continuous work are', () => {
    expect(wordsOf({ duration: 60, sets: 2, rest: 10 }).map(({ spoken }) => spoken.at(-1))).to.deep.equal([
      '1 minute.',
      '10 seconds.',
      '1 minute.',
    ]);
    expect(wordsOf({ reps: 1, hold: 3 })[1]!.spoken).to.deep.equal(['Hold.', '3 seconds.']);
  });

  it('speaks all steps of continuous work', () => {
    const [work] = wordsOf({ duration: 30 });
    expect(work!.detail).to.equal('Slide down the wall. Come up again.');
    expect(work!.spoken).to.deep.equal(['Go.', 'Slide down the wall.', 'Come up again.', '30 seconds.']);
  });
});
