// What a card costs beside its peers: to load, to append many, in memory, to press, and how far it moves the page.
import { median, round, sleep } from './statistics.mjs';

/** A page's cards, from the one without a library to ours. */
export const peers = ['vanilla', 'lit', 'shoelace', 'toe-yoga'];
export const ours = 'toe-yoga';
const settle = 700;
/** ms after which what is out of sight has given its drawing back. */
const patience = 6000;
/** ms of a task that the reader does not feel. */
const shortTask = 50;
/** ms that the script comes late where shifts of the page are measured. */
export const scriptDelay = 500;

/** A page of its own with the browser's counters. */
async function openPage(browser, url, { slowdown = 1, viewport } = {}) {
  const page = await browser.newPage();
  if (viewport) await page.setViewport(viewport);
  const client = await page.createCDPSession();
  // time of the thread itself: what else the machine does is not in it
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (slowdown > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const counters = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    const read = wanted => metrics.find(({ name }) => name === wanted).value;
    return { busy: read('TaskDuration') * 1000, heap: read('JSHeapUsedSize'), nodes: read('Nodes') };
  };
  const swept = async () => {
    // twice: what a finaliser lets go of is found by the second
    for (let i = 0; i < 2; i++) await client.send('HeapProfiler.collectGarbage');
    return counters();
  };
  await page.goto(url, { waitUntil: 'load' });
  if (url.includes('elements.html')) await page.waitForFunction(() => window.bench?.ready);
  return { page, client, counters, swept };
}

const readTasks = page => page.evaluate(() => window.bench.longTasks);

/** One card on a blank page, until all of it is there: ms of main thread, ms beyond 50 of its tasks, the longest task. */
async function measureLoad(browser, origin, kind, slowdown) {
  const { page, counters } = await openPage(browser, `${origin}elements.html?kind=${kind}&count=1`, { slowdown });
  const { busy } = await counters();
  await sleep(settle * slowdown);
  const tasks = await readTasks(page);
  await page.close();
  const blocking = tasks.reduce((sum, length) => sum + Math.max(0, length - shortTask), 0);
  return { busy, blocking, longest: Math.max(0, ...tasks) };
}

/** Cards appended at once to a page that knows the element. */
async function measureMount(browser, origin, kind, count) {
  const { page, counters, swept } = await openPage(browser, `${origin}elements.html?kind=${kind}&count=1`);
  await sleep(settle);
  const before = await swept();
  const start = await counters();
  await page.evaluate(each => window.bench.append(each), count);
  await sleep(settle);
  const end = await counters();
  const after = await swept();
  await page.close();
  return {
    busy: end.busy - start.busy,
    heap: (after.heap - before.heap) / count,
    nodes: (after.nodes - before.nodes) / count,
  };
}

/** After scrolling through many, and after they are removed. */
async function measureStay(browser, origin, kind, count) {
  const { page, swept } = await openPage(browser, `${origin}elements.html?kind=${kind}&count=1`);
  await sleep(settle);
  const before = await swept();
  await page.evaluate(async each => {
    await window.bench.append(each);
    window.bench.longTasks.length = 0;
    await window.bench.scrollThrough();
  }, count);
  await sleep(patience);
  const longest = Math.max(0, ...(await readTasks(page)));
  const scrolled = await swept();
  await page.evaluate(() => {
    window.bench.main.replaceChildren();
    return window.bench.append(1);
  });
  await sleep(settle);
  const removed = await swept();
  await page.close();
  return {
    longest,
    heap: (scrolled.heap - before.heap) / count,
    nodes: (scrolled.nodes - before.nodes) / count,
    leftHeap: (removed.heap - before.heap) / count,
    leftNodes: (removed.nodes - before.nodes) / count,
  };
}

/**
 * ms from the press on a button to the frame that answers: an empty one's, and Start with sound on; and until all of the
 * session is shown.
 */
async function measurePress(browser, base, slowdown) {
  const { page } = await openPage(browser, `${base}elements.html?kind=${ours}&count=1`, { slowdown });
  await sleep(settle * slowdown);
  const press = async (find, host) => {
    const button = await page.evaluateHandle(find);
    await button.asElement().scrollIntoView();
    await sleep(settle);
    const answered = page.evaluate((...each) => window.bench.watchPress(...each), button, host);
    await button.asElement().click();
    return answered;
  };
  const empty = await press(() => {
    const button = document.createElement('button');
    document.body.prepend(button);
    button.append('Nothing');
    return button;
  });
  const timer = await page.evaluateHandle(() => document.querySelector('exercise-card').timer);
  const start = await press(
    () => document.querySelector('exercise-card').timer.shadowRoot.querySelector('.primary'),
    timer,
  );
  const isAnswered = await page.evaluate(() => {
    const { timer } = document.querySelector('exercise-card');
    return timer.state === 'running' && !!timer.shadowRoot.querySelector('.digits')?.textContent;
  });
  await page.close();
  if (!isAnswered) throw new Error('The press on Start did not start the timer');
  return { empty: empty.answered, start: start.answered, shown: start.shown };
}

/** How far the page shifts while a late script makes cards of its tags. */
async function measureShift(browser, origin, file, width) {
  const { page } = await openPage(browser, `${origin}${file}`, { viewport: { width, height: 800 } });
  await page.waitForFunction(() => window.shift !== undefined && customElements.get('exercise-card'));
  await sleep(settle * 2);
  const shift = await page.evaluate(() => window.shift);
  await page.close();
  return shift;
}

const inTurns = async (rounds, cases, measure) => {
  const lists = new Map();
  // peers take turns, so that what else the machine does falls on all of them
  for (let turn = 0; turn < rounds; turn++) {
    for (const each of cases) lists.set(each, [...(lists.get(each) ?? []), await measure(each)]);
  }
  const medians = list =>
    Object.fromEntries(Object.keys(list[0]).map(name => [name, round(median(list.map(each => each[name])), 2)]));
  return Object.fromEntries([...lists].map(([each, list]) => [each, medians(list)]));
};

/** How soon a press is answered, by how many times slower the CPU is. */
export async function measurePresses(browser, origin, { rounds = 5 } = {}) {
  const result = {};
  for (const slowdown of [1, 4]) {
    const { start } = await inTurns(rounds, ['start'], () => measurePress(browser, `${origin}/test/bench/`, slowdown));
    result[slowdown] = start;
    console.log(`press at CPU / ${slowdown}`, start);
  }
  return result;
}

/** Everything else about elements, as rows by name; each row has a value for each kind that was measured. */
export async function measureElements(browser, origin, { rounds = 5, counts = [1, 100, 1000] } = {}) {
  const base = `${origin}/test/bench/`;
  const result = { load: {}, list: {}, mount: {}, stay: {}, shift: {} };
  for (const slowdown of [1, 4]) {
    result.load[slowdown] = await inTurns(rounds, peers, kind => measureLoad(browser, base, kind, slowdown));
    console.log(`load at CPU / ${slowdown}`, result.load[slowdown]);
  }
  result.list = await inTurns(rounds, [ours, 'list'], kind => measureLoad(browser, base, kind, 1));
  console.log('a list of 20', result.list);
  for (const count of counts) {
    result.mount[count] = await inTurns(rounds, peers, kind => measureMount(browser, base, kind, count));
    console.log(`${count} at once`, result.mount[count]);
  }
  result.stay = await inTurns(1, ['vanilla', 'shoelace', ours], kind =>
    measureStay(browser, base, kind, counts.at(-1)),
  );
  console.log(`${counts.at(-1)} scrolled through and removed`, result.stay);
  for (const width of [360, 1000]) {
    for (const variant of ['styled', 'plain']) {
      const shift = await measureShift(browser, base, `shift.html?${variant}`, width);
      result.shift[`${variant} ${width}`] = round(shift, 3);
    }
  }
  console.log('layout shift', result.shift);
  // without the style what follows has to move, or nothing was measured
  if (!(result.shift['plain 360'] > 0)) throw new Error('no layout shift could be seen');
  return result;
}
