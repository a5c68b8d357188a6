import type { FigureData, Pose } from '../exercise/exercise.js';
import { foot } from './foot.js';
import { ball, type Circles, curve, face, fillet, link } from './outline.js';
import { type Camera, dot, project } from './project.js';
import { type Flesh, type Mark, placeBones, type Skeleton } from './skeleton.js';

/** One painted shape: its colour role (see `svg.ts`), and its path data in the view box; empty where it is out of sight. */
export interface Shape {
  readonly role: string;
  readonly d: string;
}

/** Draws a figure in a pose; the parts that work in `step` (from 1; 0 for none) are in the highlight colour. */
export type Drawing = (pose: Pose, camera: Camera, step?: number) => Shape[];

const skeletons: Record<FigureData['skeleton'], Skeleton> = { foot };

/** The lit part of a ball is a smaller ball, set off to the left and up: parts of its radius, of so many mm at most. */
const light = { left: 0.1, up: 0.14, smaller: 0.14, most: 22 };

/** Every run of so many neighbours in some rows, each once. */
const runs = (rows: readonly (readonly number[])[], length: number): readonly (readonly number[])[] => {
  const found = rows.flatMap(row => row.slice(length - 1).map((_, i) => row.slice(i, i + length)));
  return [...new Map(found.map(run => [`${run}`, run])).values()];
};

/** Makes the path of some flesh's silhouette out of circles; without the balls of `others`, who have them. */
const silhouette = (chains: Flesh['chains'], fans: Flesh['chains'] = [], others: readonly number[] = []) => {
  const balls = runs(chains, 1).filter(([a]) => !others.includes(a));
  const links = runs(chains, 2);
  const corners = runs(chains, 3);
  return (circles: Circles, squash?: number, base?: number): string => {
    let path = '';
    for (const [a] of balls) path += ball(circles, a, squash, base);
    for (const [a, b] of links) path += link(circles, a, b, squash, base);
    if (squash) return path;
    for (const [a, b, c] of corners) path += fillet(circles, a, b, c);
    for (const fan of fans) for (let i = 2; i < fan.length; i++) path += face(circles, fan[0], fan[i - 1], fan[i]);
    return path;
  };
};

const idle: readonly string[] = [];

const tube = silhouette([[0, 1]]);

/**
 * A figure to be drawn again and again, as shapes in paint order, always as many. A shape that is as it was in the last
 * call is the same object, so that a caller touches only what moves.
 */
export function drawing({ skeleton, working: parts }: FigureData): Drawing {
  const { bones, spheres, groups, shadow, frame } = skeletons[skeleton];
  const matrices = new Float64Array(bones.length * 12);
  const circles = new Float64Array(spheres.length * 3);
  const edge = new Float64Array(spheres.length * 3);
  const lit = new Float64Array(spheres.length * 3);
  const ground = new Float64Array(spheres.length * 3);
  const moved: boolean[] = [];
  let view = project({ yaw: 0, pitch: 0, side: 'left' }, frame);
  let working: readonly string[] = idle;
  let again = true;

  // Where `place` has put a point: in mm, and on the page.
  let [x, y, z, left, top] = [0, 0, 0, 0, 0];
  const place = (bone: number, restX: number, restY: number, restZ: number): void => {
    const at = (row: number): number =>
      matrices[row] * restX + matrices[row + 3] * restY + matrices[row + 6] * restZ + matrices[row + 9];
    x = at(bone * 12);
    y = at(bone * 12 + 1);
    z = at(bone * 12 + 2);
    left = view.x + view.across * dot(view.right, x, y, z);
    top = view.y + view.scale * dot(view.down, x, y, z);
  };

  /** From the root to the first of the chain, or the last part of that way; never so wide that it hides the tip. */
  const seam = (root: number, chain: readonly number[], part: number): string => {
    const [a, b, tip] = [root * 3, chain[0] * 3, chain[chain.length - 1] * 3];
    const free = Math.hypot(circles[a] - circles[tip], circles[a + 1] - circles[tip + 1]) - circles[tip + 2];
    const ends = [lit[a], lit[a + 1], Math.min(lit[a + 2], free), lit[b], lit[b + 1], lit[b + 2]];
    for (let k = 0; k < 3; k++) ends[k] = ends[k] * part + ends[k + 3] * (1 - part);
    return ends[2] > 0 ? tube(ends) : '';
  };

  const detail = ({ points, ring, area }: Mark): string => {
    const page: number[] = [];
    let turned = 0;
    for (let i = 0; i < points.length; i += 4) {
      place(points[i], points[i + 1], points[i + 2], points[i + 3]);
      page.push(left, top);
    }
    for (let i = 0, j = page.length - 2; i < page.length; j = i, i += 2) {
      turned += page[j] * page[i + 1] - page[i] * page[j + 1];
    }
    return turned / view.across > 2 * area * view.scale ? curve(page, ring) : '';
  };

  /** A shape that is made anew when one of its spheres has moved, or other parts work. */
  const layer = (members: readonly number[], role: () => string, path: () => string): (() => Shape) => {
    let shape: Shape;
    return () => {
      if (again || members.some(sphere => moved[sphere])) shape = { role: role(), d: path() };
      return shape;
    };
  };
  const shades = shadow.map(chains => {
    const cast = silhouette(chains);
    return layer(
      chains.flat(),
      () => 'shadow',
      () => cast(ground, view.near[1], view.y),
    );
  });
  const stacks = groups.map(({ part, anchor, root, margin = [], marks = [], chains, fans = [] }) => {
    const own = [...chains, ...fans].flat();
    const works = (): boolean => working.includes(part);
    const color = (suffix = ''): string => (works() ? 'highlight' : 'skin') + suffix;
    const flesh = (from: Circles, role: () => string, open = fans): (() => Shape)[] => {
      const main = silhouette(chains, open);
      const side = silhouette(margin, [], own);
      const shapes = [layer(own, role, () => main(from))];
      if (margin.length) shapes.push(layer(margin.flat(), role, () => side(from)));
      return shapes;
    };
    const layers = [...flesh(edge, () => 'edge', []), ...flesh(circles, () => color('-shade'), [])];
    if (root) {
      const mend = (): string => seam(root, chains[0], works() ? 0.6 : 1);
      layers.push(layer([root, ...own], () => color(works() ? '-soft' : ''), mend));
    }
    layers.push(...flesh(lit, color));
    for (const mark of marks) {
      const shown = (): boolean => !mark.part || working.includes(mark.part);
      layers.push(
        layer(
          own,
          () => mark.role,
          () => (shown() ? detail(mark) : ''),
        ),
      );
    }
    return { anchor, layers, depth: 0 };
  });

  return (pose, camera, step = 0) => {
    again = working !== (working = parts[step - 1] ?? idle);
    view = project(camera, frame);
    placeBones(bones, pose, matrices);
    spheres.forEach(([bone, restX, restY, restZ, radius], index) => {
      const i = index * 3;
      const part = Math.min(radius, light.most);
      place(bone, restX, restY, restZ);
      moved[index] = left !== circles[i] || top !== circles[i + 1];
      circles[i] = left;
      circles[i + 1] = top;
      circles[i + 2] = radius * view.scale;
      edge[i] = left;
      edge[i + 1] = top;
      edge[i + 2] = circles[i + 2] + 6.5;
      lit[i] = left - light.left * part * view.across;
      lit[i + 1] = top - light.up * part * view.scale;
      lit[i + 2] = (radius - light.smaller * part) * view.scale;
      // A shadow falls to the side, the farther the higher, and is 2 mm wider.
      ground[i] = view.x + view.across * (dot(view.right, x, 0, z) + y / 4);
      ground[i + 1] = view.scale * dot(view.level, x, 0, z);
      ground[i + 2] = (radius + 2) * view.scale;
    });
    for (const stack of stacks) {
      place(...stack.anchor);
      stack.depth = dot(view.near, x, y, z);
    }
    stacks.sort((a, b) => a.depth - b.depth);
    return [...shades, ...stacks.flatMap(({ layers }) => layers)].map(shape => shape());
  };
}

/** Draws a figure once; to draw it often, keep its `drawing`. */
export const shapesOf = (figure: FigureData, pose: Pose, camera: Camera, step = 0): Shape[] =>
  drawing(figure)(pose, camera, step);
