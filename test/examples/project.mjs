// An example as a reader would have it: copied out of the repository, with the package that `npm pack` makes.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/project.mjs';

const exec = promisify(execFile);

export const examples = `${root}demo/examples/`;

export const names = readdirSync(examples, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name);

export const makeFolder = () => mkdtempSync(join(tmpdir(), 'toe-yoga-examples-'));

/** ms; a build that hangs is a failure with a name. */
const limit = 200_000;

const env = { ...process.env, CI: '1', NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };

/** Runs npm in a folder; an error brings the end of what it has printed. */
export const runNpm = async (cwd, ...args) => {
  const options = { cwd, env, timeout: limit, maxBuffer: 1 << 26, shell: process.platform === 'win32' };
  try {
    return (await exec('npm', args, options)).stdout;
  } catch (error) {
    const printed = `${error.stdout ?? ''}${error.stderr ?? ''}`.trim().split('\n').slice(-40).join('\n');
    throw new Error(`npm ${args.join(' ')}${error.killed ? ` took more than ${limit / 1000} s` : ''}:\n${printed}`);
  }
};

/** Whether the registry answers; without it there is nothing to build with. */
export const isRegistryThere = () =>
  runNpm(root, 'ping', '--fetch-retries=1', '--fetch-timeout=15000').then(
    () => true,
    () => false,
  );

/** The package's file, in a folder. */
export const pack = async folder =>
  join(folder, (await runNpm(root, 'pack', '--silent', `--pack-destination=${folder}`)).trim());

/** Copies an example into a folder, installs it with the packed package, and builds it; returns where its pages are. */
export async function buildExample(name, folder, tarball) {
  const project = join(folder, name);
  // what somebody has built there by hand stays there
  const filter = source => !/[\\/](node_modules|dist|out|\.next|\.angular)$/.test(source);
  cpSync(examples + name, project, { recursive: true, filter });
  const file = join(project, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.dependencies['toe-yoga'] = `file:${tarball}`;
  writeFileSync(file, JSON.stringify(manifest));
  await runNpm(project, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error');
  if (!manifest.scripts?.build) return project;
  await runNpm(project, 'run', 'build');
  const pages = ['dist', 'out'].map(each => join(project, each)).find(each => existsSync(join(each, 'index.html')));
  if (!pages) throw new Error('the build has made no index.html');
  return pages;
}
