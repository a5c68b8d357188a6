import type { FigureData } from '../exercise/exercise.js';
import { body } from './body.js';
import { equipment } from './equipment.js';
import { foot, leg } from './foot.js';
import type { Held } from './project.js';
import { plant } from './plant.js';
import { assemble, type Bone, placeBones, placed, type Piece, sided } from './skeleton.js';

const skeletons = {
  foot,
  leg,
  legs: assemble([sided(leg, '', 1, 100), sided(leg, '', -1, 100)]),
  body,
};

/** What reaches farther (mm) may run out of the picture. */
const loose = 2000;

const scenes = new WeakMap<FigureData, Required<Piece>>();

/** All that a figure's picture is made of. */
export function sceneOf(figure: FigureData): Required<Piece> {
  let scene = scenes.get(figure);
  if (!scene) {
    const { gear = [], pivot, skeleton } = figure;
    const { bones, ...rest } = skeletons[skeleton];
    const [[parent, x, y, z, freedoms], ...others] = bones;
    const [pivotX, pivotY, pivotZ] = pivot ?? [x, y, z];
    const root: Bone = [parent, pivotX, pivotY, pivotZ, freedoms];
    scene = assemble([{ bones: [root, ...others], ...rest }, ...gear.map(each => equipment[each])]);
    scenes.set(figure, scene);
  }
  return scene;
}

/** What the picture must hold from every side: all spheres in all key poses. */
export const heldOf = (figure: FigureData): readonly Held[] => {
  const { bones, held } = sceneOf(figure);
  const m = new Float64Array(bones.length * 12);
  return figure.keys.flatMap(key => {
    const pose = { ...figure.rest, ...key };
    placeBones(bones, figure.planted ? plant(bones, pose) : pose, m);
    return held
      .filter(([, , , z]) => Math.abs(z) < loose)
      .map(([bone, x, y, z, radius]): Held => [...placed(m, bone, x, y, z), radius]);
  });
};
