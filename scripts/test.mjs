// npm test: everything that can be checked here. Ends with one line `N passed, N failed`.
import { readdirSync } from 'node:fs';
import { run as runNodeTests } from 'node:test';
import { spec } from 'node:test/reporters';
import { build } from './build.mjs';
import { runBrowserSuites } from './browser-suites.mjs';
import { ensurePackages, firstLine, root, run, tool } from './project.mjs';

/** The suites that run a second time with the elements from the bundle; test/pages loads it as pages do. */
const bundledSuites = 'out/test/elements/exercise-card/exercise-card.test.js';

const total = { passed: 0, failed: 0 };
/** What the last lines name, where a long report would be cut. */
const told = [];
const check = (name, passed) => {
  total[passed ? 'passed' : 'failed']++;
  console.log(`${passed ? 'passed' : 'FAILED'}: ${name}`);
  if (!passed) told.push(`FAILED: ${name}`);
  return passed;
};
const finish = () => {
  for (const line of told) console.log(line);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed ? 1 : 0);
};

/** Adds what the browsers said to the total, and keeps what failed to be told at the end. */
function browserSuites(engines, more) {
  const { passed, failures, secondTries, complete } = runBrowserSuites(engines, more);
  total.passed += passed;
  total.failed += failures.length;
  told.push(...secondTries.map(line => `passed on a second try: ${line}`), ...failures.map(line => `FAILED: ${line}`));
  check(`every engine ran its suites (${engines.join(', ')})`, complete);
}

async function nodeSuites() {
  const files = readdirSync(`${root}test/package`).filter(name => name.endsWith('.test.mjs'));
  await new Promise(resolve => {
    const stream = runNodeTests({ files: files.map(name => `${root}test/package/${name}`), concurrency: 1 });
    const isFile = ({ name }) => files.some(file => name.endsWith(file));
    // a file that could not be run is a failure of its own
    const counts = data =>
      isFile(data) ? data.details.error && data.details.error.failureType !== 'subtestsFailed' : true;
    const count = kind => data => void (data.details?.type !== 'suite' && counts(data) && total[kind]++);
    stream.on('test:pass', count('passed'));
    stream.on('test:fail', count('failed'));
    stream.on('test:fail', ({ name, details }) => {
      if (details.type !== 'suite') told.push(`FAILED: ${name}: ${firstLine(details.error?.cause?.message)}`);
    });
    const report = stream.compose(spec);
    report.on('end', resolve);
    report.pipe(process.stdout, { end: false });
  });
}

ensurePackages();
const { findEngines } = await import('./engines.mjs');
let engines = [];
try {
  engines = await findEngines();
} catch (error) {
  console.error(error.message);
  check('a browser to test in', false);
  finish();
}
const wanted = (process.env.REQUIRE_ENGINES ?? '').split(',').filter(Boolean);
for (const engine of wanted) check(`${engine} is here`, engines.includes(engine));

check('format', run(tool('prettier'), ['--check', '--log-level', 'warn', '.']) === 0);
// without paths it lints all; a path that is not there it would pass over in silence
check('lint', run(tool('oxlint'), ['--quiet']) === 0);
if (!check('types and build', await build())) finish();
check('package (publint)', run(tool('publint'), ['--strict']) === 0);
await nodeSuites();
browserSuites(engines);
// FILES asks for some suites only
if (!process.env.FILES) {
  console.log('\nThe card and its timer as the bundle has them …');
  browserSuites(engines, { BUNDLE: '1', FILES: bundledSuites });
}
console.log(`Engines: ${engines.join(', ')}.`);
finish();
