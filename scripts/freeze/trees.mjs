import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { modulesOf, pathOf } from './layout.mjs';

const run = (cwd, command, ...args) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { sound: status === 0, output: stdout.trim(), errors: stderr.trim() };
};

const git = (cwd, ...args) => {
  const { sound, output, errors } = run(cwd, 'git', ...args);
  if (!sound) throw new Error(`git ${args.join(' ')}: ${errors}`);
  return output;
};

export const root = git(process.cwd(), 'rev-parse', '--show-toplevel');
export const commitOf = ref => git(root, 'rev-parse', '--verify', `${ref}^{commit}`);

const compile = (source, built) => {
  // apart from the source's own out/, where files may lie that have no source any more
  const projects = ['src/tsconfig.json', 'tsconfig.build.json', 'tsconfig.json'];
  const project = projects.find(each => existsSync(`${source}/${each}`));
  const places = ['--outDir', built, '--tsBuildInfoFile', `${built}/build.info`, '--incremental'];
  const { sound, output } = run(source, `${root}/node_modules/.bin/tsc`, '-p', project, ...places);
  if (sound) return;
  console.warn(`tsc reports:\n${output.split('\n').slice(0, 10).join('\n')}`);
  if (!pathOf(built, 'core')) throw new Error('tsc made no core.js at a known place');
};

/**
 * Compiles a commit, or the working tree as it is where there is none, into a temporary folder, calls `use` with its
 * modules and removes the folder.
 */
export const withTree = async (commit, use) => {
  const folder = realpathSync(mkdtempSync(`${tmpdir()}/freeze-`));
  const source = commit ? `${folder}/source` : root;
  const built = `${folder}/built`;
  const clear = () => {
    if (commit && existsSync(source)) git(root, 'worktree', 'remove', '--force', source);
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', clear);
  try {
    if (commit) git(root, 'worktree', 'add', '--detach', source, commit);
    symlinkSync(`${root}/node_modules`, `${folder}/node_modules`);
    writeFileSync(`${folder}/package.json`, '{ "type": "module" }');
    compile(source, built);
    return await use({ root, built, modules: await modulesOf(built) });
  } finally {
    process.off('exit', clear);
    clear();
  }
};
