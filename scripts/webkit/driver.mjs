// A session of WebKitGTK's MiniBrowser, spoken to in W3C WebDriver over HTTP (https://www.w3.org/TR/webdriver/).
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const startAttempts = 100;
const msBetweenAttempts = 50;
const msToAnswer = 60_000;

/** Debian keeps MiniBrowser in a folder that is named by the machine and by the library's version. */
export function findMiniBrowser() {
  const machines = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  return machines
    .flatMap(machine =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map(
        library => `/usr/lib/${machine}/${library}/MiniBrowser`,
      ),
    )
    .find(path => existsSync(path));
}

const findFreePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts a screen without a monitor; Xvfb writes the number of its display when it is ready. */
function startXvfb() {
  return new Promise((resolve, reject) => {
    const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    xvfb.once('error', reject);
    xvfb.once('exit', code => reject(new Error(`Xvfb ended with ${code}`)));
    let written = '';
    xvfb.stdio[3].on('data', data => {
      written += data;
      if (written.includes('\n')) resolve({ xvfb, display: `:${written.trim()}` });
    });
  });
}

export class WebKitDriver {
  #xvfb;
  #process;
  #address;
  #session;

  /** Opens one window; `env` is added to the environment of the browser. */
  async start({ env = {}, width = 1280, height = 800 } = {}) {
    const port = await findFreePort();
    this.#address = `http://127.0.0.1:${port}`;
    const whole = { ...process.env, ...env, ...(await this.#openScreen()) };
    this.#process = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: whole });
    const failed = new Promise((_resolve, reject) => this.#process.once('error', reject));
    await Promise.race([this.#untilReady(), failed]);
    const browser = { binary: findMiniBrowser(), args: ['--automation'] };
    const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browser } };
    this.#session = (await this.#call('POST', '/session', { capabilities })).sessionId;
    await this.setViewport({ width, height });
  }

  async #openScreen() {
    if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return {};
    const { xvfb, display } = await startXvfb();
    this.#xvfb = xvfb;
    return { DISPLAY: display, GDK_BACKEND: 'x11' };
  }

  async #untilReady() {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#call('GET', '/status');
      } catch (error) {
        if (attempt === startAttempts) throw error;
        await sleep(msBetweenAttempts);
      }
    }
  }

  async #call(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(msToAnswer),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  /** A command of the session, such as `command('POST', '/url', { url })`. */
  command(method, path, body) {
    return this.#call(method, `/session/${this.#session}${path}`, body);
  }

  /** Runs a function in the page; what it takes and returns goes as JSON, elements as references. */
  evaluate(run, ...args) {
    return this.command('POST', '/execute/sync', { script: `return (${run}).apply(null, arguments)`, args });
  }

  /** WebDriver sets the window's size only: the difference to the viewport is added until it fits. */
  async setViewport({ width, height }) {
    await this.command('POST', '/window/rect', { width, height });
    for (let attempt = 0; attempt < 3; attempt++) {
      const [innerWidth, innerHeight] = await this.evaluate(() => [window.innerWidth, window.innerHeight]);
      if (innerWidth === width && innerHeight === height) return;
      const outer = await this.command('GET', '/window/rect');
      await this.command('POST', '/window/rect', {
        width: outer.width + width - innerWidth,
        height: outer.height + height - innerHeight,
      });
    }
  }

  async stop() {
    // the browser may be gone already
    if (this.#session) await this.command('DELETE', '').catch(() => {});
    this.#process?.kill();
    this.#xvfb?.kill();
  }
}
