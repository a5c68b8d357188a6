// The part of puppeteer's `Page` that @web/test-runner-commands uses, over WebDriver: tests import one set of commands
// for all three engines.
import { PNG } from 'pngjs';

// https://www.w3.org/TR/webdriver/#keyboard-actions
const keyCodes = {
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

const buttons = { left: 0, middle: 1, right: 2 };

const refuse = () => {
  throw new Error('WebKitWebDriver cannot emulate media');
};

function keyboardOf(driver) {
  const send = actions => driver.command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const down = key => ({ type: 'keyDown', value: keyCodes[key] ?? key });
  const up = key => ({ type: 'keyUp', value: keyCodes[key] ?? key });
  return {
    type: text => send([...text].flatMap(key => [down(key), up(key)])),
    /** `Shift+Tab` presses one after the other and lets them go in reverse. */
    press: combination => {
      const keys = combination.split('+');
      return send([...keys.map(down), ...keys.toReversed().map(up)]);
    },
    down: key => send([down(key)]),
    up: key => send([up(key)]),
  };
}

function mouseOf(driver) {
  const send = actions =>
    driver.command('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const down = ({ button = 'left' } = {}) => ({ type: 'pointerDown', button: buttons[button] });
  const up = ({ button = 'left' } = {}) => ({ type: 'pointerUp', button: buttons[button] });
  return {
    move: (x, y) => send([move(x, y)]),
    click: (x, y, options) => send([move(x, y), down(options), up(options)]),
    down: options => send([down(options)]),
    up: options => send([up(options)]),
    reset: () => driver.command('DELETE', '/actions'),
  };
}

/** Picks values of a <select>; runs in the page. */
function selectInPage(selector, values) {
  const element = document.querySelector(selector);
  for (const option of element.options) option.selected = values.includes(option.value);
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  return values;
}

/** Where an element is in the window, in whole pixels; runs in the page. */
function boxInPage(element) {
  element.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left, top, Math.max(1, width), Math.max(1, height)].map(Math.round);
}

/** The driver's own picture of an element is blank (WebKitGTK 2.50.6 under Xvfb): it is cut out of the page's. */
async function takeScreenshot(driver, element) {
  const [left, top, width, height] = await driver.evaluate(boxInPage, element);
  const page = PNG.sync.read(Buffer.from(await driver.command('GET', '/screenshot'), 'base64'));
  const cut = new PNG({ width: Math.min(width, page.width - left), height: Math.min(height, page.height - top) });
  PNG.bitblt(page, cut, left, top, cut.width, cut.height, 0, 0);
  return PNG.sync.write(cut);
}

export const pageOf = driver => ({
  setViewport: size => driver.setViewport(size),
  emulateMediaFeatures: refuse,
  emulateMediaType: refuse,
  keyboard: keyboardOf(driver),
  mouse: mouseOf(driver),
  select: (selector, ...values) => driver.evaluate(selectInPage, selector, values),
  async evaluateHandle(run, ...args) {
    const element = await driver.evaluate(run, ...args);
    return { asElement: () => element && { screenshot: () => takeScreenshot(driver, element) } };
  },
});
