// npm start: installs what is missing, builds, serves the demo; builds anew and reloads the pages on change.
import { watch } from 'node:fs';
import { build } from './build.mjs';
import { compress } from './compress.mjs';
import { root, run } from './project.mjs';

const msToSettle = 300;

if (!(await build())) process.exit(1);
// only now are the packages surely there
const { startDevServer } = await import('@web/dev-server');
const { config, webSockets } = await startDevServer({
  config: {
    rootDir: root,
    port: Number(process.env.PORT) || undefined,
    // pages get the script that listens for `reload`
    plugins: [{ name: 'reload', injectWebSocket: true }],
    middleware: [compress, (context, next) => (context.path === '/' ? context.redirect('/demo/') : next())],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`\nThe demo is at http://localhost:${config.port}/demo/\nChanges are watched; stop with Ctrl+C.`);

const reload = () => webSockets.sendImport('data:text/javascript,location.reload()');

function rebuild() {
  // a process of its own, so that no module of the build before is kept
  if (run(process.execPath, ['scripts/build.mjs']) === 0) reload();
  else console.log('The build failed: see above.');
}

/** Runs `act` once when a folder's files have come to rest after a change. */
function onChange(folder, act) {
  let waiting;
  watch(`${root}${folder}`, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(act, msToSettle);
  });
}

onChange('src', rebuild);
onChange('demo', reload);
