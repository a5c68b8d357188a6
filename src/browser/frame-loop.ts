/** Draws one frame; `now` is the time of the frame in ms, as `performance.now()` tells it. */
export type DrawFrame = (now: number) => void;

/** Asks for frames, one after the other, until the returned function is called. */
export interface FrameSource {
  eachFrame(draw: DrawFrame): () => void;
}

/** What a loop asks the browser for; a test can give its own. */
export interface FrameScheduler {
  /** The time in ms, by the same clock as a frame's. */
  now(): number;
  requestFrame(run: DrawFrame): unknown;
  cancelFrame(handle: unknown): void;
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(handle: unknown): void;
}

const browserScheduler: FrameScheduler = {
  now: () => performance.now(),
  requestFrame: run => requestAnimationFrame(run),
  cancelFrame: handle => cancelAnimationFrame(handle as number),
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: handle => clearTimeout(handle as ReturnType<typeof setTimeout>),
};

/**
 * ms between two frames, at least. The movements are slow, so that 30 frames a second look smooth: on a screen of 60 Hz
 * it is every second one. A frame is asked for some ms early, so that a late timer does not miss it.
 */
const frameInterval = 33;
const early = 8;

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
    const spent = this.#scheduler.now() - now;
    this.#pause = this.#scheduler.setTimeout(() => this.#requestFrame(), frameInterval - early - spent);
  }

  #cancel(): void {
    this.#scheduler.clearTimeout(this.#pause);
    this.#scheduler.cancelFrame(this.#frame);
  }
}

/** The loop that all figures of a page share. */
export const pageFrames = new FrameLoop();
