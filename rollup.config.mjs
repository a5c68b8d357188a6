import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { modules } from './scripts/project.mjs';
import { minifyLiterals, typescriptMaps } from './scripts/rollup-plugins.mjs';
import { sharedTrustedTypesPolicy } from './scripts/shared-trusted-types-policy.mjs';

/**
 * Chromium compiles all functions of a file that begins so while it loads, beside the main thread; one by one at their first
 * call they hold up the first card. It takes half a megabyte of a page's memory.
 */
const compileEarly = '//# allFunctionsCalledOnLoad';

const minify = (module, preamble) =>
  terser({
    ecma: 2021,
    module,
    compress: { passes: 3 },
    // a page of any encoding can load it
    format: { ascii_only: true, comments: false, preamble },
  });

const iife = { format: 'iife', sourcemap: true };

export default [
  {
    input: modules.bundle,
    plugins: [
      resolve({ exportConditions: ['browser'] }),
      typescriptMaps(),
      minifyLiterals(),
      sharedTrustedTypesPolicy(),
    ],
    output: [
      { file: 'dist/toe-yoga.min.js', format: 'es', sourcemap: true, plugins: [minify(true, compileEarly)] },
      { ...iife, file: 'dist/toe-yoga.iife.min.js', name: 'ToeYoga', plugins: [minify(false, compileEarly)] },
    ],
  },
  {
    input: modules.embed,
    plugins: [typescriptMaps()],
    output: { ...iife, file: 'dist/embed.min.js', plugins: [minify(false)] },
  },
];
