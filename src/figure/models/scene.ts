import type { FigureData } from '../../figure/types.js';
import { body } from './body.js';
import { equipment } from './props.js';
import { foot, leg, legs } from './foot.js';
import { Rig } from '../kit/rig.js';

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
