import { range } from '../../range.js';
import { poseBones } from '../kit/transform.js';
import { sceneOf } from '../models/scene.js';
import { poseBetween, stepOnSide } from '../motion/pose.js';
import type { BonePoint, FigureData } from '../types.js';
import { isObstructed, type Obstacle, obstacleOf } from './clearance.js';
import { pictureSize } from './fit.js';
import type { Shape } from './layer.js';
import { type Projection, projectPoint } from './projection.js';
import { arrow, arrowHead, dashedArrow, dashes, type Point } from './silhouette.js';
import type { Pieces } from './silhouette-path.js';

const { cos, hypot, max, min, PI, sin } = Math;

/** In view box units: a shorter way has no arrow; an arrow that would be shorter or longer is drawn as long as this. */
const shortestWay = 15;
const shortestArrow = 170;
const longestArrow = 420;
/** The shares of the way that an arrow's curve goes through: it keeps clear of both ends. */
const shares = [0.05, 0.3, 0.55, 0.8];

/** How an arrow looks for room: it goes this much farther each time, in so many directions, up to a limit. */
const search = { step: 16, directions: 16, farthest: 480 } as const;
/** The room that an arrow keeps about itself: to what is drawn, there with its head, to another arrow, to the picture's edge. */
const room = { flesh: 26, head: 66, arrow: 90, edge: 44 } as const;

type Way = readonly Point[];

/** The places that an arrow may take, the nearest first; in a mirror image the mirrored ones. */
function* shifts(sign: 1 | -1): Generator<Point> {
  yield { x: 0, y: 0 };
  for (let distance = search.step; distance <= search.farthest; distance += search.step) {
    for (let i = 0; i < search.directions; i++) {
      const angle = (2 * PI * i) / search.directions;
      yield { x: sign * distance * cos(angle), y: distance * sin(angle) };
    }
  }
}

const isInPicture = ({ x, y }: Point): boolean => min(x, y, pictureSize.width - x, pictureSize.height - y) >= room.edge;

const keepsFrom = (way: Way, others: readonly Way[]): boolean =>
  others.every(other => other.every(a => way.every(b => hypot(a.x - b.x, a.y - b.y) >= room.arrow)));

/** Which point of a way something is in the way of. */
interface Obstruction {
  readonly index: number;
  readonly obstacle: Obstacle;
}

const isObstruction = (way: Way, { index, obstacle }: Obstruction): boolean =>
  isObstructed(way[index], obstacle, index === way.length - 1 ? room.head : room.flesh);

/** The first that is in the way of some place; undefined where there is room. */
function findObstruction(way: Way, obstacles: readonly Obstacle[]): Obstruction | undefined {
  for (const index of way.keys()) {
    const obstacle = obstacles.find(each => isObstruction(way, { index, obstacle: each }));
    if (obstacle) return { index, obstacle };
  }
  return undefined;
}

/** Moves a way to the nearest place beside all that is drawn; where there is none, it stays. */
function moveBeside(way: Way, obstacles: readonly Obstacle[], others: readonly Way[], sign: 1 | -1): Way {
  // what was in the way of one place is likely in that of the next: it is looked at first
  let last: Obstruction | undefined;
  for (const { x, y } of shifts(sign)) {
    const moved = way.map(point => ({ x: point.x + x, y: point.y + y }));
    if (!moved.every(isInPicture) || !keepsFrom(moved, others)) continue;
    if (last && isObstruction(moved, last)) continue;
    const obstruction = findObstruction(moved, obstacles);
    if (!obstruction) return moved;
    last = obstruction;
  }
  return way;
}

/** The way of a point into a step on the page, as an arrow shows it; none where it hardly moves. */
function wayInto(figure: FigureData, step: number, point: BonePoint, projection: Projection): Way | null {
  const { yaw, pitch, side } = projection.camera;
  // What goes round comes from its last step; all else from rest.
  const from = figure.midStepOffsets ? undefined : step - 1;
  const placeAt = (progress: number): Point => {
    const pose = poseBetween(figure, { step, progress, side, from });
    return projectPoint(poseBones(sceneOf(figure).bones, { ...pose, yaw, pitch }), projection, point);
  };
  const [start, end] = [placeAt(0), placeAt(1)];
  const distance = hypot(end.x - start.x, end.y - start.y);
  if (!(distance > shortestWay)) return null;
  const stretch = min(max(1, shortestArrow / distance), longestArrow / distance);
  // What is too long leaves out where it comes from.
  const fixed = stretch < 1 ? end : start;
  return shares.map(share => {
    const { x, y } = placeAt(share);
    return { x: fixed.x + (x - fixed.x) * stretch, y: fixed.y + (y - fixed.y) * stretch };
  });
}

export interface ArrowsInto {
  readonly step: number;
  readonly points: readonly BonePoint[];
  /** What is drawn: arrows stand beside it. */
  readonly pieces: readonly Pieces[];
}

/** Arrows along the ways of some points into a step; dashed where a part lets go, back to rest, or gives way. */
export function arrowsInto(figure: FigureData, { step, points, pieces }: ArrowsInto, projection: Projection): Shape[] {
  const ways: Way[] = [];
  const obstacles = pieces.map(obstacleOf);
  for (const point of points) {
    const way = wayInto(figure, step, point, projection);
    if (way) ways.push(moveBeside(way, obstacles, ways, projection.signedScale < 0 ? -1 : 1));
  }
  const drawn = stepOnSide(figure, step, projection.camera.side);
  const letsGo = Object.keys(figure.keyPoses[drawn - 1] ?? {}).length === 0 || figure.givingSteps?.includes(drawn);
  return ways.map(way => ({ role: 'arrow line', d: letsGo ? dashedArrow(way) : arrow(way) }));
}

/** How many places of a step's way a dashed round goes through. */
const placesPerStep = 8;

/** The whole way of a point that goes round, dashed, with a head half-way into each step. */
export function orbitShapes(figure: FigureData, point: BonePoint, projection: Projection): Shape[] {
  const { yaw, pitch, side } = projection.camera;
  const placeAt = (step: number, progress: number): Point =>
    projectPoint(poseBones(sceneOf(figure).bones, { ...poseBetween(figure, { step, progress, side }), yaw, pitch }), projection, point); // prettier-ignore
  const steps = figure.keyPoses.map((_, i) => i + 1);
  const round = steps.flatMap(step => range(placesPerStep).map(k => placeAt(step, k / placesPerStep)));
  const heads = steps.map(step => arrowHead(placeAt(step, 0.42), placeAt(step, 0.56)));
  return [dashes([...round, round[0]]), ...heads].map(d => ({ role: 'arrow line', d }));
}
