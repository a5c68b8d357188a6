/**
 * A whole number below 2^53 that changes with any character of a text; no secret, and no proof against intent. Two
 * 32-bit multiplicative hashes side by side (cyrb53, public domain).
 */
export const hashText = (text: string): number => {
  let [low, high] = [0x41c6ce57, 0xdeadbeef];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 1597334677);
    high = Math.imul(high ^ unit, 2654435761);
  }
  const mixedHigh = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const mixedLow = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(mixedHigh ^ (mixedHigh >>> 13), 3266489909);
  return 2 ** 32 * (mixedLow & 0x1fffff) + (mixedHigh >>> 0);
};
