// npm run bench: what moving figures and keeping time cost here, beside peers, in one run. Writes test/bench/results.json.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { build } from './build.mjs';
import { root } from './project.mjs';

if (!(await build())) process.exit(1);
// only now are the packages surely there
const { startDevServer } = await import('@web/dev-server');
const { default: puppeteer } = await import('puppeteer-core');
const { chromeFlags } = await import('./engines.mjs');
const { findChrome } = await import('./find-chrome.mjs');
const only = process.argv[2];

const server = await startDevServer({
  config: { rootDir: root },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const origin = `http://localhost:${server.config.port}`;
const browser = await puppeteer.launch({
  ...(await findChrome()),
  args: [...chromeFlags, '--autoplay-policy=no-user-gesture-required', '--window-size=1280,900'],
  defaultViewport: { width: 1280, height: 900 },
});
const sleep = ms => new Promise(resolve => setTimeout(resolve, ms));
const round = (value, digits = 1) => Math.round(value * 10 ** digits) / 10 ** digits;
const median = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Seconds of CPU that the browser's processes have used. */
async function processSeconds(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** How busy a page keeps its main thread, and all processes together, in % of one core. */
async function busy(path, { hidden = false, seconds = 9.2 } = {}) {
  const page = await browser.newPage();
  await page.goto(`${origin}${path}`);
  let front;
  if (hidden) {
    front = await browser.newPage();
    await front.bringToFront();
    if (!(await page.evaluate(() => document.hidden))) console.log('  (the page could not be hidden)');
  }
  await sleep(1500);
  const client = await page.createCDPSession();
  const all = await browser.target().createCDPSession();
  await client.send('Performance.enable');
  const task = async () =>
    (await client.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value;
  const [main0, all0, t0] = [await task(), await processSeconds(all), performance.now()];
  await sleep(seconds * 1000);
  const [main1, all1, t1] = [await task(), await processSeconds(all), performance.now()];
  await page.close();
  await front?.close();
  const wall = (t1 - t0) / 1000;
  return { main: ((main1 - main0) / wall) * 100, all: ((all1 - all0) / wall) * 100 };
}

async function figures() {
  const rows = {};
  // peers take turns, so that what else the machine does falls on all of them
  const cases = [1, 20].flatMap(count => ['toe-yoga', 'lottie', 'animations'].map(kind => ({ kind, count })));
  for (let turn = 0; turn < 3; turn++) {
    for (const { kind, count } of cases) {
      const { main, all } = await busy(`/test/bench/figures.html?kind=${kind}&count=${count}`);
      (rows[`${kind} ${count}`] ??= []).push({ main, all });
    }
    (rows.idle ??= []).push(await busy('/test/bench/figures.html?kind=nothing'));
  }
  rows['toe-yoga 100'] = [await busy('/test/bench/figures.html?count=100')];
  rows['toe-yoga 20 off-screen'] = [await busy('/test/bench/figures.html?count=20&where=away')];
  rows['toe-yoga 20 hidden'] = [await busy('/test/bench/figures.html?count=20', { hidden: true })];
  const result = {};
  for (const [name, list] of Object.entries(rows)) {
    result[name] = {
      main: round(median(list.map(({ main }) => main))),
      all: round(median(list.map(({ all }) => all))),
    };
    console.log(name, result[name]);
  }
  return result;
}

async function timers() {
  const result = {};
  for (const scenario of ['foreground', 'blocked', 'hidden']) {
    const page = await browser.newPage();
    await page.goto(`${origin}/test/bench/timers.html${scenario === 'blocked' ? '?blocked' : ''}`);
    const front = scenario === 'hidden' ? await browser.newPage() : undefined;
    await sleep(1000);
    await front?.bringToFront();
    await sleep(62_500);
    const { lateness, sound, state, hidden } = await page.evaluate(() => window.resultOf());
    result[scenario] = { hidden, state, sound: round(Math.max(...sound), 2) };
    for (const [name, late] of Object.entries(lateness)) {
      const sizes = late.map(Math.abs);
      result[scenario][name] = {
        boundaries: late.length,
        median: round(median(sizes), 2),
        maximum: round(Math.max(...sizes), 2),
        drift: round(late.at(-1) ?? NaN, 1),
      };
    }
    console.log(scenario, JSON.stringify(result[scenario], null, 1));
    await page.close();
    await front?.close();
  }
  return result;
}

const results = {
  machine: `${cpus().length} cores, ${await browser.version()}, no GPU`,
  ...(only !== 'timers' && { figures: await figures() }),
  ...(only !== 'figures' && { timers: await timers() }),
};
await browser.close();
await server.stop();
if (!only) writeFileSync(`${root}test/bench/results.json`, `${JSON.stringify(results, null, 2)}\n`);
