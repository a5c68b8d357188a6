// Where things are in this repository, and how its scripts run other programs.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** What the compiler makes of src/. */
export const compiled = `${root}out/src/`;

/** Compiled modules that the build needs by themselves. */
export const modules = {
  bundle: `${compiled}bundle.js`,
  embed: `${compiled}embed/embed.js`,
  trustedTypes: `${compiled}browser/trusted-types.js`,
  routineSchema: `${compiled}routine/routine-schema.js`,
};

const stamp = `${root}node_modules/.toe-yoga-lock`;

/** Runs a command in the repository with its output shown; returns its exit code. */
export const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options }).status ??
  1;

/** Installs the packages that package-lock.json names, where they are missing or others. */
export function ensurePackages() {
  const lock = readFileSync(`${root}package-lock.json`, 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing what is missing (npm ci) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    console.error('npm ci failed: see above.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

/** The first line of an error's message, for a list of what failed. */
export const firstLine = text =>
  String(text ?? '')
    .trim()
    .split('\n')[0];

/** A tool that a package puts into node_modules/.bin. */
export const tool = name => `${root}node_modules/.bin/${name}`;
