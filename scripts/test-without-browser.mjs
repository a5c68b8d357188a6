// Runs `npm test` with a quick suite as on a machine that has Node and npm and no browser: the packaged Chromium has to
// be found, unpacked and used. Exits with 0 when it was.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensurePackages, run } from './project.mjs';

const browsers = /chrom|firefox|webkit|minibrowser/i;
const variables = ['CHROME_PATH', 'LIGHTHOUSE_CHROMIUM_PATH', 'FIREFOX_PATH', 'REQUIRE_ENGINES', 'BROWSERS'];
const suites = 'out/test/{elements/exercise-card/*,pages/*}.test.js';

/** A folder with links to every program on the PATH but the browsers. */
function linkPrograms(folder) {
  mkdirSync(folder);
  const folders = process.env.PATH.split(delimiter).filter(each => existsSync(each));
  for (const from of folders) {
    for (const name of readdirSync(from)) {
      if (!browsers.test(name) && !existsSync(join(folder, name))) symlinkSync(join(from, name), join(folder, name));
    }
  }
  return folder;
}

async function prove(home) {
  // not at the top: its packages may have to be installed first
  const { findInstalledChrome, packagedChrome } = await import('./find-chrome.mjs');
  for (const name of variables) delete process.env[name];
  Object.assign(process.env, { HOME: home, PATH: linkPrograms(join(home, 'bin')), FILES: suites });
  const installed = findInstalledChrome();
  if (installed) return `${installed} is still found`;
  rmSync(packagedChrome, { recursive: true, force: true });
  if (run('npm', ['test']) !== 0) return 'npm test failed';
  return existsSync(packagedChrome) ? null : 'the packaged Chromium was not used';
}

ensurePackages();
console.log('npm test where no browser is installed …');
const home = mkdtempSync(join(tmpdir(), 'no-browser-'));
const problem = await prove(home).catch(error => error.message);
rmSync(home, { recursive: true, force: true });
console.log(problem ? `FAILED: without an installed browser: ${problem}` : 'passed: without an installed browser');
process.exit(problem ? 1 : 0);
