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
 * ms from one frame to the next. The movements are slow, so that 30 frames a second look smooth: on a screen of 60 Hz it
 * is every second one.
 */
const frameInterval = 33;
/** A frame is asked for some ms early, so that a late timer does not miss the refresh that is wanted. */
const early = 8;
/** So little where frames come at once, so that two in turn are about as long. */
const littleEarly = 5;

/** One frame request for everything that moves. It asks for nothing while nothing does. */
export class FrameLoop implements FrameSource {
  readonly #scheduler: FrameScheduler;
  readonly #drawing = new Set<DrawFrame>();
  #frame: unknown;
  #pause: unknown;
  #askedAt = 0;
  #cameAtOnce = false;

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
    this.#askedAt = this.#scheduler.now();
    this.#frame = this.#scheduler.requestFrame(now => this.#drawFrame(now));
  }

  #drawFrame(now: number): void {
    const next = this.#findNextTime(now);
    // a copy: one that stops and starts again while it draws waits for the next frame
    for (const draw of new Set(this.#drawing)) draw(now);
    // one that started while the others drew may have asked for a frame already
    this.#cancel();
    if (!this.#drawing.size) return;
    this.#pause = this.#scheduler.setTimeout(() => this.#requestFrame(), next - this.#scheduler.now());
  }

  /**
   * When to ask for the frame after one of the time `now`. Where nothing else moves on the page, Chromium hands out the
   * first refresh after a drawn one the moment it is asked for, even when it is past, and later ones when they come. So
   * every other frame begins between two refreshes, and what follows it counts from there: by the time of the refresh it
   * would come too early, and 60 were drawn a second.
   */
  #findNextTime(now: number): number {
    const wasAtOnce = this.#cameAtOnce;
    this.#cameAtOnce = now < this.#askedAt;
    if (this.#cameAtOnce) return this.#askedAt + frameInterval;
    return now + frameInterval - (wasAtOnce ? littleEarly : early);
  }

  #cancel(): void {
    this.#scheduler.clearTimeout(this.#pause);
    this.#scheduler.cancelFrame(this.#frame);
  }
}

/** The loop that all figures of a page share. */
export const pageFrames = new FrameLoop();
