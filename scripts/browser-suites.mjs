// The suites of test/ in the engines that are here. What fails runs a second time, alone and in a new browser: a window
// that has lost the focus, or a machine with other work, is no fault of the product. What fails twice has failed.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { root, run, tool } from './project.mjs';

const tallyFile = `${root}out/tally.json`;

/** With more failures than this, the fault is no accident. */
const mostSecondTries = 12;

/** What the runner says of each file, by engine; null where it came to no end. */
function runFiles(engines, more) {
  rmSync(tallyFile, { force: true });
  const code = run(tool('wtr'), ['--config', 'test/web-test-runner.config.mjs'], {
    env: { ...process.env, BROWSERS: engines.join(','), ...more },
  });
  return existsSync(tallyFile) ? { code, tallies: JSON.parse(readFileSync(tallyFile, 'utf8')) } : null;
}

const failedFiles = tally => Object.keys(tally).filter(file => tally[file].failures.length);

/** Runs an engine's failed files again; their tally takes the place of the first. Returns what passed this time. */
function tryAgain(engine, tally, more) {
  const files = failedFiles(tally);
  if (files.length === 0 || files.length > mostSecondTries) return [];
  console.log(`\n${engine}: a second try of ${files.join(', ')}`);
  const paths = files.map(file => relative(root, file));
  const again =
    runFiles([engine], { ...more, FILES: paths.length > 1 ? `{${paths}}` : paths[0] })?.tallies[engine] ?? {};
  const first = files.flatMap(file => tally[file].failures);
  Object.assign(tally, again);
  const second = new Set(failedFiles(tally).flatMap(file => tally[file].failures.map(({ name }) => name)));
  return first.filter(({ name }) => !second.has(name));
}

/**
 * Runs the suites of FILES, or all; `more` is added to the environment of the runner.
 *
 * @returns {{ passed: number, failures: string[], secondTries: string[], complete: boolean }} `complete` is whether
 * each engine ran tests, and the runner complained of nothing but tests.
 */
export function runBrowserSuites(engines, more = {}) {
  const outcome = { passed: 0, failures: [], secondTries: [], complete: false };
  const first = runFiles(engines, more);
  if (!first) return outcome;
  const { code, tallies } = first;
  const explained = code === 0 || Object.values(tallies).some(tally => failedFiles(tally).length);
  outcome.complete =
    explained && engines.every(engine => Object.values(tallies[engine] ?? {}).some(each => each.passed));
  for (const [engine, tally] of Object.entries(tallies)) {
    const tell = ({ name, message }) => `${engine}: ${name}: ${message}`;
    outcome.secondTries.push(...tryAgain(engine, tally, more).map(tell));
    for (const { passed, failures } of Object.values(tally)) {
      outcome.passed += passed;
      outcome.failures.push(...failures.map(tell));
    }
  }
  return outcome;
}
