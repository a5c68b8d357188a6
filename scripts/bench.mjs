// npm run bench: what cards, moving figures and keeping time cost here, beside peers, in one run. Writes
// test/bench/results.json. An argument measures one part of it (elements, press, figures, timers, pages) and only
// prints it, unless --write is given; --quick takes fewer rounds.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { build } from './build.mjs';
import { root } from './project.mjs';
import { measureElements, measurePresses } from '../test/bench/measure-elements.mjs';
import { measurePages } from '../test/bench/measure-pages.mjs';
import { serveFirstSnippet } from '../test/bench/first-snippet.mjs';
import { median, round, sleep } from '../test/bench/statistics.mjs';

const [only, ...flags] = process.argv.slice(2);
const quick = flags.includes('--quick');
if (!flags.includes('--no-build') && !(await build())) process.exit(1);
// only now are the packages surely there
const { startDevServer } = await import('@web/dev-server');
const { default: puppeteer } = await import('puppeteer-core');
const { chromeFlags } = await import('./engines.mjs');
const { findChrome } = await import('./find-chrome.mjs');

const server = await startDevServer({
  config: { rootDir: root, nodeResolve: true, middleware: [serveFirstSnippet] },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const origin = `http://localhost:${server.config.port}`;
const browser = await puppeteer.launch({
  ...(await findChrome()),
  args: [...chromeFlags, '--autoplay-policy=no-user-gesture-required', '--window-size=1280,900'],
  defaultViewport: { width: 1280, height: 900 },
  // a thousand cards are scrolled through in one call
  protocolTimeout: 900_000,
});

/** Seconds of CPU that the browser's processes have used. */
async function processSeconds(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** ms in which frames are counted, after the work is measured: to count is work too. */
const countedTime = 3000;

/** How busy a page keeps its main thread, and all processes together, in % of one core. */
async function busy(path, { hidden = false, counted = false, seconds = 9.2 } = {}) {
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
  const frames = counted ? await page.evaluate(ms => window.countFrames(ms), countedTime) : null;
  await page.close();
  await front?.close();
  const wall = (t1 - t0) / 1000;
  return { main: ((main1 - main0) / wall) * 100, all: ((all1 - all0) / wall) * 100, frames };
}

/** What the first of two runs takes, as a share of what the second does: the median of rounds in which they took turns. */
const ratioOf = (a, b, measure) => round(median(a.map((each, i) => each[measure] / b[i][measure])), 2);

async function figures() {
  const rows = {};
  // peers take turns, so that what else the machine does falls on all of them
  const counts = [1, 20];
  const kinds = ['toe-yoga', 'lottie', 'animations'];
  for (let turn = 0; turn < 3; turn++) {
    for (const count of counts) {
      for (const kind of kinds) {
        const path = `/test/bench/figures.html?kind=${kind}&count=${count}`;
        (rows[`${kind} ${count}`] ??= []).push(await busy(path, { counted: kind !== 'animations' }));
      }
    }
    (rows.idle ??= []).push(await busy('/test/bench/figures.html?kind=nothing'));
  }
  rows['toe-yoga 100'] = [await busy('/test/bench/figures.html?count=100', { counted: true })];
  rows['toe-yoga 20 off-screen'] = [await busy('/test/bench/figures.html?count=20&where=away')];
  rows['toe-yoga 20 hidden'] = [await busy('/test/bench/figures.html?count=20', { hidden: true })];
  const result = {};
  for (const [name, list] of Object.entries(rows)) {
    const middle = measure => round(median(list.map(each => each[measure])));
    result[name] = { main: middle('main'), all: middle('all') };
    if (list[0].frames) result[name].frames = middle('frames');
    console.log(name, result[name]);
  }
  for (const count of counts) {
    const [ours, lottie] = [rows[`toe-yoga ${count}`], rows[`lottie ${count}`]];
    const ratio = { main: ratioOf(ours, lottie, 'main'), all: ratioOf(ours, lottie, 'all') };
    result[`toe-yoga ${count}`].ratio = ratio;
    console.log(`toe-yoga ${count} ÷ lottie`, ratio);
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

const measures = part => !only || only === part;
const quickRounds = { rounds: 1, counts: [1, 100] };
const results = {
  ...(measures('elements') && { elements: await measureElements(browser, origin, quick ? quickRounds : {}) }),
  ...(measures('press') && { press: await measurePresses(browser, origin, quick ? quickRounds : {}) }),
  ...(measures('figures') && { figures: await figures() }),
  ...(measures('timers') && { timers: await timers() }),
  ...(measures('pages') && { pages: await measurePages(quick ? 1 : 3) }),
};
const machine = `${cpus().length} cores, ${await browser.version()}, no GPU`;
await browser.close();
await server.stop();
if (!only || flags.includes('--write')) {
  const file = `${root}test/bench/results.json`;
  const before = JSON.parse(readFileSync(file, 'utf8'));
  // each part says where it was measured: they may be measured one by one
  const machines = Object.fromEntries(Object.keys(results).map(part => [part, machine]));
  const all = { ...before, ...results, machines: { ...before.machines, ...machines } };
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
}
