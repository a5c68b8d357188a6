import type { Rig } from '../../kit/rig.js';
import { groundOrigin } from './prop.js';

/** Where the towel begins under the foot, where it goes on beyond the toes, and how wide it is to either side (mm). */
const back = 20;
const toesEnd = 176;
const halfWidth = 76;

/**
 * What gathers into folds: so long each while it lies flat, so short and high once pulled in, and drawn so far to the
 * heel (mm). So many of them come to lie under the toes.
 */
const fold = { count: 4, flat: 34, gathered: 15, height: 26, drawn: 22, under: 2, rows: 4, thickness: 4 } as const;

/** Every fold gathers a little differently: a share of the height, and how far it turns (degrees). */
const ruffles = [
  { share: 1, turn: 5 },
  { share: 0.7, turn: -4 },
  { share: 0.95, turn: 6 },
  { share: 0.6, turn: -3 },
] as const;

/** A towel under the foot that rises in folds before the toes as it is pulled in. */
export function towel(rig: Rig): void {
  const addRow = (row: number, bone: 'ground' | `towelRow${number}`, z: number): void => {
    rig.addSpheres([
      { id: `right${row}`, bone, at: [-halfWidth, fold.thickness, z], radius: fold.thickness },
      { id: `left${row}`, bone, at: [halfWidth, fold.thickness, z], radius: fold.thickness },
    ]);
  };
  const sheet = (row: number): string[] => [`right${row - 1}`, `left${row - 1}`, `left${row}`, `right${row}`, `right${row - 1}`]; // prettier-ignore

  addRow(0, 'ground', back);
  for (let row = 1; row <= fold.count * fold.rows + 1; row++) {
    const folds = (row - 1) / fold.rows;
    const bone = `towelRow${row}` as const;
    const z = toesEnd + fold.flat * folds;
    const { share, turn } = ruffles[Math.floor(folds)] ?? { share: 0, turn: 0 };
    const height = share * Math.sin(Math.PI * (folds % 1));
    rig.addBone(bone, {
      parent: 'ground',
      pivot: [0, 0, z],
      freedoms: [
        { joint: 'scrunch', shift: 'z', factor: (fold.gathered - fold.flat) * folds - fold.drawn },
        { joint: 'scrunch', shift: 'y', factor: fold.height * height },
        { joint: 'scrunch', rotate: 'y', factor: turn * height },
      ],
    });
    addRow(row, bone, z);
  }
  rig.addPart({ material: 'cloth', chains: [sheet(1)], depthAnchor: { ...groundOrigin, layer: 'cloth' }, shaded: false }); // prettier-ignore
  for (let row = 2; row <= fold.count * fold.rows + 1; row++) {
    const within = (row - 2) % fold.rows;
    rig.addPart({
      material: 'cloth',
      // A fold is lit where it rises and dark where it falls.
      tone: within < fold.rows / 2 ? 'light' : undefined,
      chains: [sheet(row)],
      depthAnchor: within ? undefined : { bone: `towelRow${row}`, at: [0, 0, toesEnd + fold.flat * ((row - 1) / fold.rows)], bias: row < fold.under * fold.rows ? -120 : 0 }, // prettier-ignore
      shaded: false,
    });
  }
}
