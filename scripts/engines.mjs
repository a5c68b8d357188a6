// The browsers on this machine that the suites can run in.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChrome } from './find-chrome.mjs';
import { findMiniBrowser } from './webkit/driver.mjs';

const isProgram = file => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const findOnPath = name =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, name))
    .find(isProgram);

export const findFirefox = () => process.env.FIREFOX_PATH ?? findOnPath('firefox-esr') ?? findOnPath('firefox');

export const findWebKit = () => findOnPath('WebKitWebDriver') && findOnPath('Xvfb') && findMiniBrowser();

/** Flags for a Chromium that may run as root and has no network of its own to look up. */
export const chromeFlags = [
  // for the tests that look for what is left in memory
  '--js-flags=--expose-gc',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The engines that this machine can test in; Chromium always, or an error in one sentence. */
export async function findEngines() {
  await findChrome();
  return ['chromium', findFirefox() && 'firefox', findWebKit() && 'webkit'].filter(Boolean);
}
