import type { FigureData, Pose } from '../exercise/exercise.js';
import { arrow, ball, type Circles, curve, disc, face, fillet, link } from './outline.js';
import { type Camera, dot, type Held, project } from './project.js';
import { keyOf, poseBetween } from './pose.js';
import { sceneOf } from './scene.js';
import { type Mark, placeBones, placed, type Rows } from './skeleton.js';

/** One painted shape: its colour role (see `svg.ts`), and its path data in the view box; empty where it is out of sight. */
export interface Shape {
  readonly role: string;
  readonly d: string;
}

/**
 * Draws a figure in a pose; the parts that work in `step` (from 1; 0 for none) are in the highlight colour. A `still`
 * has arrows too, from where the figure was in the step before.
 */
export type Drawing = (pose: Pose, camera: Camera, step?: number, still?: boolean) => Shape[];

/** How high over the ground (mm) a picture shows what it must hold. */
const heights = { foot: 115, leg: 600, legs: 600, body: 2000 };

/** The tips of a foot's toes, and of a body's: what arrows follow. */
const tips = { foot: [21, 37], leg: [], legs: [], body: [38, 53] };

/** The lit part of a ball is a smaller ball, set off to the left and up: parts of its radius, of so much at most. */
const light = { left: 0.1, up: 0.14, smaller: 0.14, most: 95 };

/** Every run of so many neighbours in some rows, each once. */
const runs = (rows: Rows, length: number): Rows => {
  const found = rows.flatMap(row => row.slice(length - 1).map((_, i) => row.slice(i, i + length)));
  return [...new Map(found.map(run => [`${run}`, run])).values()];
};

/** Parts within one outline: its layers and theirs, and the point whose depth counts. */
interface Painted {
  readonly anchor: readonly number[];
  readonly edges: (() => Shape)[];
  readonly layers: (() => Shape)[];
  depth: number;
}

const idle: readonly string[] = [];

/**
 * A figure to be drawn again and again, as shapes in paint order, always as many. A shape that is as it was in the last
 * call is the same object, so that a caller touches only what moves.
 */
export function drawing(figure: FigureData): Drawing {
  const { bones, spheres, parts, shadow } = sceneOf(figure);
  const matrices = new Float64Array(bones.length * 12);
  const circles = new Float64Array(spheres.length * 3);
  const edge = new Float64Array(spheres.length * 3);
  const lit = new Float64Array(spheres.length * 3);
  const ground = new Float64Array(spheres.length * 3);
  const moved: boolean[] = [];
  let view = project({ yaw: 0, pitch: 0, side: 'left' }, []);
  let seen: Camera | undefined;
  let working: readonly string[] = idle;
  let again = true;

  /** Makes the path of some flesh's silhouette out of circles; without the balls of `others`, who have them. */
  const silhouette = (chains: Rows, fans: Rows = [], others: readonly number[] = []) => {
    const balls = runs(chains, 1).filter(([a]) => !others.includes(a));
    const links = runs(chains, 2);
    const corners = runs(chains, 3);
    return (from: Circles, squash?: number, base?: number): string => {
      let path = '';
      for (const [a] of balls) {
        const [, x, y, z, , start = NaN] = spheres[a];
        if (start >= 0 && !squash) {
          const [, x1, y1, z1] = spheres[start];
          path += disc(from, a, start, Math.hypot(x1 - x, y1 - y, z1 - z) * view.scale);
        } else path += ball(from, a, squash, base);
      }
      for (const [a, b] of links) path += link(from, a, b, squash, base);
      if (squash) return path;
      for (const [a, b, c] of corners) path += fillet(from, a, b, c);
      for (const fan of fans) for (let i = 2; i < fan.length; i++) path += face(from, fan[0], fan[i - 1], fan[i]);
      return path;
    };
  };

  // Where `place` has put a point: in mm, and on the page.
  let [x, y, z, left, top] = [0, 0, 0, 0, 0];
  const place = (bone: number, restX: number, restY: number, restZ: number): void => {
    [x, y, z] = placed(matrices, bone, restX, restY, restZ);
    left = view.x + view.across * dot(view.right, x, y, z);
    top = view.y + view.scale * dot(view.down, x, y, z);
  };

  /** From the root to the first of the chain, or the last part of that way; never so wide that it hides the tip. */
  const seam = (root: number, chain: readonly number[], part: number): string => {
    const [a, b, tip] = [root * 3, chain[0] * 3, chain[chain.length - 1] * 3];
    const free = Math.hypot(circles[a] - circles[tip], circles[a + 1] - circles[tip + 1]) - circles[tip + 2];
    const ends = [lit[a], lit[a + 1], Math.min(lit[a + 2], free), lit[b], lit[b + 1], lit[b + 2]];
    for (let k = 0; k < 3; k++) ends[k] = ends[k] * part + ends[k + 3] * (1 - part);
    return ends[2] > 0 ? ball(ends, 0) + ball(ends, 1) + link(ends, 0, 1) : '';
  };

  const detail = ([, points, { area, ring, heads, part } = {}]: Mark): string => {
    if (part && !working.includes(part)) return '';
    const page: number[] = [];
    let turned = 0;
    for (const [bone, x, y, z] of points) {
      place(bone, x, y, z);
      page.push(left, top);
    }
    for (let i = 0, j = page.length - 2; i < page.length; j = i, i += 2) {
      turned += page[j] * page[i + 1] - page[i] * page[j + 1];
    }
    if (heads) return arrow(page, heads);
    return area === undefined || turned / view.across > 2 * area * view.scale ? curve(page, ring) : '';
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
  const painted: Painted[] = [];
  for (const [name, coat, chains, { anchor, fans = [], root = NaN, margin = [], marks = [], flat = 0 } = {}] of parts) {
    if (anchor) painted.push({ anchor, edges: [], layers: [], depth: 0 });
    const { edges, layers } = painted[painted.length - 1];
    const own = [...chains, ...fans].flat();
    const works = (): boolean => working.includes(name);
    const color =
      (suffix = '') =>
      (): string =>
        (works() ? 'highlight' : coat) + suffix;
    const flesh = (to: (() => Shape)[], from: Circles, role: () => string, open = fans): void => {
      const main = silhouette(chains, open);
      const side = silhouette(margin, [], own);
      to.push(layer(own, role, () => main(from)));
      if (margin.length) to.push(layer(margin.flat(), role, () => side(from)));
    };
    if (flat < 2) flesh(edges, edge, () => 'edge', []);
    if (!flat) flesh(layers, circles, color(' shade'), []);
    if (root >= 0) {
      const mend = (): string => seam(root, chains[0], works() ? 0.6 : 1);
      layers.push(layer([root, ...own], () => color()() + (works() ? ' soft' : ''), mend));
    }
    flesh(layers, flat ? circles : lit, color());
    for (const mark of marks) {
      layers.push(
        layer(
          own,
          () => mark[0],
          () => detail(mark),
        ),
      );
    }
  }
  // Over what lies on the ground, under all else.
  if (!figure.floating) painted.push({ anchor: [-1, 0, 0, 0, -5000], edges: [], layers: shades, depth: 0 });

  /** What the picture must hold from every side, in all key poses; what goes on beyond 2 m may run out of it. */
  const held = (): Held[] =>
    figure.keys.flatMap((_, i) => {
      placeBones(bones, keyOf(figure, i + 1), matrices);
      return spheres
        .filter(([, , y, z]) => y > -100 && y < heights[figure.skeleton] && Math.abs(z) < 2000)
        .map(([bone, x, y, z, radius]): Held => [...placed(matrices, bone, x, y, z), radius]);
    });

  /** The way of a sphere into a step. */
  const trace = (index: number, step: number, side: Camera['side']): Shape => {
    const [bone, restX, restY, restZ] = spheres[index];
    const end = poseBetween(figure, { step, side });
    const at = (progress: number): [number, number] => {
      const pose = poseBetween(figure, { step, progress, side });
      // Seen from where a walker will have come to.
      const gone = (axis: string): number =>
        (pose['body' + axis] ?? 0) + (pose['travel' + axis] ?? 0) - (end['travel' + axis] ?? 0);
      placeBones(bones, { ...pose, bodyX: gone('X'), bodyZ: gone('Z') }, matrices);
      place(bone, restX, restY, restZ);
      return [left, top];
    };
    const [startX, startY] = at(0);
    const [endX, endY] = at(1);
    const [wayX, wayY] = [endX - startX, endY - startY];
    const far = Math.hypot(wayX, wayY);
    // A short way is shown longer, from its end on.
    const on = (part: number): number[] => [endX + (wayX / far) * part, endY + (wayY / far) * part];
    const way = far > 160 ? [0.05, 0.3, 0.55, 0.8].flatMap(at) : far > 15 ? [30, 80, 130].flatMap(on) : [0, 0];
    return { role: 'arrow line', d: arrow(way) };
  };

  return (pose, camera, step = 0, still) => {
    again = working !== (working = figure.working[step - 1] ?? idle);
    if (camera.yaw !== seen?.yaw || camera.pitch !== seen.pitch || camera.side !== seen.side) {
      view = project(camera, held());
      seen = camera;
      again = true;
    }
    const arrows = still ? (figure.track ?? tips[figure.skeleton]).map(index => trace(index, step, camera.side)) : [];
    placeBones(bones, pose, matrices);
    const most = light.most / view.scale;
    spheres.forEach(([bone, restX, restY, restZ, radius], index) => {
      const i = index * 3;
      const part = Math.min(radius, most);
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
      ground[i] = view.x + view.across * (dot(view.right, x, 0, z) + (y * view.scale) / 17);
      ground[i + 1] = view.scale * dot(view.level, x, 0, z);
      ground[i + 2] = (radius + 2) * view.scale;
    });
    for (const stack of painted) {
      const [bone, restX, restY, restZ, bias] = stack.anchor;
      place(bone, restX, restY, restZ);
      stack.depth = dot(view.near, x, y, z) + bias;
    }
    painted.sort((a, b) => a.depth - b.depth);
    return [...painted.flatMap(({ edges, layers }) => [...edges, ...layers].map(shape => shape())), ...arrows];
  };
}
