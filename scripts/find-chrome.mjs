import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Launcher } from 'chrome-launcher';
import { root } from './project.mjs';

/** Inside its package, so that an install of another version takes it away. */
export const packagedChrome = `${root}node_modules/@sparticuz/chromium/unpacked`;

/**
 * The Chromium to test in, as puppeteer's launch options: CHROME_PATH, else an installed Chrome or Chromium, else the
 * headless shell that the npm package @sparticuz/chromium carries (Linux x64). Throws an error that says what to do.
 */
export async function findChrome() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !existsSync(CHROME_PATH)) throw new Error(`CHROME_PATH names no file: ${CHROME_PATH}`);
  const executablePath = CHROME_PATH || findInstalledChrome();
  if (executablePath) return { executablePath };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found: install one, or set CHROME_PATH to its program.');
  }
  try {
    return findPackagedChrome();
  } catch (error) {
    throw new Error(`No browser found: apt-get install -y chromium, or set CHROME_PATH (${error.message}).`);
  }
}

/** chrome-launcher throws where nothing is installed. */
export function findInstalledChrome() {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}

function findPackagedChrome() {
  if (!existsSync(packagedChrome)) unpackChrome();
  const env = {
    ...process.env,
    // the NSS libraries, which a machine without a browser may lack
    LD_LIBRARY_PATH: `${packagedChrome}/al2023/lib`,
    FONTCONFIG_FILE: `${packagedChrome}/fonts.conf`,
  };
  return { executablePath: `${packagedChrome}/chromium`, headless: 'shell', env };
}

/**
 * The package unpacks into the system's folder for temporary files, carries its libraries along only where it believes
 * itself on Amazon Lambda, and sets variables of the process that imports it: so a process of its own imports it. What
 * a broken-off run leaves is never taken for the whole.
 */
function unpackChrome() {
  const partly = `${packagedChrome}-partly`;
  rmSync(partly, { recursive: true, force: true });
  mkdirSync(partly);
  const code = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    env: { ...process.env, TMPDIR: partly, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  // its own names folders of Lambda; without any font the first text ends the page
  const folders = [`${packagedChrome}/fonts`, '/usr/share/fonts'].map(folder => `<dir>${folder}</dir>`).join('');
  const fonts = `<fontconfig>${folders}<cachedir>${packagedChrome}/fonts-cache</cachedir></fontconfig>\n`;
  writeFileSync(`${partly}/fonts.conf`, fonts);
  renameSync(partly, packagedChrome);
}
