import type { FigureData, Pose } from '../../figure/types.js';
import { arrow, ball, type Circle, curve, face, fillet, link, type Point } from './silhouette.js';
import { keyOf, poseBetween, turnedStep } from '../motion/pose.js';
import { type Camera, type Frame, frame, type Held } from './camera.js';
import { sceneOf } from '../models/scene.js';
import { type Mark, placed, type Posed, posed, type Rows } from '../kit/skeleton.js';

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

/** Parts within one outline: their outlines, shaded sides, and the rest; and the point whose depth counts. */
interface Stack {
  readonly anchor: readonly number[];
  readonly layers: readonly [(() => Shape)[], (() => Shape)[], (() => Shape)[]];
  depth: number;
}

/** How high over the ground (mm) a picture shows what it must hold. */
const heights = { foot: 115, leg: 610, legs: 610, body: 2000 };

/** Beside the tips of a foot's toes, and over those of a body's foot: what an arrow follows while a part works. */
const leftTip = [6, 85, -50, 150];
const rightTip = [11, -85, -50, 150];
const tips: Readonly<Record<string, readonly number[]>> = {
  bigToe: [7, -68, 12, 178],
  toe5: [19, 66, 7, 140],
  leftFoot: leftTip,
  rightFoot: rightTip,
  leftHip: leftTip,
  rightHip: rightTip,
};

/** The lit part of a ball is a smaller ball, set off to the left and up: parts of its radius, of so much at most. */
const light = { left: 0.1, up: 0.14, smaller: 0.14, most: 95 };

/** Every run of so many neighbours in some rows, each once. */
const runs = (rows: Rows, length: number): Rows => {
  const found = rows.flatMap(row => row.slice(length - 1).map((_, i) => row.slice(i, i + length)));
  return [...new Map(found.map(run => [`${run}`, run])).values()];
};

/**
 * A figure to be drawn again and again, as shapes in paint order, always as many. A shape that is as it was in the last
 * call is the same object, so that a caller touches only what moves.
 */
export function drawing(figure: FigureData): Drawing {
  const { bones, spheres, parts, shadow } = sceneOf(figure);
  const [circles, lit, ground, wide]: Circle[][] = [[], [], [], []];
  const moved: boolean[] = [];
  const stacks: Stack[] = [];
  let view!: Frame;
  let tilt = 0;
  let seen = '';
  let working: readonly string[] | undefined;
  let again = true;
  let stance: Posed;

  /** Where a point of a bone is on the page, and how near (mm): of bone, x, y, z. */
  const look = (at: readonly number[]): Point & { readonly up: number; readonly near: number } => {
    const [x, up, near] = placed(stance, at[0], at[1], at[2], at[3]);
    return { x: view.x + view.across * x, y: view.y - view.scale * up, up, near };
  };

  const silhouette = (from: Circle[], chains: Rows, fans: Rows = []): (() => string) => {
    const [balls, links, corners] = [1, 2, 3].map(length => runs(chains, length));
    return () => {
      const [squash, base] = from === ground ? [Math.sin(tilt), view.y] : [1, 0];
      let path = '';
      for (const [a] of balls) if (spheres[a][4] > 0) path += ball(from[a], squash, base);
      for (const [a, b] of links) path += link(from[a], from[b], squash, base);
      if (from === ground) return path;
      for (const [a, b, c] of corners) path += fillet(from[a], from[b], from[c]) + fillet(from[c], from[b], from[a]);
      for (const [a, ...rest] of fans) rest.slice(1).forEach((c, i) => (path += face(from[a], from[rest[i]], from[c])));
      return path;
    };
  };

  /** From the root to the first of the chain; never so wide that it hides the tip. */
  const seam = (root: number, chain: readonly number[]): string => {
    const [from, to, tip] = [lit[root], lit[chain[0]], circles[chain[chain.length - 1]]];
    const radius = Math.min(from.radius, Math.hypot(from.x - tip.x, from.y - tip.y) - tip.radius);
    const first = { ...from, radius };
    return radius > 0 ? ball(first) + ball(to) + link(first, to) : '';
  };

  const detail = ([, points, { area, ring, arrow: pointed, part } = {}]: Mark): string => {
    if (part && !working?.includes(part)) return '';
    const page = points.map(look);
    let turned = 0;
    page.forEach(({ x, y }, i) => {
      const before = page.at(i - 1)!;
      turned += before.x * y - x * before.y;
    });
    if (pointed) return arrow(page);
    return area === undefined || turned / view.across > 2 * area * view.scale ? curve(page, ring) : '';
  };

  /** A shape that is made anew when one of its spheres has moved, or other parts work. */
  const layer = (members: Rows, path: () => string, coat: string, tone = '', name?: string): (() => Shape) => {
    const own = members.flat();
    let shape: Shape;
    return () => {
      if (again || own.some(sphere => moved[sphere])) {
        shape = { role: (working?.includes(name!) ? 'highlight' : coat) + tone, d: path() };
      }
      return shape;
    };
  };

  for (const [coat, chains, anchor, { name, fans = [], root = NaN, marks = [], flat = 0 } = {}] of parts) {
    if (anchor) stacks.push({ anchor, layers: [[], [], []], depth: 0 });
    const [edges, shades, rest] = stacks[stacks.length - 1].layers;
    if (flat < 2) edges.push(layer(chains, silhouette(wide, chains), 'outline'));
    if (!flat) shades.push(layer(chains, silhouette(circles, chains), coat, ' shade', name));
    if (root >= 0) {
      // The highlight ends softly on skin, not on clothes.
      const tone = coat === 'skin' ? ' soft' : '';
      rest.push(layer([[root], ...chains], () => seam(root, chains[0]), coat, tone, name));
    }
    const own = [...chains, ...fans];
    rest.push(layer(own, silhouette(flat ? circles : lit, chains, fans), coat, '', name));
    for (const mark of marks) rest.push(layer(own, () => detail(mark), mark[0]));
  }
  // Over what lies on the ground, under all else.
  if (!figure.floating) {
    const shadows = shadow.map(chains => layer(chains, silhouette(ground, chains), 'shadow'));
    stacks.push({ anchor: [0, 0, 0, 0, -5000], layers: [shadows, [], []], depth: 0 });
  }

  /** What the picture must hold from every side, in all key poses; what goes on beyond 2 m may run out of it. */
  const held = ({ yaw, pitch }: Camera): Held[] =>
    figure.keys.flatMap((_, i) => {
      const pose = posed(bones, { ...keyOf(figure, i + 1), yaw, pitch });
      const points = spheres.filter(([, , y, z]) => y > -100 && y < heights[figure.skeleton] && Math.abs(z) < 2000);
      return [...points, ...(figure.track ?? [])].map(([bone, x, y, z, radius = 20]): Held => [
        ...placed(pose, bone, x, y, z),
        Math.abs(radius),
      ]);
    });

  /** The way of a point into a step. */
  const trace = (at: readonly number[], step: number, { yaw, pitch, side }: Camera): Shape => {
    // What goes round comes from its last step; all else from rest.
    const before = figure.arcs ? undefined : step - 1;
    const go = (progress: number): Point => {
      stance = posed(bones, { ...poseBetween(figure, { step, progress, side, from: before }), yaw, pitch });
      return look(at);
    };
    const [start, end] = [go(0), go(1)];
    const far = Math.hypot(end.x - start.x, end.y - start.y);
    // A short way is shown longer.
    const part = Math.max(1, 160 / far);
    const way = [0.05, 0.3, 0.55, 0.8].map(t => {
      const { x, y } = go(t);
      return { x: start.x + (x - start.x) * part, y: start.y + (y - start.y) * part };
    });
    return { role: 'arrow line', d: far > 15 ? arrow(way) : '' };
  };

  return (pose, camera, step = 0, still) => {
    const { yaw, pitch, side } = camera;
    again = working !== (working = figure.working.slice(0, turnedStep(figure, step, side)).at(-1));
    if (seen !== (seen = `${Object.values(camera)}`)) {
      view = frame(held(camera), side);
      tilt = (pitch * Math.PI) / 180;
      again = true;
    }
    const arrows = still
      ? (figure.track ?? (working ?? []).flatMap(part => [tips[part] ?? []])).map(at => trace(at, step, camera))
      : [];
    stance = posed(bones, { ...pose, yaw, pitch });
    const { scale, across } = view;
    spheres.forEach((sphere, i) => {
      const { x, y, up, near } = look(sphere);
      const radius = Math.abs(sphere[4]);
      const part = Math.min(radius, light.most / scale);
      moved[i] = x !== circles[i]?.x || y !== circles[i].y;
      circles[i] = { x, y, radius: radius * scale };
      // An outline is a wider silhouette behind, which costs half as much to paint as a stroke.
      wide[i] = { x, y, radius: radius * scale + 7 };
      lit[i] = {
        x: x - light.left * part * across,
        y: y - light.up * part * scale,
        radius: (radius - light.smaller * part) * scale,
      };
      // A shadow falls to the side, the farther the higher, and is 2 mm wider.
      const [sin, cos] = [Math.sin(tilt), Math.cos(tilt)];
      ground[i] = {
        x: x + (across * scale * (up * cos + near * sin)) / 17,
        y: scale * (near * cos - up * sin),
        radius: (radius + 2) * scale,
      };
    });
    for (const stack of stacks) stack.depth = look(stack.anchor).near + stack.anchor[4];
    stacks.sort((a, b) => a.depth - b.depth);
    return [...stacks.flatMap(({ layers }) => layers.flat().map(shape => shape())), ...arrows];
  };
}
