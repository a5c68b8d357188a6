import { hasModifier } from '../../browser/keyboard.js';

/** Degrees that the figure turns by for each pixel of a drag. */
const degreesPerPixel = 0.5;
/** Degrees that the figure turns by with each press of an arrow key. */
const degreesPerKey = 15;
/** Degrees above or below the horizon, at most. */
const steepestPitch = 90;

const arrowKeys: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-degreesPerKey, 0],
  ArrowRight: [degreesPerKey, 0],
  ArrowUp: [0, -degreesPerKey],
  ArrowDown: [0, degreesPerKey],
};

/** These use the arrow keys themselves. */
const usesArrowKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

/** How far the reader has turned a figure away from its view, by dragging, arrow keys or buttons. */
export class OrbitControl {
  /** Degrees about the vertical, as `Camera` has them. */
  yaw = 0;
  /** Degrees above the horizon, as `Camera` has them. */
  pitch = 0;
  readonly #onChange: () => void;
  #lastDrag: PointerEvent | null = null;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Back to the view that the figure has by itself. */
  reset(): void {
    this.yaw = 0;
    this.pitch = 0;
  }

  /** Turns the near side of the figure so many degrees to the right and downwards. */
  turnBy(right: number, down = 0): void {
    this.yaw -= right;
    this.pitch = Math.min(steepestPitch, Math.max(-steepestPitch, this.pitch + down));
    this.#onChange();
  }

  readonly handlePointerDown = (event: PointerEvent): void => {
    const isMainButton = event.button === 0;
    if (!isMainButton) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#lastDrag = event;
  };

  readonly handlePointerMove = (event: PointerEvent): void => {
    const last = this.#lastDrag;
    if (!last || last.pointerId !== event.pointerId) return;
    this.turnBy((event.clientX - last.clientX) * degreesPerPixel, (event.clientY - last.clientY) * degreesPerPixel);
    this.#lastDrag = event;
  };

  readonly handlePointerEnd = (): void => {
    this.#lastDrag = null;
  };

  readonly handleKey = (event: KeyboardEvent): void => {
    const turn = arrowKeys[event.key];
    if (!turn || hasModifier(event) || usesArrowKeys(event.target)) return;
    event.preventDefault();
    this.turnBy(...turn);
  };
}
