import type { MarkSpec, Rig } from '../../kit/rig.js';

/** A curve of the seam of a tennis ball, about one quarter of it. */
const seamOf = (quarter: number): MarkSpec => ({
  role: 'white line',
  points: [-2, -1, 0, 1, 2].map(part => {
    const t = ((quarter + part / 2) * Math.PI) / 4;
    return {
      bone: 'rollingBall',
      at: [
        25 * Math.cos(t) + 8 * Math.cos(3 * t),
        33 + 25 * Math.sin(t) - 8 * Math.sin(3 * t),
        40 + 28 * Math.sin(2 * t),
      ],
    };
  }),
  minArea: 30,
});

/** A tennis ball that rolls without slipping, and its turning seam. */
export function tennisBall(rig: Rig): void {
  const radius = 33;
  rig.addBone('rollingBall', {
    parent: 'ground',
    pivot: [0, radius, 40],
    freedoms: [
      { joint: 'ballRoll', shift: 'z', factor: (radius * Math.PI) / 180 },
      { joint: 'ballRoll', rotate: 'x' },
    ],
  });
  rig.addSpheres([{ id: 'ball', bone: 'rollingBall', at: [0, radius, 40], radius }]);
  rig.addPart({
    material: 'ball',
    chains: [['ball']],
    depthAnchor: { bone: 'rollingBall', at: [0, 0, 40], bias: -200 },
    marks: [1, 3, 5, 7].map(seamOf),
  });
}
