/** A short number that stands for a text, so that names that are typed by people are no keys of a storage. */
export const digest = (text: string): string => {
  let hash = 0;
  for (const letter of text) hash = (Math.imul(hash, 31) + letter.codePointAt(0)!) | 0;
  return (hash >>> 0).toString(36);
};
