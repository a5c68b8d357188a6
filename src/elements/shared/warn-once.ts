const said = new Set<string>();

/** Says a sentence on the console, once a page. */
export const warnOnce = (sentence: string): void => {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`toe-yoga: ${sentence}`);
};
