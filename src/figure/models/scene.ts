import type { FigureData } from '../types.js';
import type { Model } from '../kit/model.js';
import { Rig } from '../kit/rig.js';
import { props } from './props/index.js';
import { skeletons } from './skeletons.js';

const scenes = new WeakMap<FigureData, Model>();

function buildScene({ skeleton, pivot, props: names = [] }: FigureData): Model {
  const rig = new Rig();
  const { build, roots } = skeletons[skeleton];
  build(rig);
  if (pivot) for (const root of roots) rig.movePivot(root, pivot);
  for (const name of names) props[name](rig.forProp());
  return rig.model;
}

/** All that a figure's picture is made of; it is built once for each figure. */
export function sceneOf(figure: FigureData): Model {
  const model = scenes.get(figure) ?? buildScene(figure);
  scenes.set(figure, model);
  return model;
}
