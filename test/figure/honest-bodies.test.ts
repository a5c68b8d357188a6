import { expect } from '@open-wc/testing';
import { exercises, timelineOf } from '../../src/core.js';
import type { Exercise } from '../../src/catalogue/exercise.js';
import type { ExerciseId } from '../../src/catalogue/exercises.js';
import type { Side } from '../../src/dose/dose.js';
import type { Sphere } from '../../src/figure/kit/model.js';
import { sceneOf } from '../../src/figure/models/scene.js';
import { figureFrameAt } from '../../src/figure/motion/figure-frame.js';
import { poseBetween } from '../../src/figure/motion/pose.js';
import type { JointName } from '../../src/figure/names.js';
import type { FigureData, Pose } from '../../src/figure/types.js';
import { counterHeight, imbalance } from '../support/body-balance.js';
import { distance, person, place } from '../support/figure-runs.js';

/*
 * Whether the whole-body figures do what their words say: from the places of bones alone, in every frame of a loop on
 * both sides. Each check is also shown to fail on a copy that is broken on purpose.
 */

const framesPerStep = 30;
const bodies = exercises.filter(({ figure }) => figure?.skeleton === 'body');

const exerciseOf = (id: ExerciseId): Exercise => exercises.find(exercise => exercise.id === id)!;
const figureOf = (id: ExerciseId): FigureData => exerciseOf(id).figure!;

/** The same with these joints changed, at rest and in every key pose. */
const changed = (figure: FigureData, by: Pose): FigureData => ({
  ...figure,
  restPose: { ...figure.restPose, ...by },
  keyPoses: figure.keyPoses.map(pose => ({ ...pose, ...by })),
});

interface Frame {
  readonly side: Side;
  readonly step: number;
  readonly progress: number;
  readonly pose: Pose;
}

/** Every frame of a figure's loop, on both sides. */
const framesOf = (figure: FigureData): Frame[] =>
  (['left', 'right'] as const).flatMap(side =>
    figure.keyPoses.flatMap((_, i) =>
      Array.from({ length: framesPerStep + 1 }, (__, frame) => {
        const progress = frame / framesPerStep;
        return { side, step: i + 1, progress, pose: poseBetween(figure, { step: i + 1, progress, side }) };
      }),
    ),
  );

type Check = (figure: FigureData) => void;

/** A check of one exercise's figure, and a change of it that must not pass. */
const itHolds = (what: string, id: ExerciseId, check: Check, broken: Pose): void => {
  it(`${id}: ${what}`, () => {
    check(figureOf(id));
    expect(() => check(changed(figureOf(id), broken)), 'broken on purpose').to.throw();
  });
};

const spheresOf = (figure: FigureData, isMeant: (sphere: Sphere) => boolean): Sphere[] => {
  const found = sceneOf(figure).spheres.filter(isMeant);
  expect(found).not.to.be.empty;
  return found;
};
const named =
  (...ids: readonly string[]) =>
  ({ id }: Sphere): boolean =>
    ids.includes(id);

/** The least room between two groups of balls (mm); below 0 where they press into each other. */
function gapBetween(figure: FigureData, pose: Pose, a: readonly Sphere[], b: readonly Sphere[]): number {
  const [placesA, placesB] = [place(figure, pose, a), place(figure, pose, b)];
  return Math.min(
    ...placesA.flatMap((from, i) => placesB.map((to, k) => distance(from, to) - a[i].radius - b[k].radius)),
  );
}

/** Both ends and the middle of the palm's skin. */
const palmOf = (side: Side) => {
  const x = side === 'left' ? 206 : -206;
  return [840, 790, 740].map(y => ({ bone: `${side}Hand`, at: [x, y, 0] }) as const);
};

/** The palms lie flat on something, in each frame, and stay where they are. */
const palmsLieAt =
  (sides: readonly Side[], height: number): Check =>
  figure => {
    for (const side of sides) {
      const places = framesOf(figure).map(({ pose }) => place(figure, pose, palmOf(side)));
      for (const spots of places) {
        for (const [i, spot] of spots.entries()) {
          expect(spot[1], `${side} palm`).to.be.within(height - 3, height + 8);
          expect(distance(spot, places[0][i]), `${side} palm slides`).to.be.below(2);
        }
      }
    }
  };

const both = ['left', 'right'] as const;

describe('the figures of bodies', () => {
  describe('touch the ground, and do not sink into it', () => {
    const check: Check = figure => {
      const flesh = person(figure);
      for (const { pose } of framesOf(figure)) {
        const low = place(figure, pose, flesh).map(([, y], i) => y - flesh[i].radius);
        // Flesh and clothes give way.
        expect(Math.min(...low)).to.be.within(-30, 8);
      }
    };
    for (const { id, figure } of bodies) it(id, () => check(figure!));
    it('which one that hovers does not pass, nor one that has sunk', () => {
      expect(() => check(changed(figureOf('toe-walking'), { leftFootY: 40, rightFootY: 40 }))).to.throw();
      expect(() => check(changed(figureOf('glute-bridge'), { bodyY: -1360 }))).to.throw();
    });
  });

  describe('keep their mass over what carries them while they stand', () => {
    const standing = bodies.filter(({ position }) => position.includes('standing') || position.includes('walking'));
    const check = (figure: FigureData, isMeant: (frame: Frame) => boolean): void => {
      for (const frame of framesOf(figure).filter(isMeant)) {
        expect(imbalance(figure, frame.pose), `step ${frame.step}, ${frame.progress}`).to.be.below(0);
      }
    };
    for (const { id, figure } of standing) {
      // Who walks falls from one step into the next.
      const isStill = ({ progress }: Frame): boolean => !figure!.midStepOffsets || progress === 1;
      it(id, () => check(figure!, figure!.startsAtRest ? () => true : isStill));
    }
    it('which one who leans away does not pass', () => {
      expect(() => check(changed(figureOf('single-leg-balance'), { bodyX: -60 }), () => true)).to.throw();
      expect(() => check(changed(figureOf('resisted-side-steps'), { bodyZ: -260 }), () => true)).to.throw();
    });
  });

  describe('move no joint faster than 400 degrees a second at the catalogue’s pace', () => {
    const [fastest, framesPerSecond, longest] = [400, 60, 24];
    const check = (exercise: Exercise, figure: FigureData): void => {
      const timeline = timelineOf(exercise.id);
      const count = Math.min(timeline.duration / 1000, longest) * framesPerSecond;
      const poses = Array.from({ length: count }, (_, i) =>
        poseBetween(figure, { ...figureFrameAt(exercise, timeline, (i * 1000) / framesPerSecond), side: 'left' }),
      );
      poses.slice(1).forEach((pose, i) => {
        for (const [joint, angle] of Object.entries(pose) as [JointName, number][]) {
          if (/[XYZ]$/.test(joint)) continue;
          expect(Math.abs(angle - (poses[i][joint] ?? 0)) * framesPerSecond, joint).to.be.at.most(fastest);
        }
      });
    };
    for (const exercise of bodies) it(exercise.id, () => check(exercise, exercise.figure!));
    it('which a leg that is flung up does not pass', () => {
      const exercise = exerciseOf('side-lying-hip-abduction');
      const [, ...rest] = exercise.figure!.keyPoses;
      const flung = { ...exercise.figure!, keyPoses: [{ leftHipAbduction: 1500 }, ...rest] };
      expect(() => check(exercise, flung)).to.throw();
    });
  });

  itHolds(
    'one hand lies on the counter until the foot is up, and stays just above it then',
    'single-leg-balance',
    figure => {
      for (const { pose, step, progress } of framesOf(figure)) {
        for (const [, y] of place(figure, pose, palmOf('left'))) {
          if (step === 1) expect(y).to.be.within(counterHeight - 3, counterHeight + 8);
          else if (progress === 1) expect(y).to.be.within(counterHeight + 30, counterHeight + 120);
        }
      }
    },
    { leftPalmY: 110 },
  );
  itHolds('both hands lie on the counter', 'resisted-side-steps', palmsLieAt(both, counterHeight), { leftPalmY: 60 });
  itHolds('one hand lies on the counter', 'heel-to-toe-walk', palmsLieAt(['right'], counterHeight), { rightPalmY: 60 });
  itHolds('both hands lie on the floor', 'glute-bridge', palmsLieAt(both, 0), { leftPalmY: -750 });
  itHolds('both hands lie on the floor', 'band-foot-press', palmsLieAt(both, 0), { rightPalmRoll: 60 });
  itHolds('both hands lie on the floor', 'side-lying-hip-abduction', palmsLieAt(both, 0), { leftPalmY: -740 });
  itHolds('both hands lie on the floor', 'clamshell', palmsLieAt(both, 0), { rightPalmY: -700 });

  for (const id of ['side-lying-hip-abduction', 'clamshell'] as const) {
    itHolds(
      'the head lies on the lower arm',
      id,
      figure => {
        const head = spheresOf(figure, named('skull', 'hairTop', 'hairBack', 'rightEarTop'));
        const arm = spheresOf(figure, named('rightUpperArm', 'rightElbow', 'rightForearm'));
        for (const { pose } of framesOf(figure)) expect(gapBetween(figure, pose, head, arm)).to.be.within(-45, 12);
      },
      { neckTilt: -20 },
    );
  }
  itHolds(
    'the head lies on the floor',
    'glute-bridge',
    figure => {
      const hair = spheresOf(figure, named('hairBack', 'hairTop'));
      for (const { pose } of framesOf(figure)) {
        const low = Math.min(...place(figure, pose, hair).map(([, y], i) => y - hair[i].radius));
        expect(low).to.be.within(-30, 25);
      }
    },
    { neckFlexion: 75 },
  );
  itHolds(
    'the feet stay together while the knee opens',
    'clamshell',
    figure => {
      const [left, right] = both.map(side => spheresOf(figure, ({ bone }) => bone === `${side}Foot`));
      for (const { pose } of framesOf(figure)) expect(gapBetween(figure, pose, left, right)).to.be.within(-20, 15);
      const [open, closed] = [1, 2].map(step => {
        const knees = spheresOf(figure, named('leftKneeAbove', 'rightKneeAbove'));
        const [a, b] = place(figure, poseBetween(figure, { step }), knees);
        return distance(a, b);
      });
      expect(open - closed).to.be.above(120);
    },
    { leftHipAbduction: 15 },
  );
  itHolds(
    'the heel touches the other foot’s toes at the end of each step, on the line',
    'heel-to-toe-walk',
    figure => {
      for (const { pose } of framesOf(figure).filter(({ progress }) => progress === 1)) {
        const front = (pose.leftFootZ ?? 0) > (pose.rightFootZ ?? 0) ? 'left' : 'right';
        const rear = front === 'left' ? 'right' : 'left';
        const heel = spheresOf(figure, named(`${front}Heel`));
        const toes = spheresOf(figure, ({ id }) => id.startsWith(rear) && /(bigToe|toe\d)Tip$/i.test(id));
        expect(gapBetween(figure, pose, heel, toes)).to.be.within(-6, 6);
        for (const [x] of place(figure, pose, spheresOf(figure, named('leftHeel', 'rightHeel')))) {
          expect(x).to.be.within(-3, 3);
        }
      }
    },
    { leftFootX: -40 },
  );
  itHolds(
    'the foot that stays does so beside the doors that go by, round after round',
    'resisted-side-steps',
    figure => {
      const spheres = spheresOf(figure, named('leftHeel', 'rightHeel', 'door'));
      const xOf = (pose: Pose, id: string): number => place(figure, pose, spheres.filter(named(id)))[0][0];
      const beside = (pose: Pose, step: number): number =>
        xOf(pose, step === 1 ? 'rightHeel' : 'leftHeel') - xOf(pose, 'door');
      const frames = framesOf(figure);
      for (const { pose, step, side } of frames) {
        const first = frames.find(frame => frame.step === step && frame.side === side)!;
        expect(beside(pose, step)).to.be.closeTo(beside(first.pose, step), 4);
      }
    },
    { doorsX: 0 },
  );
  itHolds(
    'the heels are high all the time',
    'toe-walking',
    figure => {
      const heels = spheresOf(figure, named('leftHeel', 'rightHeel'));
      for (const { pose } of framesOf(figure)) {
        for (const [, y] of place(figure, pose, heels)) expect(y).to.be.above(100);
      }
    },
    { leftFootPitch: 10 },
  );
  itHolds(
    'the other foot is lifted only a little',
    'single-leg-balance',
    figure => {
      const foot = spheresOf(figure, ({ bone }) => bone === 'rightFoot' || bone === 'rightToes');
      for (const { pose } of framesOf(figure).filter(({ progress }) => progress === 1)) {
        const low = Math.min(...place(figure, pose, foot).map(([, y], i) => y - foot[i].radius));
        expect(low).to.be.within(25, 100);
      }
    },
    { rightFootY: 220 },
  );

  describe('wear bands that reach round both legs, taut and never torn', () => {
    const isBand = (id: string): boolean => /^(left|right)(Outer|OuterFront|Front|Back)$/.test(id);
    const lengthAt = (figure: FigureData, pose: Pose): number => {
      const spheres = spheresOf(figure, ({ id }) => isBand(id));
      const at = (id: string): number[] => place(figure, pose, spheres.filter(named(id)))[0];
      const round = ['leftOuter', 'leftFront', 'rightFront', 'rightOuter', 'rightBack', 'leftBack'].map(at);
      return round.reduce((sum, spot, i) => sum + distance(spot, round.at(i - 1)!), 0);
    };
    const check: Check = figure => {
      const unstretched = lengthAt(figure, {});
      for (const { pose } of framesOf(figure)) {
        expect(lengthAt(figure, pose) / unstretched).to.be.within(0.8, 2.2);
      }
    };
    for (const id of ['resisted-side-steps', 'clamshell'] as const) it(id, () => check(figureOf(id)));
    it('which a split does not pass', () => {
      expect(() => check(changed(figureOf('resisted-side-steps'), { leftFootX: 400, rightFootX: 400 }))).to.throw();
    });
  });
  itHolds(
    'the band is stretched as the feet draw back',
    'band-foot-press',
    figure => {
      const lengthAt = (step: number, side: Side): number => {
        const strand = spheresOf(figure, named(`${side}ChairOuter`, `${side}Outer`));
        const [foot, chair] = place(figure, poseBetween(figure, { step }), strand);
        return distance(foot, chair);
      };
      for (const side of both) {
        const stretch = lengthAt(1, side) / lengthAt(2, side);
        expect(stretch, side).to.be.within(1.05, 1.6);
      }
    },
    { leftAnkleDorsiflexion: 0 },
  );
});
