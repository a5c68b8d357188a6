// A Web Test Runner launcher for WebKitGTK. It stays only because no packaged WebKit can run here: Playwright's is not
// on npm, its installer downloads it from a server of its own, and @web/test-runner-webdriver asks for a driver that
// somebody else starts. Delete this folder when an npm package brings a WebKit.
import { fileURLToPath } from 'node:url';
import { WebKitDriver } from './driver.mjs';
import { pageOf } from './page.mjs';

/** A style that lets the window be narrower than 447 px, and steady settings. */
const gtkSettings = fileURLToPath(new URL('gtk', import.meta.url));

/** Test files that one browser shows: it does not give all memory of a page back. */
const filesPerBrowser = 12;

/** One window shows one test file after the other. */
export function webkitLauncher() {
  const addresses = new Map();
  let driver, starting, config;
  let fileCount = 0;
  const open = async url => {
    driver ??= new WebKitDriver();
    starting ??= driver.start({ env: { XDG_CONFIG_HOME: gtkSettings } });
    await starting;
    await driver.command('POST', '/url', { url });
  };
  const stop = async () => {
    await driver?.stop();
    driver = starting = undefined;
  };
  return {
    name: 'WebKit',
    // the commands of @web/test-runner-commands ask for this type's page
    type: 'puppeteer',
    concurrency: 1,
    async initialize(runnerConfig) {
      config = runnerConfig;
    },
    async startSession(id, url) {
      addresses.set(id, url);
      if (fileCount++ % filesPerBrowser === 0) await stop();
      try {
        await open(url);
      } catch (error) {
        // a page that does not answer keeps the window busy: the next file gets a browser of its own
        console.error(`WebKit: ${error.message} (a new browser begins)`);
        await stop();
        await open(url);
      }
    },
    isActive: id => addresses.has(id),
    getBrowserUrl: () => driver.command('GET', '/url'),
    getPage: () => pageOf(driver),
    async stopSession(id) {
      const testCoverage = config.coverage ? await driver.evaluate(() => window.__coverage__ ?? null) : null;
      addresses.delete(id);
      await driver.command('POST', '/url', { url: 'about:blank' });
      return { testCoverage: testCoverage ?? undefined };
    },
    stop,
  };
}
