/** Names that src/toe-yoga-animator/colors.styles.ts puts together. */
const composed = ['skin', 'edge', 'white'];

/** Numbers the elements’ own custom properties, `--_accent` and the like, which no page sees. */
export const styleNames = () => ({
  name: 'style-names',
  renderChunk(code) {
    const names = [];
    const short = (whole, name) => {
      if (composed.includes(name)) return whole;
      if (!names.includes(name)) names.push(name);
      return `--_${names.indexOf(name).toString(36)}`;
    };
    return { code: code.replace(/--_([a-z][a-z-]*)/g, short).replace(/\) \* (?=[\d.-])/g, ')*'), map: null };
  },
});
