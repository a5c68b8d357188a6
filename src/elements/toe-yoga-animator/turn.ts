import { hasModifier } from '../../browser/keyboard.js';

/** Degrees that a pixel of a drag, and an arrow key, turn the figure. */
const aPixel = 0.5;
const aKey = 15;

const keys: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-aKey, 0],
  ArrowRight: [aKey, 0],
  ArrowUp: [0, -aKey],
  ArrowDown: [0, aKey],
};

/** How far the reader has turned a figure away from its view. */
export class Turn {
  /** Degrees, as `Camera` has them. */
  yaw = 0;
  pitch = 0;
  readonly #changed: () => void;
  #last: PointerEvent | null = null;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  reset(): void {
    this.yaw = this.pitch = 0;
  }

  /** Turns what is near so many degrees to the right and down the page. */
  by(right: number, down = 0): void {
    this.yaw -= right;
    this.pitch = Math.min(90, Math.max(-90, this.pitch + down));
    this.#changed();
  }

  readonly start = (event: PointerEvent): void => {
    if (event.button) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#last = event;
  };

  readonly move = (event: PointerEvent): void => {
    const last = this.#last;
    if (!last || last.pointerId !== event.pointerId) return;
    this.by((event.clientX - last.clientX) * aPixel, (event.clientY - last.clientY) * aPixel);
    this.#last = event;
  };

  readonly end = (): void => {
    this.#last = null;
  };

  /** Arrow keys turn, but for those that a slider or a list of choices takes. */
  readonly key = (event: KeyboardEvent): void => {
    const way = keys[event.key];
    if (!way || hasModifier(event) || /^(INPUT|SELECT)$/.test((event.target as Element).tagName)) return;
    event.preventDefault();
    this.by(...way);
  };
}
