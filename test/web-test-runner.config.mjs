import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { writeFileSync } from 'node:fs';
import { chromeFlags, findFirefox } from '../scripts/engines.mjs';
import { findChrome } from '../scripts/find-chrome.mjs';
import { webkitLauncher } from '../scripts/webkit/launcher.mjs';
import { pages } from './pages/server.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

const launchers = {
  chromium: async () => chromeLauncher({ launchOptions: { ...(await findChrome()), args: chromeFlags } }),
  // puppeteer-core speaks WebDriver BiDi to an ordinary Firefox
  firefox: async () =>
    Object.assign(chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: findFirefox() } }), {
      name: 'Firefox',
    }),
  webkit: async () => webkitLauncher(),
};
const names = (process.env.BROWSERS ?? 'chromium').split(',');

const count = (suite, tally) => {
  for (const { passed, skipped } of suite?.tests ?? []) if (!skipped) tally[passed ? 'passed' : 'failed']++;
  for (const inner of suite?.suites ?? []) count(inner, tally);
  return tally;
};

/** Says the numbers of each engine, and leaves them for `npm test` to add up. */
const tallyReporter = () => ({
  stop({ sessions }) {
    const engines = {};
    for (const session of sessions) {
      const tally = (engines[session.browser.name] ??= { passed: 0, failed: 0 });
      count(session.testResults, tally);
      // a file that could not be loaded has no tests to fail
      if (!session.testResults && !session.passed) tally.failed++;
    }
    writeFileSync(`${rootDir}out/tally.json`, JSON.stringify(engines));
    for (const [name, { passed, failed }] of Object.entries(engines)) {
      console.log(`${name}: ${passed} passed, ${failed} failed`);
    }
  },
});

/** The command `emulate`: a medium and its features, where the engine can; says whether it could. */
const emulate = () => ({
  name: 'emulate',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate') return undefined;
    if (session.browser.name !== 'Chrome') return false;
    const client = await session.browser.getPage(session.id).createCDPSession();
    await client.send('Emulation.setEmulatedMedia', payload);
    return true;
  },
});

/** Notes what goes wrong on the demo's pages, as on those of test/pages that do so themselves. */
const watchDemo = () => ({
  name: 'watch-demo',
  transform: ({ path, body }) =>
    path.startsWith('/demo/') && path.endsWith('.html')
      ? body.replace('<head>', '<head><script src="/test/pages/csp/watch.js"></script>')
      : undefined,
});

/** What the bundle stands in for. */
const publicModules =
  /\/src\/(core|index|(elements\/)?(exercise-card|rep-timer|routine-list|toe-yoga-animator)\/index)\.js$/;

/** With BUNDLE set, the elements and the core come from the bundle, as a page loads them. */
const fromBundle = () => ({
  name: 'from-bundle',
  resolveImport: ({ source }) =>
    process.env.BUNDLE && publicModules.test(source) ? '/dist/toe-yoga.min.js' : undefined,
});

export default {
  rootDir,
  files: process.env.FILES ?? 'out/test/**/*.test.js',
  nodeResolve: true,
  concurrentBrowsers: 3,
  // a page in the background gets no frames
  concurrency: 1,
  browsers: await Promise.all(names.map(name => launchers[name]())),
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 20_000 } },
  middleware: [pages],
  plugins: [emulate(), watchDemo(), fromBundle()],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), tallyReporter()],
  filterBrowserLogs: ({ args }) => !/^(Lit is in dev mode|toe-yoga: )/.test(String(args[0])),
};
