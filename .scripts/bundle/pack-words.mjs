import { pathToFileURL } from 'node:url';

const between = '|';
const within = '~';

/**
 * The words of the exercises as one text, field by field: brotli does better when like stands beside like, and names
 * and quotes are not said again for each.
 */
export const packWords = () => ({
  name: 'pack-words',
  async transform(_code, id) {
    if (!id.endsWith('/locales/en.exercises.js')) return null;
    const { exercises } = await import(pathToFileURL(id).href);
    const rows = Object.values(exercises);
    const ids = Object.keys(exercises);
    const fields = Object.keys(rows[0]);
    const isList = field => Array.isArray(rows[0][field]);
    const cell = (row, field) => {
      const given = [row[field]].flat();
      const whole = given.every(text => typeof text === 'string' && !text.includes(between) && !text.includes(within));
      if (!whole || !given.length || Array.isArray(row[field]) !== isList(field)) this.error(`cannot pack ${field}`);
      return given.join(within);
    };
    if (rows.some(row => `${Object.keys(row)}` !== `${fields}`))
      this.error('exercises with other fields cannot be packed');
    const texts = [...ids, ...fields.flatMap(field => rows.map(row => cell(row, field)))];
    const read = fields.map(field => `${field}: next()${isList(field) ? `.split('${within}')` : ''}`);
    return {
      code: `const texts = ${JSON.stringify(texts.join(between))}.split('${between}');
export const exercises = Object.fromEntries(texts.slice(0, ${ids.length}).map((id, i) => {
  const next = () => texts[(i += ${ids.length})];
  return [id, { ${read.join(', ')} }];
}));`,
      map: null,
    };
  },
});
