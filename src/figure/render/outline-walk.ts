import { PathText } from './path-text.js';
import type { Circle } from './silhouette.js';

/** A sphere of a silhouette. */
export class Node {
  readonly flatEnd: boolean;
  /** Where it is now. */
  circle: Circle;
  /** What leads from it. */
  readonly ways: Way[] = [];

  constructor(circle: Circle, flatEnd = false) {
    this.circle = circle;
    this.flatEnd = flatEnd;
  }
}

/** The way from one sphere to one that it is linked to, along the side that lies on its left. */
export class Way {
  readonly from: Node;
  readonly to: Node;
  /** The same link, along its other side. */
  readonly back: Way;
  /** To the other centre, and from either centre to the side: of length 1. */
  aheadX = 0;
  aheadY = 0;
  asideX = 0;
  asideY = 0;
  /** How much it narrows: a share of its length. From 1, one sphere hides the other, and there is no link to be seen. */
  taper = 0;
  /** How long the side is. */
  length = 0;
  /** What follows, clockwise. */
  next: Way = this;
  /** How much of the side, where it begins and where it ends, lies within its neighbours' in a hollow. */
  coveredBefore = 0;
  coveredAfter = 0;
  hollow = false;
  walked = false;

  constructor(from: Node, to: Node, back?: Way) {
    this.from = from;
    this.to = to;
    this.back = back ?? new Way(to, from, this);
    from.ways.push(this);
  }

  get visible(): boolean {
    return this.taper > -1 && this.taper < 1;
  }

  /** By which ways are sorted clockwise, 0–4. */
  get direction(): number {
    return this.aheadY >= 0 ? 1 - this.aheadX : 3 + this.aheadX;
  }

  /** Its neighbours do not cover all of it. */
  get shows(): boolean {
    return this.coveredBefore + this.coveredAfter <= this.length;
  }
}

/** Finds both sides of a link where it is now: the outer tangents of two circles. */
function aim(way: Way): void {
  const { back } = way;
  const [a, b] = [way.from.circle, way.to.circle];
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const [x, y] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const taper = (a.radius - b.radius) / length;
  const across = Math.sqrt(1 - taper * taper);
  way.taper = taper;
  way.length = back.length = length * across;
  way.aheadX = x;
  way.aheadY = y;
  way.asideX = taper * x + across * y;
  way.asideY = taper * y - across * x;
  back.taper = -taper;
  back.aheadX = -x;
  back.aheadY = -y;
  back.asideX = taper * x - across * y;
  back.asideY = taper * y + across * x;
  way.walked = back.walked = !way.visible;
}

/** The next way clockwise, for one that comes into a sphere; back where there is no other. */
function findNext({ to, back }: Way): Way {
  if (to.ways.length < 3) return to.ways.find(way => way !== back && way.visible) ?? back;
  const ways = to.ways.filter(({ visible }) => visible);
  ways.sort((a, b) => a.direction - b.direction);
  return ways[(ways.indexOf(back) + 1) % ways.length];
}

/** Finds what follows a way, and how much of both sides lies within one another where they meet in a hollow. */
function join(way: Way): void {
  const next = findNext(way);
  const { circle, flatEnd } = way.to;
  const cos = way.asideX * next.asideX + way.asideY * next.asideY;
  // Seen from either way: where tapers make them disagree, an arc covers what a hollow might leave open.
  const isHollow =
    next !== way.back &&
    !flatEnd &&
    way.asideX * next.aheadX + way.asideY * next.aheadY > next.taper &&
    next.asideX * way.aheadX + next.asideY * way.aheadY < way.taper;
  // Both sides of all but the same cone cross beyond its narrow end, outside it: they cover one another all along.
  const isApex = way.asideX * next.asideY >= way.asideY * next.asideX;
  const covered = isApex ? Infinity : circle.radius * Math.sqrt((1 - cos) / (1 + cos));
  way.next = next;
  way.coveredAfter = next.coveredBefore = isHollow ? covered : 0;
  way.hollow = isHollow;
}

const lineToSide = (path: PathText, { x, y, radius }: Circle, { asideX, asideY }: Way): void =>
  path.lineTo(x + radius * asideX, y + radius * asideY);

/** The longest arc in one piece (radians): the ends of a longer one, in whole numbers, do not tell how far it stands out. */
const longestArc = 2;

/** About a sphere, clockwise, from where a side ends to where the next begins. */
function addArc(path: PathText, { asideX, asideY, next }: Way, circle: Circle): void {
  const { x, y, radius } = circle;
  const angle = Math.atan2(asideX * next.asideY - asideY * next.asideX, asideX * next.asideX + asideY * next.asideY);
  const turn = angle < 0 ? angle + 2 * Math.PI : angle;
  // it would stand out less than half a unit
  if (turn * turn * radius < 4) return lineToSide(path, circle, next);
  const count = Math.ceil(turn / longestArc);
  for (let i = 1; i < count; i++) {
    const right = radius * Math.cos((turn * i) / count);
    const down = radius * Math.sin((turn * i) / count);
    path.arcTo(radius, x + asideX * right - asideY * down, y + asideY * right + asideX * down);
  }
  path.arcTo(radius, x + radius * next.asideX, y + radius * next.asideY);
}

/** From where a side ends to where the next begins, about the sphere between them. */
function goAround(path: PathText, way: Way): void {
  const { next, to } = way;
  const { circle } = to;
  if (way.hollow && way.shows && next.shows) {
    // where the sides cross
    const share = circle.radius / (1 + way.asideX * next.asideX + way.asideY * next.asideY);
    return path.lineTo(circle.x + share * (way.asideX + next.asideX), circle.y + share * (way.asideY + next.asideY));
  }
  lineToSide(path, circle, way);
  if (!to.flatEnd && !way.hollow) return addArc(path, way, circle);
  if (way.hollow) path.lineTo(circle.x, circle.y);
  lineToSide(path, circle, next);
}

/**
 * Goes clockwise about linked spheres, along the left of each link and about each sphere, until it is back. A hollow
 * that is not plain is gone into as far as the sphere's centre, so that what lies over one another never cancels out.
 */
function walk(path: PathText, first: Way): void {
  const { circle } = first.from;
  path.moveTo(circle.x + circle.radius * first.asideX, circle.y + circle.radius * first.asideY);
  let way = first;
  do {
    way.walked = true;
    goAround(path, way);
    way = way.next;
  } while (way !== first);
  path.close();
}

/** A whole ball: two arcs of half a turn would not tell their middle. */
function addBall(path: PathText, { x, y, radius }: Circle): void {
  const [cos, sin] = [-radius / 2, (radius * Math.sqrt(3)) / 2];
  path.moveTo(x + radius, y);
  path.arcTo(radius, x + cos, y + sin);
  path.arcTo(radius, x + cos, y - sin);
  path.arcTo(radius, x + radius, y);
  path.close();
}

/** A sphere that no link shows of, and no other hides. */
const isAlone = ({ flatEnd, ways }: Node): boolean =>
  !flatEnd && ways.every(({ visible, taper }) => !visible && !(taper <= -1));

/** Adds the silhouette of all that links and their spheres cover. */
export function addLinks(path: PathText, nodes: Iterable<Node>, links: readonly Way[]): void {
  for (const link of links) aim(link);
  for (const link of links) {
    if (!link.visible) continue;
    join(link);
    join(link.back);
  }
  for (const node of nodes) {
    if (isAlone(node)) addBall(path, node.circle);
    for (const way of node.ways) if (!way.walked) walk(path, way);
  }
}

const capsuleText = new PathText();
const nowhere: Circle = { x: NaN, y: NaN, radius: NaN };
const capsuleEnds = [new Node(nowhere), new Node(nowhere)] as const;
const capsuleLinks = [new Way(...capsuleEnds)];

/** The silhouette of a ball that goes from one circle to another. */
export function capsule(a: Circle, b: Circle): string {
  const [first, second] = capsuleEnds;
  first.circle = a;
  second.circle = b;
  addLinks(capsuleText, capsuleEnds, capsuleLinks);
  return capsuleText.take();
}
