// What Lighthouse says of the demo's pages.
import { median, round } from './statistics.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** What of a report is told: scores, and where those of speed come from, in ms, layout shift without a unit. */
const measures = {
  paint: 'first-contentful-paint',
  largest: 'largest-contentful-paint',
  blocking: 'total-blocking-time',
  shift: 'cumulative-layout-shift',
};

const roundMeasure = (name, value) => round(value, name === 'shift' ? 3 : 0);

/** The medians of some rounds, by page. */
export async function measurePages(rounds) {
  // only now is the build surely there
  const { audit, pages, scoreOf, serveDemo } = await import('../lighthouse/audit.mjs');
  const demo = await serveDemo();
  const results = {};
  for (const page of pages) {
    const reports = [];
    for (let i = 0; i < rounds; i++) reports.push(await audit(`${demo.address}${page}.html`, categories));
    const middle = read => median(reports.map(read));
    const scores = categories.map(each => [each, middle(report => scoreOf(report, each))]);
    const times = Object.entries(measures).map(([name, id]) => [
      name,
      roundMeasure(
        name,
        middle(({ audits }) => audits[id].numericValue),
      ),
    ]);
    results[page] = Object.fromEntries([...scores, ...times]);
    console.log(page, results[page]);
  }
  await demo.stop();
  return results;
}
