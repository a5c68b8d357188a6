import { expect } from '@open-wc/testing';
import { figures, distance, locate, person, type Run, runs } from './frames.js';

/** mm; of the figures' person, and of the foot. */
const bodyHeight = 1720;
const footLength = 250;

const lengthOf = ({ figure }: Run): number => (figure.skeleton === 'body' ? bodyHeight : footLength);

/**
 * Ranges of motion in degrees, as the American Academy of Orthopaedic Surgeons gives them for adults (Joint Motion:
 * Method of Measuring and Recording, 1965; the same figures in Norkin & White, Measurement of Joint Motion, appendix B).
 * Where they are told apart there, extension is below 0. Lesser toes: metatarsophalangeal extension 40; the pose's
 * flexion is the distal joint's, 60, of which the proximal one takes 0.6, at most 35.
 *
 * Three are wider, and why: dorsiflexion of a foot that bears weight goes past the 20° of the lifted one (Bennell et al.
 * 1998, weight-bearing lunge); a toe's spread and the foot's turn about the shin have no figure there, and stay within
 * what a supple foot shows.
 */
const ranges: Readonly<Record<string, readonly [least: number, most: number]>> = {
  bigToeExtension: [-45, 70],
  bigToeFlexion: [0, 90],
  bigToeAbduction: [-20, 20],
  toeExtension: [0, 70],
  ankleDorsiflexion: [-50, 30],
  ankleInversion: [-15, 35],
  ankleAbduction: [-20, 20],
  hipFlexion: [-30, 120],
  hipAbduction: [-30, 45],
  hipRotation: [-45, 45],
  kneeFlexion: [0, 135],
  shoulderFlexion: [-60, 180],
  shoulderAbduction: [-50, 180],
  shoulderRotation: [-70, 90],
  elbowFlexion: [0, 150],
  trunkFlexion: [-25, 80],
  neckFlexion: [-45, 45],
};
for (const toe of [2, 3, 4, 5]) {
  Object.assign(ranges, {
    [`toe${toe}Extension`]: [-40, 40],
    [`toe${toe}Flexion`]: [0, 58],
    [`toe${toe}Abduction`]: [-20, 20],
  });
}

/** What a pose says besides joints: places, the shape of the foot, gear. And the knee, whose drift is not a movement. */
const others =
  /^(body(X|Y|Z|Pitch|Roll)|foot(X|Y|Z|Pitch|Roll|Turn)|archHeight|footShortening|heelEversion|kneeValgus|kneeRotation|load|hand(Turn|Roll)|scrunch|press|ballRoll)$/;

/** How far flesh may be under the ground (mm): pads of toes flatten; who lies has flesh and clothes that give way. */
const give = ({ figure }: Run): number => (figure.skeleton === 'body' ? 25 : 4);

const each = (what: string, test: (run: Run) => void): void => {
  describe(what, () => {
    for (const run of runs) it(run.name, () => test(run));
  });
};

describe('the figures’ motion', () => {
  it('is looked at in 60 frames a loop or more', () => {
    expect(figures.length).to.equal(25);
    for (const { figure, steps } of runs) {
      if (figure.keys.length > 1) expect(steps.flat().length).to.be.at.least(60);
    }
  });

  each('keeps joints within their range', ({ steps }) => {
    for (const pose of steps.flat()) {
      for (const [name, angle] of Object.entries(pose)) {
        const joint = name.replace(/^(left|right)([A-Z])/, (_, __, letter: string) => letter.toLowerCase());
        const range = ranges[joint];
        if (!range) expect(joint).to.match(others);
        else expect(angle, name).to.be.within(range[0] - 0.01, range[1] + 0.01);
      }
    }
  });

  each('stays above the ground', run => {
    if (run.figure.floating) return;
    const flesh = person(run.figure);
    for (const pose of run.steps.flat()) {
      const low = locate(run.figure, pose, flesh).map(([, y], i) => y - flesh[i][4]);
      expect(Math.min(...low)).to.be.at.least(-give(run));
    }
  });

  each('has no jump, at the loop’s seam neither', run => {
    const { figure, steps } = run;
    const flesh = person(figure);
    const places = steps.map(frames => frames.map(pose => locate(figure, pose, flesh)));
    const most = (a: readonly number[][], b: readonly number[][]): number =>
      Math.max(...a.map((place, i) => distance(place, b[i])));
    places.forEach((frames, i) => {
      expect(most(frames[0], places.at(i - 1)!.at(-1)!), 'where steps meet').to.be.below(0.01);
      frames.slice(1).forEach((frame, k) => {
        expect(most(frames[k], frame), `step ${i + 1}, frame ${k + 1}`).to.be.below(0.03 * lengthOf(run));
      });
    });
  });

  each('moves no foot that is planted', run => {
    const { figure, steps } = run;
    if (figure.floating) return;
    // The skin under the heels and the balls: bone, x, y, z.
    const whole = figure.skeleton === 'body';
    const x = figure.skeleton === 'legs' ? 100 : 0;
    const soles: [number, number, number, number][] = whole
      ? [[7, 85, 0, 122], [12, -85, 0, 122]] // prettier-ignore
      : [[2, x, 0, -20], [5, x - 30, 0, 122], [5, x + 36, 0, 101]]; // prettier-ignore
    const walks = /walk|steps/.test(run.id);
    let planted = 0;
    for (const frames of steps) {
      const places = frames.map(pose => locate(figure, pose, soles));
      soles.forEach(([bone], sole) => {
        // Raising the arch draws the ball towards the heel: that is the exercise.
        const drawn = bone === 5 && !whole && frames.some(pose => pose.archHeight);
        if (drawn || places.some(place => Math.abs(place[sole][1]) > 3)) return;
        planted++;
        // Seen from beside who walks, it goes back under the body straight and evenly.
        const [start, end] = [places[0][sole], places.at(-1)![sole]];
        const moved = places.map((place, i) =>
          distance(
            place[sole],
            start.map((from, axis) => from + (walks ? ((end[axis] - from) * i) / (places.length - 1) : 0)),
          ),
        );
        expect(Math.max(...moved)).to.be.below(0.005 * lengthOf(run));
      });
    }
    const lies = /side-lying|clamshell|band-foot|ball-roll/.test(run.id);
    expect(planted > 0, 'stands on something').to.equal(!lies);
  });
});
