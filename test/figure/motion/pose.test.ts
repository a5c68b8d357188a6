import { expect } from '@open-wc/testing';
import { exercises, poseAt } from '../../../src/core.js';
import { lesserToes } from '../../../src/figure/names.js';
import { poseFromSliders } from '../../../src/figure/motion/pose.js';

describe('poseAt', () => {
  it('lifts the big toe alone, then the others alone', () => {
    const up = poseAt('toe-yoga', { step: 3 });
    expect(up.bigToeExtension).to.be.at.least(30);
    for (const toe of lesserToes) expect(Math.abs(up[`${toe}Extension`]!)).to.be.at.most(5);
    const down = poseAt('toe-yoga', { step: 4 });
    expect(down.bigToeExtension).to.be.at.most(5);
    for (const toe of lesserToes) expect(down[`${toe}Extension`]).to.be.at.least(30);
  });

  it('goes from the step before to its own', () => {
    const half = poseAt('toe-yoga', { step: 3, progress: 0.5 });
    expect(half.bigToeExtension).to.be.closeTo(poseAt('toe-yoga', { step: 3 }).bigToeExtension! / 2, 1e-9);
  });

  it('names every joint that the exercise moves, in every step', () => {
    for (const { id, steps } of exercises) {
      const names = Array.from({ length: steps }, (_, i) => Object.keys(poseAt(id, { step: i + 1 })).sort());
      for (const each of names) expect(each, id).to.deep.equal(names[0]);
    }
  });

  it('clamps its progress', () => {
    expect(poseAt('toe-yoga', { step: 3, progress: 7 })).to.deep.equal(poseAt('toe-yoga', { step: 3, progress: 1 }));
    expect(poseAt('toe-yoga', { step: 3, progress: -7 })).to.deep.equal(poseAt('toe-yoga', { step: 3, progress: 0 }));
  });

  it('knows nothing of an exercise that is not there', () => {
    expect(poseAt('no-such-exercise')).to.deep.equal({});
    expect(poseAt('no-such-exercise', { step: 9, progress: 2 })).to.deep.equal({});
  });

  it('tells the sides of a walker apart', () => {
    const [left, right] = (['left', 'right'] as const).map(side => poseAt('heel-to-toe-walk', { side }));
    expect(left.leftFootZ).to.be.above(left.rightFootZ!);
    expect(right.leftFootZ).to.be.below(right.rightFootZ!);
  });
});

describe('poseFromSliders', () => {
  const arch = exercises.find(({ id }) => id === 'arch-and-knee')!.figure!;

  it('runs from one pose to the other, and no further', () => {
    const [low, below, middle, high, above] = [0, -3, 0.5, 1, 8].map(at => poseFromSliders(arch, { arch: at }));
    expect(low.archHeight).to.equal(-1);
    expect(high.archHeight).to.equal(1);
    expect(middle.archHeight).to.equal(0);
    expect(middle.kneeValgus).to.be.closeTo((low.kneeValgus! + high.kneeValgus!) / 2, 1e-9);
    expect(below).to.deep.equal(low);
    expect(above).to.deep.equal(high);
  });

  it('adds sliders up', () => {
    const [none, hip] = [0, 1].map(at => poseFromSliders(arch, { arch: 1, hip: at }));
    expect(none.kneeValgus).to.be.below(5);
    expect(hip.kneeValgus).to.be.above(none.kneeValgus! + 5);
    expect(hip.archHeight).to.equal(none.archHeight);
  });

  it('takes no notice of positions it has no slider for', () => {
    expect(poseFromSliders(arch, { elbow: 1 })).to.deep.equal(poseFromSliders(arch, {}));
  });
});
