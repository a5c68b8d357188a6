import { readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import { compiled, modules } from './scripts/project.mjs';
import { sharedTrustedTypesPolicy } from './scripts/shared-trusted-types-policy.mjs';

/** Reads the compiler's source maps, so that the bundle's lead to the TypeScript. */
const typescriptMaps = () => ({
  name: 'typescript-maps',
  load: id =>
    id.startsWith(compiled) ? { code: readFileSync(id, 'utf8'), map: readFileSync(`${id}.map`, 'utf8') } : null,
});

/** Makes our html, svg and css template literals smaller. */
const minifyLiterals = () => ({
  name: 'minify-literals',
  async transform(code, id) {
    if (!id.startsWith(compiled) || !/\b(html|css|svg)\s*`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: id });
    return result && { code: result.code, map: result.map };
  },
});

const minify = module =>
  terser({
    ecma: 2021,
    module,
    compress: { passes: 2 },
    // a page of any encoding can load it
    format: { ascii_only: true, comments: false },
  });

export default {
  input: modules.bundle,
  plugins: [resolve({ exportConditions: ['browser'] }), typescriptMaps(), minifyLiterals(), sharedTrustedTypesPolicy()],
  output: [
    { file: 'dist/toe-yoga.min.js', format: 'es', sourcemap: true, plugins: [minify(true)] },
    { file: 'dist/toe-yoga.iife.min.js', format: 'iife', name: 'ToeYoga', sourcemap: true, plugins: [minify(false)] },
  ],
};
