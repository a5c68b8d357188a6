import { hasModifier } from '../../browser/keyboard.js';
import type { View } from '../../figure/types.js';

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

/** Degrees within half a turn to either side. */
const withinHalfTurn = (degrees: number): number => {
  const round = ((degrees % 360) + 360) % 360;
  return round > 180 ? round - 360 : round;
};

/** How the reader has turned a figure, by a drag, arrow keys or buttons: to another view, or away from its view. */
export class OrbitControl {
  /** The view that the reader has chosen instead of the figure's; null for none. */
  view: View | null = null;
  /** Degrees about the vertical, as `Camera` has them. */
  yaw = 0;
  /** Degrees above the horizon, as `Camera` has them. */
  pitch = 0;
  readonly #onChange: () => void;
  #lastDrag: PointerEvent | null = null;
  /** The pointers that are down: two of them zoom the page. */
  readonly #pointers = new Set<number>();

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Degrees that it is turned by from its view, to the right and upwards. */
  get turned(): { readonly right: number; readonly up: number } {
    return { right: withinHalfTurn(0 - Math.round(this.yaw)), up: 0 - Math.round(this.pitch) };
  }

  /** Back to the view that the figure has by itself. */
  reset(): void {
    this.face(null);
  }

  /** Shows the figure from one of its views; null for its own. */
  face(view: View | null): void {
    this.view = view;
    this.yaw = 0;
    this.pitch = 0;
    this.#onChange();
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
    if (event.isPrimary) this.#pointers.clear();
    this.#pointers.add(event.pointerId);
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#lastDrag = this.#pointers.size === 1 ? event : null;
  };

  readonly handlePointerMove = (event: PointerEvent): void => {
    const last = this.#lastDrag;
    if (!last || last.pointerId !== event.pointerId) return;
    this.turnBy((event.clientX - last.clientX) * degreesPerPixel, (event.clientY - last.clientY) * degreesPerPixel);
    this.#lastDrag = event;
  };

  readonly handlePointerEnd = ({ pointerId }: PointerEvent): void => {
    this.#pointers.delete(pointerId);
    this.#lastDrag = null;
  };

  /** Turns the figure by an arrow key; returns whether it was one. */
  handleKey(event: KeyboardEvent): boolean {
    const turn = arrowKeys[event.key];
    if (!turn || hasModifier(event)) return false;
    event.preventDefault();
    this.turnBy(...turn);
    return true;
  }
}
