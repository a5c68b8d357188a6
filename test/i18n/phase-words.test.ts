import { expect } from '@open-wc/testing';
import { timelineOf, type Dose } from '../../src/core.js';
import { fitWords } from '../../src/elements/rep-timer/cues/speech.js';
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
    expect(field(circles, 'title')).to.deep.equal(['Forward', 'The other way', 'Back']);
    expect(circles[1]!.detail).to.equal('Now back.');
    const round = wordsOf({ duration: 10, directions: ['clockwise'] }, { call: 'Circle' });
    expect(field(round, 'title')).to.deep.equal(['Circle clockwise']);
    const walk = wordsOf({ reps: 1, unit: 'steps', directions }, { cues: [] });
    expect(field(walk, 'title')).to.deep.equal(['Forward', 'Turn round', 'Back']);
    expect(walk[1]!.message).to.equal('Turn round. Then walk back.');
  });

  it('says what comes next, as a thing to do, and which side this is', () => {
    expect(wordsOf(sided)[2]).to.include({ next: 'Next: slide down', side: 'Left leg' });
    expect(wordsOf(sided)[5]!.next).to.equal('Next: the right leg');
    expect(wordsOf({ reps: 2, sides: 'both' })[0]!.side).to.equal('Both legs');
    expect(wordsOf({ reps: 2 }, { bothSides: true })[0]!.side).to.equal('Both legs');
    expect(wordsOf({ reps: 2 })[0]!.side).to.equal('');
    expect(wordsOf({ reps: 2 }).at(-1)!.next).to.equal('Then you are done');
    expect(wordsOf({ duration: 30 })[0]!.next).to.equal('Then you are done');
  });

  it('shows the step while it is held, and which side comes', () => {
    expect(field(wordsOf({ reps: 1, hold: 3 }), 'detail')).to.deep.equal([
      'Slide down the wall.',
      'Slide down the wall.',
      'Come up again.',
    ]);
    expect(wordsOf(sided).find(({ title }) => title === 'Change sides')!.detail).to.equal('Now the right leg.');
    expect(wordsOf(sided, {}, 5)[0]!.detail).to.equal(
      'You need a wall. Lean against it. Hold 3 seconds, twice, each leg.',
    );
  });

  it('says how one is placed on a side that comes', () => {
    const change = wordsOf(sided, { place: 'Foot on the thigh' }).find(({ title }) => title === 'Change sides')!;
    expect(change.message).to.equal('Now the right leg. Foot on the thigh.');
    expect(change.detail).to.equal(change.message);
  });

  it('has what must not be left out where there is no time', () => {
    const milestones = field(wordsOf({ reps: [2, 4], sides: 'each' }), 'milestone').filter(Boolean);
    expect(milestones).to.deep.equal([
      '1. Left leg.',
      '2 done. Stop here, or go on.',
      '4.',
      'Now the right leg.',
      '1.',
      '2 done. Stop here, or go on.',
      '4.',
    ]);
  });

  it('counts repetitions and sets, as the dose calls them', () => {
    expect(wordsOf({ reps: [2, 3], sets: 2 })[0]!.count).to.equal('repetition 1 of 2–3 · set 1 of 2');
    expect(wordsOf({ reps: 2, unit: 'circles' })[1]!.count).to.equal('circle 2 of 2');
    expect(wordsOf({ duration: 30 })[0]!.count).to.equal('');
    expect(wordsOf({ duration: 30, sets: [1, 5] })[0]!.count).to.equal('set 1 of up to 5');
    expect(wordsOf({ reps: 2 }, { counted: 'rounds' })[0]!.count).to.equal('round 1 of 2');
  });

  it('announces the sentence in the first repetition, the cue in the others, and a side when it is new', () => {
    const moves = wordsOf(sided).filter(({ title }) => title === 'Slide down');
    expect(field(moves, 'message')).to.deep.equal([
      '1. Left leg. Slide down the wall.',
      'Last one. Slide down.',
      '1. Slide down the wall.',
      'Last one. Slide down.',
    ]);
    expect(wordsOf(sided).find(({ title }) => title === 'Change sides')!.message).to.equal('Now the right leg.');
  });

  it('tells before the beginning what the exercise is, what it needs and how it begins', () => {
    const [ready] = wordsOf(sided, {}, 5);
    const told = [
      'Wall sit.',
      'Your left leg works first.',
      'You need a wall.',
      'Lean against it.',
      'Hold 3 seconds, twice, each leg.',
      'When you hear “Slide”: slide down the wall.',
    ];
    expect(ready!.message).to.equal(told.join(' '));
    expect(ready!.spoken).to.deep.equal(told);
    expect(wordsOf({ reps: 2, sides: 'left' }, {}, 5)[0]!.message).to.include(' Your left leg works. ');
    expect(wordsOf({ reps: [2, 4] }, { bothSides: true }, 5)[0]!.message).to.include(
      ' Both legs at once. 2 to 4 times. You may stop after 2. ',
    );
  });

  it('says when the lower end of a range is done', () => {
    const words = wordsOf({ reps: [1, 3] });
    expect(words[2]!.message).to.equal('1 done. Stop here, or go on. Slide down.');
    expect(words[2]!.spoken[0]).to.equal('1 done. Stop here, or go on.');
    expect(words[2]!.detail).to.equal('1 done. Stop here, or go on.');
    const [, rest] = wordsOf({ duration: 20, sets: [1, 5], rest: 15 });
    expect(rest!.message).to.equal('1 round done. Stop here, or go on. Rest. 15 seconds.');
    const [, standing] = wordsOf({ duration: 20, sets: [1, 5], rest: 15 }, { stop: 'Heels down' });
    expect(standing!.spoken[0]).to.equal('Heels down. 1 round done. Stop here, or go on.');
  });

  it('speaks how long a rest, a hold and continuous work are', () => {
    expect(wordsOf({ duration: 60, sets: 2, rest: 10 }).map(({ spoken }) => spoken.slice(1))).to.deep.equal([
      ['Come up again.', 'Keep going for 1 minute.'],
      ['10 seconds.'],
      ['Go.', '1 minute.'],
    ]);
    const holds = wordsOf({ reps: 2, hold: 3 }).filter(({ title }) => title === 'Hold');
    expect(field(holds, 'spoken')).to.deep.equal([['Hold.', '3 seconds.'], ['Hold.']]);
  });

  it('says the number first, then a command, whose verb stands alone where there is no time for more', () => {
    expect(wordsOf({ reps: 2 })[0]!.spoken).to.deep.equal(['1.', 'Slide', ' down.']);
    expect(fitWords(wordsOf({ reps: 2 })[0]!.spoken, 1800)).to.equal('1. Slide');
  });

  it('counts the rounds of work that lasts, and explains it in the first', () => {
    const works = wordsOf({ duration: 20, sets: 3 }, { call: 'Walk tall' });
    expect(field(works, 'message')).to.deep.equal([
      'Slide down the wall. Come up again. Walk tall for 20 seconds.',
      'Round 2 of 3. Walk tall. 20 seconds.',
      'Round 3 of 3. Walk tall. 20 seconds.',
    ]);
  });

  it('tells each walking step, and counts the first, each fifth and the last', () => {
    const told = field(wordsOf({ reps: 7, unit: 'steps' }), 'message');
    expect(told).to.deep.equal([
      '1. Slide down the wall.',
      'Come up.',
      'Slide down.',
      'Come up.',
      'Slide down, 5.',
      'Come up.',
      'Slide down, last one.',
    ]);
  });

  it('calls no repetition of a range the last one, since the reader may have stopped', () => {
    const told = field(wordsOf({ reps: [7, 10], unit: 'steps' }), 'message');
    expect(told.slice(7)).to.deep.equal(['7 done. Stop here, or go on. Come up.', 'Slide down.', 'Come up, 10.']);
  });

  it('says before a walking step that one may stop', () => {
    expect(wordsOf({ reps: [7, 10], unit: 'steps' })[7]!.spoken).to.deep.equal(['Stop, feet together, or come up.']);
  });

  it('says in each hold what stays, and in the last round’s that it is the last', () => {
    const rounds = wordsOf({ reps: 2, hold: 3 }, { counted: 'rounds', stays: { 1: 'Back flat' } });
    expect(rounds.map(({ spoken }) => spoken.join(' '))).to.deep.equal([
      '1. Slide  down.',
      'Back flat. Hold. 3 seconds.',
      'Come  up.',
      '2. Slide  down.',
      'Back flat. Hold. Last round.',
      'Come  up.',
    ]);
    expect(rounds[3]!.message).to.equal('Last round. Slide down.');
  });

  it('says how one leaves the work and turns, where the exercise does', () => {
    const stop = 'Heels down';
    const pauses = wordsOf({ duration: 9, sets: 2, rest: 8, sides: 'each' }, { stop }).filter(({ title }) =>
      ['Change sides', 'Rest'].includes(title),
    );
    expect(field(pauses, 'message')).to.deep.equal([
      'Heels down. Now the right leg.',
      'Heels down. Rest. 8 seconds. Then the left leg.',
      'Heels down. Now the right leg.',
    ]);
    expect(pauses[0]!.detail).to.equal('Heels down. Now the right leg.');
    const walk = { reps: 1, unit: 'steps', directions: ['forward', 'back'] } as const;
    expect(wordsOf(walk, { turn: 'Stop. Turn' })[1]).to.include({ message: 'Stop. Turn.', detail: 'Stop. Turn.' });
  });

  it('says how to get onto a side where its name does not', () => {
    const sides = {
      left: { name: 'Left on top', begin: 'On your right', change: 'Roll onto your right' },
      right: { name: 'Right on top', begin: 'On your left', change: 'Roll onto your left', place: 'Knees bent' },
    };
    const words = wordsOf({ reps: 1, sides: 'each', sets: 2, rest: 9 }, { sides }, 5);
    expect(words[0]!.message).to.include(' First on your right. You need a wall. Lean against it. Once, ');
    expect(words[1]).to.include({ side: 'Left on top', message: '1. Slide down the wall.' });
    expect(words[2]!.next).to.equal('Next: roll onto your left');
    expect(words[3]).to.include({
      detail: 'Next, roll onto your left. Knees bent.',
      message: 'Next, roll onto your left. Knees bent.',
    });
    const rest = words.find(({ title }) => title === 'Rest');
    expect(rest).to.include({
      message: 'Rest. 9 seconds. Then roll onto your right.',
      next: 'Next: roll onto your right',
    });
  });

  it('speaks all steps of continuous work', () => {
    const [work] = wordsOf({ duration: 30 });
    expect(work!.detail).to.equal('Slide down the wall. Come up again.');
    expect(work!.spoken).to.deep.equal(['Slide down the wall.', 'Come up again.', 'Keep going for 30 seconds.']);
  });
});
