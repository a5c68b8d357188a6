// npm run parts: what parts of the bundle weigh: bytes of brotli that it has less without them, give or take some 40.
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { build } from './build.mjs';
import { nodesOf, replaced } from './bundle/syntax.mjs';

if (!(await build())) process.exit(1);
const { default: config } = await import('../rollup.config.mjs');
const { exercises } = await import('../dist/core.js');

/** In place of a module: its names, without what they stand for. */
const hollow = ({ body }) =>
  body
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap(({ declaration }) => declaration?.declarations ?? [declaration])
    .map(({ id }) => `export let ${id.name} = null;`)
    .join('\n');

/** Leaves modules out, and the figures of some exercises. */
const without = (modules, figureOf) => ({
  name: 'without',
  transform(code, id) {
    const path = id.split('/out/src/')[1];
    if (!path) return null;
    const tree = this.parse(code);
    if (modules.test(path)) return { code: hollow(tree), map: null };
    if (!path.startsWith('exercise/catalogue/')) return null;
    const places = [];
    for (const [{ type, properties }] of nodesOf(tree)) {
      if (type !== 'ObjectExpression') continue;
      const named = name => properties.find(({ key }) => key?.name === name);
      const figure = named('figure');
      if (figure?.value.type === 'ObjectExpression' && figureOf(named('id').value.value)) {
        places.push([figure.start, figure.end, 'figure: null']);
      }
    }
    return { code: replaced(code, places), map: null };
  },
});

async function bytes(modules = /^$/, figureOf = () => false) {
  const plugins = config.plugins.toSpliced(1, 0, without(modules, figureOf));
  const bundle = await rollup({ ...config, plugins, onwarn() {} });
  const { output } = await bundle.generate({ ...config.output[0], file: undefined });
  return brotliCompressSync(output[0].code).length;
}

const whole = await bytes();
const row = (name, size) => console.log(`${String(size).padStart(6)} B  ${name}`);
row('the bundle', whole);
row('all figures and their motion', whole - (await bytes(/^figure\/|^exercise\/catalogue\/poses/, () => true)));
row('sound, voice, vibration, flash, wake lock', whole - (await bytes(/^rep-timer\/cues\/|^exercise\/cue\./)));
row('the whole timer with its session', whole - (await bytes(/^rep-timer\/|^exercise\/(cue|playback)\./)));
for (const { id, figure } of exercises) {
  if (figure) row(`the figure of ${id}`, whole - (await bytes(/^$/, each => each === id)));
}
