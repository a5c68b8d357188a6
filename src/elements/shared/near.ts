import type { ReactiveController, ReactiveElement } from 'lit';
import { isPagePrinting, watchPrinting } from '../../browser/printing.js';

/** What is no further beyond the window's edges than this is near: three windows above and below it. */
const reach = '300% 0px';

/** ms out of reach after which an element gives back what it has drawn. */
const patience = 5000;

/**
 * Frames to wait for the browser's first word on where an element is, and ms where none come. It is said in the frame
 * after the question; of one that renders nothing, and in a simulated browser, never.
 */
const longestLook = { frames: 6, ms: 2000 };

/** The end of the time that the browser has to say where an element is, and what stops the waiting for it. */
const startLook = (): { readonly ended: Promise<void>; stop(): void } => {
  let timeout: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const ended = new Promise<void>(resolve => {
    timeout = setTimeout(resolve, longestLook.ms);
    const count = (frames: number): void => {
      if (frames) frame = requestAnimationFrame(() => count(frames - 1));
      else resolve();
    };
    count(longestLook.frames);
  });
  const stop = (): void => {
    clearTimeout(timeout);
    cancelAnimationFrame(frame);
  };
  return { ended, stop };
};

const controllers = new WeakMap<Element, NearController>();
const queue = new Set<NearController>();
let observer: IntersectionObserver | undefined;
let isDraining = false;

/** Wakes the next one that has come near, one a task: a press is answered in between. */
const wakeNext = (): void => {
  const [next] = queue;
  if (next) queue.delete(next);
  isDraining = queue.size > 0;
  if (isDraining) setTimeout(wakeNext);
  next?.wake();
};

const enqueue = (controller: NearController): void => {
  queue.add(controller);
  if (isDraining) return;
  isDraining = true;
  setTimeout(wakeNext);
};

const handleMoves = (entries: IntersectionObserverEntry[]): void => {
  for (const { target, isIntersecting } of entries) controllers.get(target)?.move(isIntersecting);
};

const observe = (element: Element): void => {
  // the document's own window: it is the same wherever a page has put it as a frame
  observer ??= new IntersectionObserver(handleMoves, { root: document, rootMargin: reach });
  observer.observe(element);
};

export interface NearOptions {
  /** Has the host render before it returns (`performUpdate`). */
  renderNow(): void;
  /** Whether the host, out of reach for long, may give back what it has drawn. */
  mayRest(): boolean;
  /**
   * In how many tasks what it shows is drawn, the most important first, so that none is long; 1 where nothing is said.
   * It is asked after each.
   */
  stages?(): number;
}

/**
 * Knows whether its host is near the window, so that it draws no more than a reader may soon see. One observer serves
 * the page. On a server, in a browser without observers, and where a server has rendered, all is near from the start.
 */
export class NearController implements ReactiveController {
  /**
   * How much of all that it has the host draws: 0 is none, while it has not come within reach since it rested; each
   * stage after the first comes after all else on the page that has come near; `Infinity` is all, whatever it shows later.
   */
  stage: number;
  /** Whether it has given back what it had drawn, once at least. */
  rested = false;
  readonly #host: ReactiveElement;
  readonly #options: NearOptions;
  #stopPrinting: (() => void) | undefined;
  #decide: (() => void) | undefined;
  #decided: Promise<void> | undefined;
  #restTimeout: ReturnType<typeof setTimeout> | undefined;
  /** Whether the observer has said last that it is out of reach. */
  #isAway = false;

  constructor(host: ReactiveElement, options: NearOptions) {
    this.#host = host;
    // a shadow root that stands before the element's own is a server's
    this.stage = !globalThis.IntersectionObserver || host.shadowRoot ? Infinity : 0;
    this.#options = options;
    controllers.set(host, this);
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopPrinting = watchPrinting(this.#handlePrint);
    if (this.printing) this.stage = Infinity;
    if (!globalThis.IntersectionObserver) return;
    if (!this.near) this.#decided ??= new Promise(resolve => (this.#decide = resolve));
    observe(this.#host);
  }

  hostDisconnected(): void {
    this.#stopPrinting?.();
    queue.delete(this);
    observer?.unobserve(this.#host);
    clearTimeout(this.#restTimeout);
    this.#decide?.();
    this.#decided = undefined;
    this.#isAway = false;
  }

  /** Whether the host draws at least what matters most. */
  get near(): boolean {
    return this.stage > 0;
  }

  /** Resolves when it is known whether the host is near, and what that needs is rendered. */
  async settle(): Promise<void> {
    // nothing is looked at in a page that nobody sees
    if (!this.#decided || document.hidden) return;
    const look = startLook();
    await Promise.race([this.#decided, look.ended]);
    look.stop();
  }

  /** Whether the page is being put on paper. */
  get printing(): boolean {
    return isPagePrinting();
  }

  /** On paper everything is there, at once; what is out of reach gives it back some time after. */
  #handlePrint = (): void => {
    if (this.printing) this.stage = Infinity;
    if (!this.printing && this.#isAway) this.#restLater();
    this.#renderNow();
    this.#decide?.();
  };

  /** The host is needed now, wherever it is. */
  wake(): void {
    queue.delete(this);
    if (this.stage !== Infinity) {
      this.stage++;
      this.#renderNow();
      if (this.stage < (this.#options.stages?.() ?? 1)) return enqueue(this);
      this.stage = Infinity;
    }
    this.#decide?.();
  }

  #renderNow(): void {
    this.#host.requestUpdate();
    this.#options.renderNow();
  }

  /** The host has come within reach, or gone out of it. */
  move(isNear: boolean): void {
    clearTimeout(this.#restTimeout);
    this.#isAway = !isNear;
    if (isNear && !this.near) return enqueue(this);
    if (isNear) return;
    queue.delete(this);
    this.#decide?.();
    if (this.near) this.#restLater();
  }

  #restLater(): void {
    clearTimeout(this.#restTimeout);
    this.#restTimeout = setTimeout(() => this.#rest(), patience);
  }

  #rest(): void {
    if (!this.#options.mayRest()) return;
    this.stage = 0;
    this.rested = true;
    this.#host.requestUpdate();
  }
}
