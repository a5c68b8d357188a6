import { range } from '../range.js';

/** 128 random bits, as a UUID where the page is in a secure context. */
export const createId = (): string =>
  globalThis.crypto?.randomUUID?.() ??
  range(8)
    .map(() =>
      Math.floor(Math.random() * 0x10000)
        .toString(16)
        .padStart(4, '0'),
    )
    .join('');
