import { expect } from '@open-wc/testing';
import { exercises } from '../../src/core.js';
import {
  type BodyJoint,
  type JointName,
  type LegJoint,
  type LesserToe,
  lesserToes,
  type LimbJoint,
  type PropJoint,
  type Sided,
} from '../../src/figure/names.js';
import type { BonePoint, FigureData } from '../../src/figure/types.js';
import { distance, person, place, type Run, runs } from '../support/figure-runs.js';

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
 * Four are wider, and why: a hand that one leans on is bent back past the free one’s 70°; dorsiflexion of a foot that bears weight goes past the 20° of the lifted one (Bennell et al.
 * 1998, weight-bearing lunge); a toe's spread and the foot's turn about the shin have no figure there, and stay within
 * what a supple foot shows.
 */
type Range = readonly [least: number, most: number];
type LesserToeJoint = `${LesserToe}${'Extension' | 'Flexion' | 'Abduction'}`;
/** A joint without its side. */
type Joint = LegJoint | Exclude<BodyJoint, Sided<LimbJoint>> | LimbJoint | PropJoint;

const lesserToe = { Extension: [-40, 40], Flexion: [0, 58], Abduction: [-20, 20] } as const;
const lesserToeRanges = Object.fromEntries(
  lesserToes.flatMap(toe => Object.entries(lesserToe).map(([movement, range]) => [toe + movement, range])),
) as Record<LesserToeJoint, Range>;

/** Null: a place, the shape of the foot, a prop, or the drift of a knee, which is no movement of its own. */
const ranges: Readonly<Record<Joint, Range | null>> = {
  bigToeExtension: [-45, 70],
  bigToeFlexion: [0, 90],
  bigToeAbduction: [-20, 20],
  ...lesserToeRanges,
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
  forearmRotation: [-80, 80],
  wristFlexion: [-82, 80],
  wristDeviation: [-30, 20],
  trunkFlexion: [-25, 80],
  neckFlexion: [-45, 45],
  neckTilt: [-45, 45],
  neckTurn: [-60, 60],
  bodyX: null,
  bodyY: null,
  bodyZ: null,
  bodyPitch: null,
  bodyRoll: null,
  footX: null,
  footY: null,
  footZ: null,
  footPitch: null,
  footRoll: null,
  footTurn: null,
  palmX: null,
  palmY: null,
  palmZ: null,
  palmPitch: null,
  palmTurn: null,
  palmRoll: null,
  archHeight: null,
  footShortening: null,
  heelEversion: null,
  kneeValgus: null,
  kneeRotation: null,
  load: null,
  doorsX: null,
  pencilY: null,
  pencilZ: null,
  scrunch: null,
  press: null,
  ballRoll: null,
};

/** A pose's joint without its side. */
const withoutSide = (joint: JointName): Joint =>
  joint.replace(/^(left|right)([A-Z])/, (_, __, letter: string) => letter.toLowerCase()) as Joint;

/** How far flesh may be under the ground (mm): pads of toes flatten; who lies has flesh and clothes that give way. */
const softness = ({ figure }: Run): number => (figure.skeleton === 'body' ? 25 : 4);

/** The skin under the heels and the balls. */
function solesOf({ skeleton }: FigureData): readonly BonePoint[] {
  if (skeleton === 'body') {
    return [
      { bone: 'leftToes', at: [85, 0, 122] },
      { bone: 'rightToes', at: [-85, 0, 122] },
    ];
  }
  if (skeleton === 'legs') {
    return [
      { bone: 'leftHeel', at: [100, 0, -20] },
      { bone: 'rightHeel', at: [-100, 0, -20] },
    ];
  }
  return [
    { bone: 'heel', at: [0, 0, -20] },
    { bone: 'forefoot', at: [-30, 0, 122] },
    { bone: 'forefoot', at: [36, 0, 101] },
  ];
}

/**
 * Whether a foot stays on the ground: not of who lies or sits there, nor where it is lifted in each step; feet that tip
 * from edge to edge are told apart by the carrying edge (honest-feet.test.ts).
 */
const standsOnFeet = ({ id, figure }: Run): boolean => {
  const position = exercises.find(exercise => exercise.id === id)?.position ?? [];
  const onTheGround = position.includes('side-lying') || position.includes('floor-sitting');
  const isLifted = figure.restPose?.footY || figure.props?.includes('pencil');
  return !onTheGround && !isLifted && figure.skeleton !== 'legs';
};

const describeRuns = (what: string, test: (run: Run) => void): void => {
  describe(what, () => {
    for (const run of runs) it(run.name, () => test(run));
  });
};

describe('the figures’ motion', () => {
  it('is sampled in 60 frames a loop or more', () => {
    expect(runs).not.to.be.empty;
    for (const { figure, steps } of runs) {
      if (figure.keyPoses.length > 1) expect(steps.flat().length).to.be.at.least(60);
    }
  });

  describeRuns('keeps joints within their range', ({ steps }) => {
    for (const pose of steps.flat()) {
      for (const [joint, angle] of Object.entries(pose) as [JointName, number][]) {
        const range = ranges[withoutSide(joint)];
        if (range) expect(angle, joint).to.be.within(range[0] - 0.01, range[1] + 0.01);
      }
    }
  });

  describeRuns('stays above the ground', run => {
    if (run.figure.floating) return;
    const flesh = person(run.figure);
    for (const pose of run.steps.flat()) {
      const low = place(run.figure, pose, flesh).map(([, y], i) => y - flesh[i].radius);
      expect(Math.min(...low)).to.be.at.least(-softness(run));
    }
  });

  describeRuns('has no jump, nor one where the loop begins again', run => {
    const { figure, steps } = run;
    const flesh = person(figure);
    const places = steps.map(frames => frames.map(pose => place(figure, pose, flesh)));
    const most = (a: readonly number[][], b: readonly number[][]): number =>
      Math.max(...a.map((place, i) => distance(place, b[i])));
    places.forEach((frames, i) => {
      // What starts at rest does not come round to its first step.
      if (i > 0 || !figure.startsAtRest) {
        expect(most(frames[0], places.at(i - 1)!.at(-1)!), 'where steps meet').to.be.below(0.01);
      }
      frames.slice(1).forEach((frame, k) => {
        expect(most(frames[k], frame), `step ${i + 1}, frame ${k + 1}`).to.be.below(0.03 * lengthOf(run));
      });
    });
  });

  describeRuns('moves no foot that is planted', run => {
    const { figure, steps } = run;
    if (figure.floating) return;
    const soles = solesOf(figure);
    const walks = Boolean(figure.solveLegs && figure.midStepOffsets);
    let planted = 0;
    for (const frames of steps) {
      const places = frames.map(pose => place(figure, pose, soles));
      soles.forEach(({ bone }, sole) => {
        // Raising the arch draws the ball towards the heel: that is the exercise.
        const drawn = bone === 'forefoot' && frames.some(pose => pose.archHeight);
        if (drawn || places.some(each => Math.abs(each[sole][1]) > 3)) return;
        planted++;
        // Seen from beside who walks, it goes back under the body straight and evenly.
        const [start, end] = [places[0][sole], places.at(-1)![sole]];
        const moved = places.map((each, i) =>
          distance(
            each[sole],
            start.map((from, axis) => from + (walks ? ((end[axis] - from) * i) / (places.length - 1) : 0)),
          ),
        );
        expect(Math.max(...moved)).to.be.below(0.005 * lengthOf(run));
      });
    }
    expect(planted > 0, 'stands on something').to.equal(standsOnFeet(run));
  });
});
