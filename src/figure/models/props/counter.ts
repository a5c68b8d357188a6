import { range } from '../../../range.js';
import type { MarkSpec, Rig, SphereSpec } from '../../kit/rig.js';
import { doorWidth } from '../../poses.js';
import { sharpCorners } from '../../kit/sharp-corners.js';
import type { BuildProp } from './prop.js';

/** How high the top of a worktop is, where hands lie (mm). */
export const counterHeight = 900;
const worktop = { thickness: 36, overhang: 24 };
const plinth = { height: 90, recess: 50 };
/** Corners are all but sharp. */
const radius = 3;

/** From side to side, and from back to front. */
export interface Ground {
  readonly x: readonly [right: number, left: number];
  readonly z: readonly [back: number, front: number];
}

/** What a box adds to its ground on every side, and where it begins and ends. */
interface Box {
  readonly name: string;
  readonly wider: number;
  readonly y: readonly [bottom: number, top: number];
}

const boxes: readonly Box[] = [
  { name: 'plinth', wider: -plinth.recess, y: [0, plinth.height] },
  { name: 'cupboard', wider: 0, y: [plinth.height, counterHeight - worktop.thickness] },
  { name: 'worktop', wider: worktop.overhang, y: [counterHeight - worktop.thickness, counterHeight] },
];

function cornersOf({ x: [right, left], z: [back, front] }: Ground, { name, wider, y: [bottom, top] }: Box) {
  const corner = (id: string, at: SphereSpec['at']): SphereSpec => ({ id: name + id, bone: 'ground', at, radius });
  return ([['Bottom', bottom], ['Top', top]] as const).flatMap(([level, y]) => [
    corner(`${level}BackRight`, [right - wider, y - radius, back - wider]),
    corner(`${level}BackLeft`, [left + wider, y - radius, back - wider]),
    corner(`${level}FrontLeft`, [left + wider, y - radius, front + wider]),
    corner(`${level}FrontRight`, [right - wider, y - radius, front + wider]),
  ]); // prettier-ignore
}

const face = (name: string, level: readonly string[], corners: readonly string[]): string[] => {
  const round = corners.map((corner, i) => name + level[i % level.length] + corner);
  return [...round, round[0]];
};
/** The end that looks ahead or back is darker: clockwise as one sees it, each corner twice, so that it stays sharp. */
const endFace = (
  end: 'Front' | 'Back',
  { x: [right, left], z: [back, front] }: Ground,
  { wider, y: [bottom, top] }: Box,
): MarkSpec => {
  const isFront = end === 'Front';
  const z = isFront ? front + wider : back - wider;
  const [first, second] = isFront ? [right - wider, left + wider] : [left + wider, right - wider];
  const corners = [[first, top], [second, top], [second, bottom], [first, bottom]] as const; // prettier-ignore
  return {
    role: 'wood shade',
    form: 'ring',
    points: sharpCorners(
      'ground',
      corners.map(([x, y]) => [x, y - radius, z]),
    ),
    minArea: 1000,
  };
};
/** From where to where the gap between two doors goes (mm). */
const doorGap = { top: counterHeight - 60, bottom: plinth.height + 24, half: 4 } as const;

/** The gap between two doors, on either long side: clockwise as one sees it. */
const doorsOf = ({ x: [right, left], z: [back, front] }: Ground): MarkSpec[] =>
  [left, right].map(x => {
    const { top, bottom, half } = doorGap;
    const halfGap = x === left ? -half : half;
    const middle = (back + front) / 2;
    const corners = [[middle - halfGap, top], [middle + halfGap, top], [middle + halfGap, bottom], [middle - halfGap, bottom]] as const; // prettier-ignore
    return {
      role: 'edge',
      form: 'ring',
      points: sharpCorners(
        'ground',
        corners.map(([z, y]) => [x, y, z]),
      ),
      minArea: 300,
    };
  });
/** A counter is farther than anybody who stands beside it (mm). */
const behindAll = -900;
const upright = ['Bottom', 'Bottom', 'Top', 'Top'];

/** A kitchen counter: plinth, cupboard and worktop; its ends are darker than its front and back. */
export const counter =
  (ground: Ground): BuildProp =>
  (rig: Rig) => {
    const [right, left] = ground.x;
    const depthAnchor = { bone: 'ground', at: [(right + left) / 2, counterHeight, 0], bias: behindAll } as const;
    boxes.forEach((box, i) => {
      const { name } = box;
      rig.addSpheres(cornersOf(ground, box));
      rig.addPart({
        material: 'wood',
        tone: name === 'plinth' ? 'shade' : undefined,
        chains: [
          face(name, upright, ['FrontLeft', 'BackLeft', 'BackLeft', 'FrontLeft']),
          face(name, upright, ['FrontRight', 'BackRight', 'BackRight', 'FrontRight']),
          face(name, ['Top'], ['FrontLeft', 'FrontRight', 'BackRight', 'BackLeft']),
          face(name, upright, ['BackLeft', 'BackRight', 'BackRight', 'BackLeft']),
          face(name, upright, ['FrontLeft', 'FrontRight', 'FrontRight', 'FrontLeft']),
        ],
        marks:
          name === 'plinth'
            ? []
            : [
                endFace('Front', ground, box),
                endFace('Back', ground, box),
                ...(name === 'cupboard' ? doorsOf(ground) : []),
              ],
        depthAnchor: { ...depthAnchor, bias: depthAnchor.bias + i },
        shaded: false,
      });
    });
  };

/** Who walks along a counter goes by its doors, from back to front on so much ground; one sees neither of its ends. */
export const passedCounter =
  (z: Ground['z']): BuildProp =>
  rig => {
    counter({ x: [-3000, 3000], z })(rig);
    const bone = 'doors';
    rig.addBone(bone, { parent: 'ground', freedoms: [{ joint: 'doorsX', shift: 'x' }] });
    const { top, bottom, half } = doorGap;
    const gapAt = (x: number): MarkSpec => ({
      role: 'edge',
      form: 'ring',
      points: sharpCorners(bone, [[x + half, top, z[0]], [x - half, top, z[0]], [x - half, bottom, z[0]], [x + half, bottom, z[0]]]), // prettier-ignore
    });
    // What moves with them has them drawn anew.
    rig.addSpheres([{ id: 'door', bone, at: [0, bottom, z[0]], radius: 1, flatEnd: true }]);
    rig.addPart({
      material: 'wood',
      chains: [['door']],
      outlined: false,
      shaded: false,
      depthAnchor: { bone: 'ground', at: [0, counterHeight, 0], bias: behindAll + boxes.length },
      marks: range(13).map(i => gapAt(doorWidth * (i - 6))),
    });
  };
