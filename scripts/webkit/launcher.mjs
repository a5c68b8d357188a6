// A Web Test Runner launcher for WebKitGTK. It stays only because no packaged WebKit can run here: Playwright's is not
// on npm, its installer downloads it from a server of its own, and @web/test-runner-webdriver asks for a driver that
// somebody else starts. Delete this folder when an npm package brings a WebKit.
import { fileURLToPath } from 'node:url';
import { WebKitDriver } from './driver.mjs';
import { pageOf } from './page.mjs';

/** A style that lets the window be narrower than 447 px, and steady settings. */
const gtkSettings = fileURLToPath(new URL('gtk', import.meta.url));

/** One window shows one test file after the other. */
export function webkitLauncher() {
  const addresses = new Map();
  let driver, starting, config;
  return {
    name: 'WebKit',
    // the commands of @web/test-runner-commands ask for this type's page
    type: 'puppeteer',
    concurrency: 1,
    async initialize(runnerConfig) {
      config = runnerConfig;
    },
    async startSession(id, url) {
      driver ??= new WebKitDriver();
      starting ??= driver.start({ env: { XDG_CONFIG_HOME: gtkSettings } });
      await starting;
      addresses.set(id, url);
      await driver.command('POST', '/url', { url });
    },
    isActive: id => addresses.has(id),
    getBrowserUrl: () => driver.command('GET', '/url'),
    getPage: () => pageOf(driver),
    async stopSession(id) {
      const testCoverage = config.coverage ? await driver.evaluate(() => window.__coverage__ ?? null) : null;
      await driver.command('POST', '/url', { url: 'about:blank' });
      addresses.delete(id);
      return { testCoverage: testCoverage ?? undefined };
    },
    async stop() {
      await driver?.stop();
      driver = starting = undefined;
    },
  };
}
