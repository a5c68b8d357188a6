import { replaceProperty } from './replace-property.js';

/** Full screen as a test wants it. */
export interface FakeFullscreen {
  /** How often the page asked for it. */
  requests: number;
  exits: number;
  /** The browser takes the page into it, or out of it. */
  turn(on: boolean): void;
  restore(): void;
}

export const fakeFullscreen = (request: () => Promise<void>): FakeFullscreen => {
  let element: Element | null = null;
  const fullscreen: FakeFullscreen = {
    requests: 0,
    exits: 0,
    turn: on => {
      element = on ? document.documentElement : null;
      document.dispatchEvent(new Event('fullscreenchange'));
    },
    restore: () => restores.forEach(restore => restore()),
  };
  const requestFullscreen = (): Promise<void> => {
    fullscreen.requests++;
    return request();
  };
  const exitFullscreen = async (): Promise<void> => {
    fullscreen.exits++;
  };
  const restores = [
    replaceProperty(document, 'fullscreenElement', { get: () => element }),
    replaceProperty(document, 'exitFullscreen', { value: exitFullscreen }),
    replaceProperty(document.documentElement, 'requestFullscreen', { value: requestFullscreen }),
  ];
  return fullscreen;
};
