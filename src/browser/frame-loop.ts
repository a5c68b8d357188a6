/** Draws one frame; `now` is the time of the frame in ms, as `performance.now()` tells it. */
export type DrawFrame = (now: number) => void;

/** Asks for frames, one after the other, until the returned function is called. */
export interface FrameSource {
  eachFrame(draw: DrawFrame): () => void;
}

/** What a loop asks the browser for; a test can give its own. */
export interface FrameScheduler {
  requestFrame(run: DrawFrame): unknown;
  cancelFrame(handle: unknown): void;
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(handle: unknown): void;
}

const browserScheduler: FrameScheduler = {
  requestFrame: run => requestAnimationFrame(run),
  cancelFrame: handle => cancelAnimationFrame(handle as number),
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: handle => clearTimeout(handle as ReturnType<typeof setTimeout>),
};

/** ms between frames. The movements are slow, so 28 frames a second look smooth. */
const frameInterval = 35;
/** ms between frames where many figures move at once, so that the page stays free for the reader. */
const busyFrameInterval = 50;
/** The number of moving figures from which the page counts as busy. */
const busyFrom = 7;

/** One frame request for everything that moves. It asks for nothing while nothing does. */
export class FrameLoop implements FrameSource {
  readonly #scheduler: FrameScheduler;
  readonly #drawing = new Set<DrawFrame>();
  #frame: unknown;
  #pause: unknown;

  constructor(scheduler: FrameScheduler = browserScheduler) {
    this.#scheduler = scheduler;
  }

  eachFrame(draw: DrawFrame): () => void {
    if (!this.#drawing.size) this.#requestFrame();
    this.#drawing.add(draw);
    return () => {
      this.#drawing.delete(draw);
      if (!this.#drawing.size) this.#cancel();
    };
  }

  #requestFrame(): void {
    this.#frame = this.#scheduler.requestFrame(now => this.#drawFrame(now));
  }

  #drawFrame(now: number): void {
    // a copy: one that stops and starts again while it draws waits for the next frame
    for (const draw of new Set(this.#drawing)) draw(now);
    // one that started while the others drew may have asked for a frame already
    this.#cancel();
    if (!this.#drawing.size) return;
    const interval = this.#drawing.size < busyFrom ? frameInterval : busyFrameInterval;
    this.#pause = this.#scheduler.setTimeout(() => this.#requestFrame(), interval);
  }

  #cancel(): void {
    this.#scheduler.clearTimeout(this.#pause);
    this.#scheduler.cancelFrame(this.#frame);
  }
}

/** The loop that all figures of a page share. */
export const pageFrames = new FrameLoop();
