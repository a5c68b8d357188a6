// A Web Test Runner browser launcher for WebKitGTK: plain W3C WebDriver over HTTP, no dependency.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { PNG } from 'pngjs';
import { readdirSync, existsSync } from 'node:fs';

// https://www.w3.org/TR/webdriver/#keyboard-actions
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

const freePort = () =>
  new Promise((res, rej) => {
    const s = createServer();
    s.once('error', rej);
    s.listen(0, '127.0.0.1', () => {
      const { port } = s.address();
      s.close(() => res(port));
    });
  });

export function findMiniBrowser() {
  for (const arch of existsSync('/usr/lib') ? readdirSync('/usr/lib') : []) {
    for (const v of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
      const p = `/usr/lib/${arch}/${v}/MiniBrowser`;
      if (existsSync(p)) return p;
    }
  }
}

function startXvfb() {
  return new Promise((resolve, reject) => {
    const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`Xvfb ended with ${code}`))); // a no-op once it has answered
    let text = '';
    child.stdio[3].on('data', d => {
      text += d;
      if (text.includes('\n')) resolve({ child, display: `:${text.trim()}` });
    });
  });
}

export function webkitLauncher({
  binary = findMiniBrowser(),
  env = {},
  args = ['--automation'],
  width = 1280,
  height = 800,
  log = false,
} = {}) {
  let xvfb, driver, base, session, starting;
  const urls = new Map();
  const call = async (method, path, body) => {
    const r = await fetch(base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(60000),
    });
    const { value } = await r.json();
    if (!r.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  };
  const cmd = (method, path, body) => call(method, `/session/${session}${path}`, body);
  const setSize = async (w, h) => {
    await cmd('POST', '/window/rect', { width: w, height: h });
    for (let i = 0; i < 3; i++) {
      const [iw, ih] = await cmd('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
      if (iw === w && ih === h) return;
      const rect = await cmd('GET', '/window/rect');
      await cmd('POST', '/window/rect', { width: rect.width + w - iw, height: rect.height + h - ih });
    }
  };
  const start = async () => {
    const fullEnv = { ...process.env, ...env };
    if (!fullEnv.DISPLAY && !fullEnv.WAYLAND_DISPLAY) {
      xvfb = await startXvfb();
      fullEnv.DISPLAY = xvfb.display;
      fullEnv.GDK_BACKEND = 'x11';
    }
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: log ? 'inherit' : 'ignore', env: fullEnv });
    const dead = new Promise((_, rej) => driver.once('error', rej));
    for (let i = 0; ; i++) {
      try {
        await Promise.race([call('GET', '/status'), dead]);
        break;
      } catch (e) {
        if (i > 100 || e.code === 'ENOENT') throw e;
        await new Promise(r => setTimeout(r, 50));
      }
    }
    const s = await call('POST', '/session', {
      capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args } } },
    });
    session = s.sessionId;
    await setSize(width, height);
  };
  const actions = a => cmd('POST', '/actions', { actions: a });
  const pointer = a => actions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: a }]);
  const keys = a =>
    actions([{ type: 'key', id: 'keyboard', actions: a.map(([type, k]) => ({ type, value: KEYS[k] ?? k })) }]);
  const moved = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const js = (fn, ...args) => cmd('POST', '/execute/sync', { script: `return (${fn}).apply(null, arguments)`, args });
  // The part of puppeteer's Page which WTR's command plugins use, over WebDriver: so one import of
  // @web/test-runner-commands serves all three engines.
  const page = {
    setViewport: ({ width: w, height: h }) => setSize(w, h),
    emulateMediaFeatures: () => {
      throw new Error('media emulation is not supported by WebKitWebDriver');
    },
    emulateMediaType: () => {
      throw new Error('media emulation is not supported by WebKitWebDriver');
    },
    keyboard: {
      type: text =>
        keys(
          [...text].flatMap(c => [
            ['keyDown', c],
            ['keyUp', c],
          ]),
        ),
      press: k =>
        keys(
          k
            .split('+')
            .map(p => ['keyDown', p])
            .concat(
              k
                .split('+')
                .reverse()
                .map(p => ['keyUp', p]),
            ),
        ),
      down: k => keys([['keyDown', k]]),
      up: k => keys([['keyUp', k]]),
    },
    mouse: {
      move: (x, y) => pointer([moved(x, y)]),
      click: (x, y, { button = 'left' } = {}) =>
        pointer([
          moved(x, y),
          { type: 'pointerDown', button: BUTTONS[button] },
          { type: 'pointerUp', button: BUTTONS[button] },
        ]),
      down: ({ button = 'left' } = {}) => pointer([{ type: 'pointerDown', button: BUTTONS[button] }]),
      up: ({ button = 'left' } = {}) => pointer([{ type: 'pointerUp', button: BUTTONS[button] }]),
      reset: () => cmd('DELETE', '/actions'),
    },
    select: (selector, ...values) =>
      js(
        function (selector, values) {
          // eslint-disable-line
          const el = document.querySelector(selector);
          for (const o of el.options) o.selected = values.includes(o.value);
          el.dispatchEvent(new Event('input', { bubbles: true }));
          el.dispatchEvent(new Event('change', { bubbles: true }));
          return values;
        },
        selector,
        values,
      ),
    evaluateHandle: async (fn, ...args) => {
      const el = await js(fn, ...args);
      return {
        asElement: () =>
          el && {
            screenshot: async () => {
              // WebKitWebDriver's own element screenshot is blank here (2.50.6 under Xvfb): cut it out of the whole page's.
              const r = await js(function (e) {
                e.scrollIntoView({ block: 'nearest' });
                const b = e.getBoundingClientRect();
                return [b.left, b.top, Math.max(1, b.width), Math.max(1, b.height)].map(Math.round);
              }, el);
              const full = PNG.sync.read(Buffer.from(await cmd('GET', '/screenshot'), 'base64'));
              const out = new PNG({
                width: Math.min(r[2], full.width - r[0]),
                height: Math.min(r[3], full.height - r[1]),
              });
              PNG.bitblt(full, out, r[0], r[1], out.width, out.height, 0, 0);
              return PNG.sync.write(out);
            },
          },
      };
    },
  };
  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    async initialize(config) {
      this.config = config;
    },
    async startSession(id, url) {
      await (starting ??= start());
      urls.set(id, url);
      await cmd('POST', '/url', { url });
    },
    isActive: id => urls.has(id),
    getBrowserUrl: async () => cmd('GET', '/url'),
    getPage: () => page,
    title: () => cmd('GET', '/title'),
    shot: () => cmd('GET', '/screenshot'),
    kill: () => {
      driver?.kill('SIGKILL');
      xvfb?.child.kill('SIGKILL');
    },
    async stopSession(id) {
      const testCoverage = await js(() => window.__coverage__ ?? null);
      await cmd('POST', '/url', { url: 'about:blank' });
      urls.delete(id);
      return { testCoverage: this.config.coverage ? (testCoverage ?? undefined) : undefined };
    },
    async stop() {
      try {
        if (session) await cmd('DELETE', '');
      } catch {
        /* it is gone already */
      }
      driver?.kill();
      xvfb?.child.kill();
      session = driver = xvfb = starting = undefined;
    },
  };
}
