// Lighthouse looks at the demo's pages, from a server that compresses. npx brings it when it is asked for: no other check
// needs its 190 MB.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { startDevServer } from '@web/dev-server';
import { compress } from '../../scripts/compress.mjs';
import { chromeFlags } from '../../scripts/engines.mjs';
import { findChrome } from '../../scripts/find-chrome.mjs';
import { root } from '../../scripts/project.mjs';

const exec = promisify(execFile);

/** The last one that runs on Node 20. */
const lighthouse = 'lighthouse@12.8.2';

export const pages = ['blog', 'clinic', 'install'];

/** ms; npx may have to install it. */
const limit = 300_000;

/** Serves the demo: the address of its folder, and what ends it. */
export async function serveDemo() {
  const server = await startDevServer({
    config: { rootDir: root, port: 0, middleware: [compress] },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  return { address: `http://localhost:${server.server.address().port}/demo/`, stop: () => server.stop() };
}

/** What Lighthouse finds of a page as on its middling phone: its report as JSON has it. */
export async function audit(address, categories) {
  const { executablePath, env = process.env } = await findChrome();
  const options = [
    '--quiet',
    '--output=json',
    `--only-categories=${categories.join()}`,
    `--chrome-flags=${['--headless', ...chromeFlags].join(' ')}`,
  ];
  const { stdout } = await exec('npx', ['--yes', lighthouse, address, ...options], {
    env: { ...env, CHROME_PATH: executablePath },
    timeout: limit,
    maxBuffer: 1 << 26,
    shell: process.platform === 'win32',
  });
  return JSON.parse(stdout);
}

/** A category's score, 0–100. */
export const scoreOf = (report, category) => Math.round(report.categories[category].score * 100);
