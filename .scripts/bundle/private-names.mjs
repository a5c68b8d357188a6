import { nodesOf, replaced } from './syntax.mjs';

/**
 * Numbers the #private names in each class afresh, so that all classes share few of them. terser, which shortens them,
 * would make each name of each class another.
 */
export const privateNames = () => ({
  name: 'private-names',
  transform(code, id) {
    if (id.includes('/node_modules/') || !/#\w/.test(code)) return null;
    const numbers = new Map();
    const places = [];
    for (const [{ type, name, start, end }, body] of nodesOf(this.parse(code))) {
      if (type !== 'PrivateIdentifier') continue;
      const names = numbers.get(body) ?? numbers.set(body, []).get(body);
      if (!names.includes(name)) names.push(name);
      places.push([start, end, `#p${names.indexOf(name)}`]);
    }
    return { code: replaced(code, places), map: null };
  },
});
