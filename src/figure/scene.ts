import type { FigureData } from '../exercise/exercise.js';
import { body } from './body.js';
import { equipment } from './equipment.js';
import { foot, leg, legs } from './foot.js';
import { Rig } from './rig.js';

const skeletons = { foot, leg, legs, body };
const scenes = new WeakMap<FigureData, Rig>();

/** All that a figure's picture is made of. */
export function sceneOf(figure: FigureData): Rig {
  let rig = scenes.get(figure);
  if (!rig) {
    const { gear = [], pivot, skeleton } = figure;
    rig = new Rig();
    skeletons[skeleton](rig);
    if (pivot) rig.bones[1][1] = pivot;
    for (const each of gear) equipment[each](rig);
    scenes.set(figure, rig);
  }
  return rig;
}
