// node test/lighthouse/check.mjs: what Lighthouse says of the demo's pages, but for their speed, which `npm run
// bench pages` measures. Needs a build of the library and the npm registry; exits with 2 where there is no registry.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isRegistryThere } from '../examples/project.mjs';
import { audit, pages, scoreOf, serveDemo } from './audit.mjs';

const categories = ['accessibility', 'best-practices', 'seo'];

if (!(await isRegistryThere())) {
  console.log('NOT TRIED: Lighthouse, since the npm registry does not answer');
  process.exit(2);
}

let demo;
before(async () => {
  demo = await serveDemo();
});
after(() => demo.stop());

/** The audits of a report that are not passed, by their titles. */
const listFailed = ({ audits }) =>
  Object.values(audits)
    .filter(({ score }) => score !== null && score < 1)
    .map(({ title }) => title);

for (const page of pages) {
  test(`${page}.html has nothing that Lighthouse would have otherwise`, async () => {
    const report = await audit(`${demo.address}${page}.html`, categories);
    for (const category of categories) assert.equal(scoreOf(report, category), 100, listFailed(report).join('; '));
  });
}
