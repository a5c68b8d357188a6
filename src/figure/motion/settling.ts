/** ms in which a figure comes to rest. */
export const settlingTime = 700;

/** Starts slowly, ends slowly. `t` and the result are 0–1. */
export const ease = (t: number): number => t * t * (3 - 2 * t);
