import { expect } from '@open-wc/testing';
import { exercises } from '../../src/core.js';
import type { ExerciseId } from '../../src/catalogue/exercises.js';
import { type JointName, toes } from '../../src/figure/names.js';
import type { BonePoint, FigureData, Pose } from '../../src/figure/types.js';
import { sceneOf } from '../../src/figure/models/scene.js';
import { poseBetween } from '../../src/figure/motion/pose.js';
import type { Side } from '../../src/dose/dose.js';
import { hasSphere, Solids } from '../support/figure-solids.js';

/*
 * Whether the close-ups of feet show what their words say: from the places of bones alone, in every frame of a loop on
 * both sides. Each check is also shown to fail on a copy that is broken on purpose.
 */

const framesPerStep = 30;
const closeUps = exercises.filter(({ figure }) => figure && figure.skeleton !== 'body');

const figureOf = (id: ExerciseId): FigureData => exercises.find(exercise => exercise.id === id)!.figure!;

/** The same joints moved by so much in every key pose. */
const shifted = (figure: FigureData, by: Pose): FigureData => ({
  ...figure,
  keyPoses: figure.keyPoses.map(pose => {
    const moved = Object.entries(by).map(([joint, more]) => {
      const before = pose[joint as JointName] ?? figure.restPose?.[joint as JointName] ?? 0;
      return [joint, before + more];
    });
    return { ...pose, ...Object.fromEntries(moved) };
  }),
});

interface Frame {
  readonly step: number;
  readonly progress: number;
  readonly pose: Pose;
}

/** Every frame of a figure's loop, on both sides. */
const framesOf = (figure: FigureData): Frame[] =>
  (['left', 'right'] as const).flatMap((side: Side) =>
    figure.keyPoses.flatMap((_, i) =>
      Array.from({ length: framesPerStep + 1 }, (__, frame) => {
        const progress = frame / framesPerStep;
        return { step: i + 1, progress, pose: poseBetween(figure, { step: i + 1, progress, side }) };
      }),
    ),
  );

/** A check of one exercise's figure, and a copy of it that must not pass. */
const itHolds = (what: string, id: ExerciseId, check: (figure: FigureData) => void, broken: FigureData): void => {
  it(`${id}: ${what}`, () => {
    check(figureOf(id));
    expect(() => check(broken), 'broken on purpose').to.throw();
  });
};

const skin = new Set(toes.flatMap(toe => [`${toe}Tip`, `${toe}Head`]));
/** The foot's own flesh, not a hand's. */
const isFoot = hasSphere('heel', ...skin);

const radiusOf = (figure: FigureData, id: string): number =>
  sceneOf(figure).spheres.find(sphere => sphere.id === id)!.radius;

const sphereOf = (figure: FigureData, id: string): BonePoint => sceneOf(figure).spheres.find(each => each.id === id)!;

describe('the figures of feet', () => {
  describe('move no joint faster than 400 degrees a second', () => {
    const fastest = 400;
    /** Eased, a movement is half as fast again at its middle as on average. */
    const easing = 1.5;
    const check = (figure: FigureData, seconds: number): void => {
      figure.keyPoses.forEach((_, i) => {
        const poses = Array.from({ length: framesPerStep + 1 }, (__, k) =>
          poseBetween(figure, { step: i + 1, progress: k / framesPerStep }),
        );
        poses.slice(1).forEach((pose, k) => {
          for (const [joint, angle] of Object.entries(pose) as [JointName, number][]) {
            if (/[XYZ]$|ballRoll|scrunch|press|load/.test(joint)) continue;
            const speed = (Math.abs(angle - (poses[k][joint] ?? 0)) * framesPerStep * easing) / seconds;
            expect(speed, joint).to.be.at.most(fastest);
          }
        });
      });
    };
    for (const { id, figure, rhythm } of closeUps) {
      it(id, () => check(figure!, rhythm.pace ?? 1));
    }
    it('which is shown to fail in a twentieth of a second', () => {
      expect(() => check(figureOf('toe-curls'), 0.05)).to.throw();
    });
  });

  describe('stand on the floor, unless they are lifted', () => {
    const [sunk, hovering] = [-5, 4];
    const check = (figure: FigureData): void => {
      for (const { pose } of framesOf(figure)) {
        const { lowest } = new Solids(figure, pose, part => part.material === 'skin');
        expect(lowest).to.be.within(sunk, hovering);
      }
    };
    const stands = closeUps.filter(({ figure }) => !figure!.floating && !figure!.props?.some(prop => prop === 'ball' || prop === 'pencil')); // prettier-ignore
    for (const { id, figure } of stands) {
      it(id, () => {
        check(figure!);
        expect(() => check(shifted(figure!, { footY: 20 })), 'hovering').to.throw();
        expect(() => check(shifted(figure!, { footY: -20 })), 'sunk').to.throw();
      });
    }
  });

  const ballCentre: BonePoint = { bone: 'rollingBall', at: [0, 33, 40] };
  itHolds(
    'the sole rests on the ball all the way',
    'ball-roll',
    figure => {
      for (const { pose } of framesOf(figure)) {
        const gap = new Solids(figure, pose, isFoot).gapTo(ballCentre) - radiusOf(figure, 'ball');
        expect(gap).to.be.within(-9, 5);
      }
    },
    shifted(figureOf('ball-roll'), { footY: 12 }),
  );
  itHolds(
    'the ball goes from the heel to the ball of the foot, and turns as far as it rolls',
    'ball-roll',
    figure => {
      const along = framesOf(figure).map(({ pose }) => {
        const solids = new Solids(figure, pose, isFoot);
        const turned = solids.place({ bone: 'rollingBall', at: [0, 66, 40] })[2] - solids.place(ballCentre)[2];
        expect(turned).to.be.closeTo(33 * Math.sin(((pose.ballRoll ?? 0) * Math.PI) / 180), 0.5);
        return solids.place(ballCentre)[2] - solids.place({ bone: 'sole', at: [0, 0, 0] })[2];
      });
      expect(Math.min(...along)).to.be.below(5);
      expect(Math.max(...along)).to.be.above(90);
    },
    shifted(figureOf('ball-roll'), { footZ: 25 }),
  );

  const pencilMiddle: BonePoint = { bone: 'pencil', at: [0, 6, 192] };
  const isToe = hasSphere(...toes.map(toe => `${toe}Tip`));
  itHolds(
    'the pencil is in the toes whenever it is off the floor, and before them at rest',
    'toe-pick-up',
    figure => {
      const radius = radiusOf(figure, 'shaft');
      for (const { pose } of framesOf(figure)) {
        const solids = new Solids(figure, pose, isToe);
        const gap = solids.gapTo(pencilMiddle) - radius;
        const [, height] = solids.place(pencilMiddle);
        expect(height, 'height').to.be.at.least(radius - 0.01);
        if (height > radius + 3) expect(gap, 'gripped').to.be.within(-7, 4);
      }
      const atRest = new Solids(figure, poseBetween(figure, { step: 3 }), isToe);
      expect(atRest.gapTo(pencilMiddle) - radius, 'released').to.be.above(2);
    },
    shifted(figureOf('toe-pick-up'), { pencilZ: 40 }),
  );

  for (const id of ['big-toe-check', 'big-toe-mobilisation'] as const) {
    itHolds(
      'thumb and forefinger touch the big toe',
      id,
      figure => {
        for (const { pose } of framesOf(figure)) {
          const solids = new Solids(figure, pose, hasSphere('bigToeTip'));
          for (const tip of ['thumb3', 'finger0-3']) {
            expect(solids.gapTo(sphereOf(figure, tip)) - radiusOf(figure, tip), tip).to.be.within(-8, 6);
          }
        }
      },
      { ...figureOf(id), keyPoses: figureOf(id).keyPoses.map(pose => ({ ...pose, bigToeFlexion: 80 })) },
    );
  }

  itHolds(
    'bends the toe back toward the shin, then under toward the sole',
    'big-toe-mobilisation',
    figure => {
      const tip = sphereOf(figure, 'bigToeTip');
      const [back, under] = [1, 2].map(step => new Solids(figure, poseBetween(figure, { step }), isFoot).place(tip)[2]);
      // The leg lies behind the foot, so its sole is in front.
      expect(back).to.be.below(-20);
      expect(under).to.be.above(0);
    },
    { ...figureOf('big-toe-mobilisation'), keyPoses: [...figureOf('big-toe-mobilisation').keyPoses].reverse() },
  );

  itHolds(
    'the towel rises in folds under and before the toes, its end comes nearer, and what is drawn in stays in folds',
    'towel-crunches',
    figure => {
      const rows = sceneOf(figure).spheres.filter(({ bone }) => bone.startsWith('towelRow'));
      const [gathered, loose] = [1, 2].map(step => {
        const solids = new Solids(figure, poseBetween(figure, { step }), isFoot);
        return rows.map(row => solids.place(row));
      });
      const high = gathered.filter(([, y]) => y > 20);
      expect(high).not.to.be.empty;
      for (const [, , z] of high) expect(z).to.be.above(150);
      const endOf = (places: typeof gathered): number => Math.max(...places.map(([, , z]) => z));
      expect(endOf(loose) - endOf(gathered)).to.be.above(50);
      expect(Math.max(...loose.map(([, y]) => y))).to.be.within(8, 16);
      for (const { pose } of framesOf(figure)) {
        const solids = new Solids(figure, pose, isFoot);
        for (const row of rows) expect(solids.place(row)[1]).to.be.at.least(0);
      }
    },
    shifted(figureOf('towel-crunches'), { scrunch: -1 }),
  );

  itHolds(
    'the foot tips onto the edge that carries, the load is there, and the shins hardly lean',
    'weight-shift',
    figure => {
      for (const { pose } of framesOf(figure).filter(({ progress }) => progress === 1)) {
        const solids = new Solids(figure, pose, isFoot);
        const heightAt = (x: number): number => solids.place({ bone: 'leftSole', at: [x, 0, 60] })[1];
        const [inner, outer] = [heightAt(65), heightAt(135)];
        expect(Math.abs(inner - outer)).to.be.above(10);
        expect(Math.sign(inner - outer)).to.equal(Math.sign(pose.load ?? 0));
        expect(Math.min(inner, outer)).to.be.within(-4, 4);
        const [knee] = solids.place({ bone: 'leftShin', at: [100, 470, 0] });
        expect(Math.abs(knee - 100)).to.be.below(45);
      }
    },
    { ...figureOf('weight-shift'), keyPoses: figureOf('weight-shift').keyPoses.map(pose => ({ ...pose, footRoll: -pose.footRoll! })) }, // prettier-ignore
  );
});
