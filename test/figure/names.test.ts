import { expect } from '@open-wc/testing';
import { type PartSpec, Rig } from '../../src/figure/kit/rig.js';
import type { FigureData } from '../../src/figure/types.js';
import { place } from '../support/figure-runs.js';

const defineFigure = (figure: FigureData): FigureData => figure;

const foot = { skeleton: 'foot', view: 'side', keyPoses: [{}], highlighted: [] } as const;

describe('the figures’ names', () => {
  it('are checked by the compiler: a joint, a part, a bone, a prop, a joint of both sides', () => {
    // the assertion is the compiler's: a line that it finds no fault with is an error
    const figures = [
      // @ts-expect-error -- no such joint
      defineFigure({ ...foot, restPose: { bigToeExtention: 5 } }),
      // @ts-expect-error -- no such part
      defineFigure({ ...foot, highlighted: [['bigTo']] }),
      // @ts-expect-error -- no such bone
      defineFigure({ ...foot, trackedPoints: [{ bone: 'bigTo', at: [0, 0, 0] }] }),
      // @ts-expect-error -- no such prop
      defineFigure({ ...foot, props: ['chare'] }),
      // @ts-expect-error -- no such joint on a side
      defineFigure({ ...foot, restPose: { leftHipFlextion: 5 } }),
    ];
    expect(figures).not.to.be.empty;
  });

  it('are refused where a skeleton has no such bone', () => {
    const figure = defineFigure(foot);
    expect(() => place(figure, {}, [{ bone: 'leftThigh', at: [0, 0, 0] }])).to.throw('leftThigh');
  });

  it('are refused by a rig where one is missing or there are two', () => {
    const rig = new Rig();
    const sphere = { id: 'heel', bone: 'ground', at: [0, 0, 0], radius: 1 } as const;
    rig.addSpheres([sphere]);
    expect(() => rig.addSpheres([sphere])).to.throw('heel');
    const depthAnchor = { bone: 'ground', at: [0, 0, 0] } as const;
    expect(() => rig.addPart({ material: 'skin', chains: [['heel', 'talus']], depthAnchor })).to.throw('talus');
    expect(() => rig.addBone('trunk', { parent: 'pelvis' })).to.throw('pelvis');
  });

  it('are refused by a prop whose first part has no depth of its own: it would join the person’s outline', () => {
    const rig = new Rig();
    const add = (each: Rig, id: string, part: Partial<PartSpec> = {}): void => {
      each.addSpheres([{ id, bone: 'ground', at: [0, 0, 0], radius: 1 }]);
      each.addPart({ material: 'wood', chains: [[id]], ...part });
    };
    const depthAnchor = { bone: 'ground', at: [0, 0, 0] } as const;
    expect(() => add(rig, 'skin')).to.throw('needs a depthAnchor');
    add(rig, 'heel', { depthAnchor });
    add(rig, 'toes');
    const prop = rig.forProp();
    expect(() => add(prop, 'block')).to.throw('needs a depthAnchor');
    add(prop, 'leg', { depthAnchor });
    prop.mirrored('left', half => add(half, 'leg'));
  });

  it('mean one side’s within a half, or else the middle’s', () => {
    const rig = new Rig();
    rig.addBone('pelvis', { parent: 'ground' });
    rig.mirrored('right', half => {
      half.addBone('thigh', {
        parent: 'pelvis',
        pivot: [85, 900, 0],
        freedoms: [{ joint: 'hipRotation', rotate: 'y' }],
      });
    });
    const thigh = rig.model.bones.get('rightThigh')!;
    expect(thigh.parent).to.equal('pelvis');
    expect(thigh.pivot).to.deep.equal([-85, 900, 0]);
    expect(thigh.freedoms).to.deep.equal([{ joint: 'rightHipRotation', rotate: 'y', factor: -1 }]);
  });
});
