import { expect } from '@open-wc/testing';
import { poseBones } from '../../../src/figure/kit/transform.js';
import { sceneOf } from '../../../src/figure/models/scene.js';
import { poseBetween } from '../../../src/figure/motion/pose.js';
import { cameraFor } from '../../../src/figure/render/camera.js';
import { isNear } from '../../../src/figure/render/clearance.js';
import { ProjectedSphere, projectionFor } from '../../../src/figure/render/projection.js';
import { piecesOf, silhouettePath } from '../../../src/figure/render/silhouette-path.js';
import type { FigureData, View } from '../../../src/figure/types.js';
import { figures } from '../../support/figure-runs.js';

const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
root.append(path);
const views: readonly View[] = ['front', 'side', 'top', 'quarter'];
/** Between the places that are looked at, in view box units. */
const grid = 23;
/** By so much (view box units) a place is surely within: numbers are whole, and flat bows are lines. */
const surely = 3;
/** A triangle has no gap but within or not: places as far about. */
const around = [[surely, 0], [-surely, 0], [0, surely], [0, -surely]] as const; // prettier-ignore

/** Of each part in a pose its silhouette, and how far a place is from the balls, cones and triangles that it is of. */
function silhouettesOf(figure: FigureData, view: View, step: number) {
  const { bones, spheres, parts } = sceneOf(figure);
  const camera = cameraFor(figure, view, 'left');
  const projection = projectionFor(figure, camera);
  const posed = poseBones(bones, { ...poseBetween(figure, { step }), yaw: camera.yaw, pitch: camera.pitch });
  const projected = new Map(spheres.map(sphere => [sphere, new ProjectedSphere(sphere)]));
  for (const sphere of projected.values()) sphere.project(posed, projection);
  return parts.map(({ chains, fans }) => {
    const [linked, filled] = [chains, fans].map(list => list.map(chain => chain.map(each => projected.get(each)!)));
    const pieces = piecesOf(linked, [...linked, ...filled].slice(linked.length));
    const balls = [...pieces.nodes.keys()];
    const hasFlatEnd = balls.some(({ sphere }) => sphere.flatEnd);
    return {
      d: silhouettePath('wide', pieces),
      isWithin: (x: number, y: number, depth = 0) => isNear({ x, y }, pieces, -depth),
      balls,
      hasFlatEnd,
    };
  });
}

/** The places of a silhouette's surroundings that are within what it is made of, but not within its path. */
function findHoles({ d, isWithin, balls }: ReturnType<typeof silhouettesOf>[number]): string[] {
  path.setAttribute('d', d);
  const reach = (axis: 'x' | 'y', sign: 1 | -1): number =>
    Math.max(...balls.map(({ wide }) => sign * wide[axis] + wide.radius));
  const holes: string[] = [];
  for (let x = -reach('x', -1); x < reach('x', 1); x += grid) {
    for (let y = -reach('y', -1); y < reach('y', 1); y += grid) {
      const isSurelyWithin = isWithin(x, y, surely) && around.every(([dx, dy]) => isWithin(x + dx, y + dy));
      if (isSurelyWithin && !path.isPointInFill({ x, y })) {
        holes.push(`${x} ${y} of ${d}`);
      }
    }
  }
  return holes;
}

describe('a part’s silhouette', () => {
  before(() => document.body.append(root));
  after(() => root.remove());

  for (const { id, figure } of figures) {
    it(`covers all that it is made of, from every view: ${id}`, () => {
      for (const view of views) {
        figure.keyPoses.forEach((_, i) => {
          for (const each of silhouettesOf(figure, view, i + 1)) {
            // a flat end cuts a ball off
            if (!each.hasFlatEnd) expect(findHoles(each), view).to.deep.equal([]);
          }
        });
      }
    });
  }

  it('which one without its balls would not', () => {
    const all = silhouettesOf(figures[0].figure, 'side', 1).filter(({ hasFlatEnd }) => !hasFlatEnd);
    expect(all.some(each => findHoles({ ...each, d: each.d.replaceAll(/A[^A]*? 0 0 1 /g, 'L') }).length > 0)).to.equal(
      true,
    );
  });
});
