// What the build does to our own modules.
import { readFileSync } from 'node:fs';
import { minifyHTMLLiterals } from 'minify-literals';
import { compiled } from './project.mjs';

/** Reads the compiler's source maps, so that the bundle's lead to the TypeScript. */
export const typescriptMaps = () => ({
  name: 'typescript-maps',
  load: id =>
    id.startsWith(compiled) ? { code: readFileSync(id, 'utf8'), map: readFileSync(`${id}.map`, 'utf8') } : null,
});

/** Makes our html, svg and css template literals smaller. */
export const minifyLiterals = () => ({
  name: 'minify-literals',
  async transform(code, id) {
    if (!id.startsWith(compiled) || !/\b(html|css|svg)\s*`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: id });
    return result && { code: result.code, map: result.map };
  },
});
