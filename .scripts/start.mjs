// npm start: installs what is missing, builds, serves the demo, rebuilds when the sources change.
import { watch } from 'node:fs';
import { build } from './build.mjs';
import { root, run } from './modules.mjs';
import { serve } from './serve.mjs';

if (!(await build())) process.exit(1);
const { address } = await serve(Number(process.env.PORT) || 0);
console.log(`\nThe demo is at ${address}\nSources are watched; stop with Ctrl+C.`);

let waiting;
watch(`${root}src`, { recursive: true }, () => {
  clearTimeout(waiting);
  // a process of its own, so that no module of the build before is kept
  waiting = setTimeout(() => {
    const failed = run(process.execPath, ['.scripts/build.mjs']);
    console.log(failed ? 'The build failed: see above.' : `Built anew: ${address}`);
  }, 300);
});
