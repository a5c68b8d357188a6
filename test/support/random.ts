/** Random choices that a seed repeats. */
export interface Random {
  /** From 0 up to, but not including, `end`. */
  whole(end: number): number;
  pick<T>(choices: readonly T[]): T;
  chance(share: number): boolean;
}

/** Mulberry32 by Tommy Ettinger: 32 bits of state, the same numbers in every engine. */
export const createRandom = (seed: number): Random => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (end: number): number => Math.floor(next() * end);
  return { whole, pick: choices => choices[whole(choices.length)]!, chance: share => next() < share };
};
