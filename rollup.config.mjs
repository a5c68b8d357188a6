import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import { fileURLToPath } from 'node:url';
import { checkNames, shortened } from './.scripts/bundle/internal-names.mjs';
import { likeByLike } from './.scripts/bundle/like-by-like.mjs';
import { jointNames } from './.scripts/bundle/joint-names.mjs';
import { letOnly } from './.scripts/bundle/let-only.mjs';
import { packWords } from './.scripts/bundle/pack-words.mjs';
import { privateNames } from './.scripts/bundle/private-names.mjs';
import { styleNames } from './.scripts/bundle/style-names.mjs';
import { trimLit } from './.scripts/bundle/trim-lit.mjs';

/** Makes the html, svg and css template literals smaller. */
const minifyLiterals = () => ({
  name: 'minify-literals',
  async transform(code, id) {
    if (id.includes('/node_modules/') || !/\b(html|css|svg)\s*`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: id });
    return result && { code: result.code, map: result.map };
  },
});

/** Lit makes a Trusted Types policy of its own when its module runs; the bundle's copies share one instead. */
const sharePolicy = () => {
  const own = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/;
  return {
    name: 'share-policy',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return null;
      if (!own.test(code)) this.error('lit-html no longer makes its policy the way this plugin knows');
      const policy = fileURLToPath(new URL('out/src/browser/trusted-types.js', import.meta.url));
      return {
        code: `import{sharedPolicy}from${JSON.stringify(policy)};${code.replace(own, 'sharedPolicy()')}`,
        map: null,
      };
    },
  };
};

const minify = module =>
  terser({
    ecma: 2021,
    module,
    format: { ascii_only: true, comments: false },
    compress: { passes: 3, unsafe_arrows: true, inline: 1 },
    // names of our own that a browser's objects have as well are shortened too: `shortened` holds none that we use of those
    mangle: { properties: { builtins: true, regex: shortened } },
  });

export default {
  input: 'out/src/bundle.js',
  plugins: [
    resolve({ exportConditions: ['browser'] }),
    minifyLiterals(),
    sharePolicy(),
    trimLit(),
    jointNames(),
    likeByLike(),
    checkNames(),
    packWords(),
    privateNames(),
    letOnly(),
    styleNames(),
  ],
  output: [
    { file: 'dist/toe-yoga.min.js', format: 'es', plugins: [minify(true)] },
    { file: 'dist/toe-yoga.iife.min.js', format: 'iife', name: 'ToeYoga', plugins: [minify(false)] },
  ],
};
