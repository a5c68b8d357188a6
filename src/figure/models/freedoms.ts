import type { LocalFreedom } from '../kit/rig.js';

/** A bone shifts along all three axes: `bodyX` … (mm). */
export const shiftAll = (name: 'body' | 'foot' | 'palm'): LocalFreedom[] => [
  { joint: `${name}X`, shift: 'x' },
  { joint: `${name}Y`, shift: 'y' },
  { joint: `${name}Z`, shift: 'z' },
];
