import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './modules.mjs';

/**
 * The Chromium to test in, as puppeteer launch options: CHROME_PATH, else an installed Chrome or Chromium, else the
 * headless shell that @sparticuz/chromium carries in its npm package (Linux x64).
 */
export async function findChrome() {
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH };
  if (!process.env.BUNDLED_CHROMIUM) {
    const { Launcher } = await import('chrome-launcher');
    const executablePath = Launcher.getFirstInstallation();
    if (executablePath) return { executablePath };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found: install one, or set CHROME_PATH to its program.');
  }
  try {
    return await unpackChromium();
  } catch (error) {
    throw new Error(`No browser found: apt-get install -y chromium, or set CHROME_PATH (${error.message}).`);
  }
}

async function unpackChromium() {
  // its `exports` hide package.json
  const { version } = JSON.parse(readFileSync(`${root}node_modules/@sparticuz/chromium/package.json`, 'utf8'));
  const dir = `${root}node_modules/.cache/chromium-${version}`;
  mkdirSync(dir, { recursive: true });
  const kept = { ...process.env };
  // where it unpacks, and what makes it unpack the NSS libraries it carries
  Object.assign(process.env, { TMPDIR: dir, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const env = { ...kept, LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH, FONTCONFIG_PATH: `${dir}/fonts` };
    // it names /tmp/fonts; without any font the first text crashes the renderer
    const conf = `${dir}/fonts/fonts.conf`;
    const fonts = `<dir>${dir}/fonts</dir>\n  <dir>/usr/share/fonts</dir>`;
    const text = readFileSync(conf, 'utf8').replace('<dir>/tmp/fonts</dir>', fonts);
    writeFileSync(conf, text.replace('/tmp/fonts-cache/', `${dir}/fonts-cache/`));
    return { executablePath, env, headless: 'shell' };
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      if (name in kept) process.env[name] = kept[name];
      else delete process.env[name];
    }
  }
}
