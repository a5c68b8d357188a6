import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inflateSync } from 'node:zlib';
import { chromeFlags, findFirefox } from '../scripts/engines.mjs';
import { findChrome } from '../scripts/find-chrome.mjs';
import { firstLine } from '../scripts/project.mjs';
import { webkitLauncher } from '../scripts/webkit/launcher.mjs';
import { pages } from './pages/server.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

const launchers = {
  chromium: async () => chromeLauncher({ launchOptions: { ...(await findChrome()), args: chromeFlags } }),
  // puppeteer-core speaks WebDriver BiDi to an ordinary Firefox
  firefox: async () => {
    const launcher = chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: findFirefox() } });
    const stopSession = launcher.stopSession.bind(launcher);
    return Object.assign(launcher, {
      name: 'Firefox',
      // where the focus has gone to the browser's own bars, a page never gets it back: each file has a page of its own
      stopSession: async id => {
        const page = launcher.getPage(id);
        const result = await stopSession(id);
        launcher.inactivePages.splice(0);
        await page.close();
        return result;
      },
    });
  },
  webkit: async () => webkitLauncher(),
};
const names = (process.env.BROWSERS ?? 'chromium').split(',');

const engines = await Promise.all(names.map(name => launchers[name]()));

/** Adds a suite's tests to a file's tally: how many passed, and which failed with what. */
const count = (suite, tally, names = []) => {
  for (const { name, passed, skipped, error } of suite?.tests ?? []) {
    if (skipped) continue;
    if (passed) tally.passed++;
    else tally.failures.push({ name: [...names, name].join(', '), message: firstLine(error?.message) });
  }
  for (const inner of suite?.suites ?? []) count(inner, tally, [...names, inner.name]);
  return tally;
};

/** Says the numbers of each engine, and leaves what became of each file for `npm test`. */
const tallyReporter = () => ({
  stop({ sessions }) {
    const tallies = Object.fromEntries(names.map(name => [name, {}]));
    for (const { browser, testFile, testResults, passed, errors } of sessions) {
      const tally = count(testResults, { passed: 0, failures: [] });
      // a file that could not be loaded, or came to no end, has no test to fail
      if (!passed && !tally.failures.length) {
        tally.failures.push({ name: relative(rootDir, testFile), message: firstLine(errors[0]?.message) });
      }
      tallies[names[engines.indexOf(browser)]][testFile] = tally;
    }
    writeFileSync(`${rootDir}out/tally.json`, JSON.stringify(tallies));
    for (const [name, files] of Object.entries(tallies)) {
      const all = Object.values(files);
      const failed = all.reduce((sum, { failures }) => sum + failures.length, 0);
      console.log(`${name}: ${all.reduce((sum, file) => sum + file.passed, 0)} passed, ${failed} failed`);
    }
  },
});

/** One a page, which serves several files: what one client sets another cannot take back. */
const clients = new WeakMap();
const clientOf = async page => {
  const client = clients.get(page) ?? (await page.createCDPSession());
  clients.set(page, client);
  return client;
};

/** The command `emulate`: a medium and its features, where the engine can; says whether it could. */
const emulate = () => ({
  name: 'emulate',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate') return undefined;
    if (session.browser.name !== 'Chrome') return false;
    const client = await clientOf(session.browser.getPage(session.id));
    await client.send('Emulation.setEmulatedMedia', payload);
    return true;
  },
});

/** How many pages a PDF has: they are told in plain text, or in streams that are deflated. */
const countPages = pdf => {
  const streams = [...pdf.toString('latin1').matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].map(([, content]) => {
    try {
      return inflateSync(Buffer.from(content, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [pdf.toString('latin1'), ...streams].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
};

/** The command `count-pages`: how many the page takes on paper of so many inches; false where the engine cannot say. */
const print = () => ({
  name: 'count-pages',
  async executeCommand({ command, payload, session: { browser, id } }) {
    if (command !== 'count-pages') return undefined;
    const [width, height] = payload;
    if (browser.name === 'Chrome') {
      const client = await clientOf(browser.getPage(id));
      const { data } = await client.send('Page.printToPDF', { paperWidth: width, paperHeight: height });
      return countPages(Buffer.from(data, 'base64'));
    }
    if (browser.name !== 'Firefox') return false;
    return countPages(Buffer.from(await browser.getPage(id).pdf({ width: `${width}in`, height: `${height}in` })));
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
  // more at a time than the cores of a small machine, and limits of a test measure the machine
  concurrentBrowsers: 2,
  // a page in the background gets no frames
  concurrency: 1,
  browsers: engines,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 20_000 } },
  middleware: [pages],
  plugins: [emulate(), print(), watchDemo(), fromBundle()],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), tallyReporter()],
  filterBrowserLogs: ({ args }) => !/^(Lit is in dev mode|toe-yoga: )/.test(String(args[0])),
};
