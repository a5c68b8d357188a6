interface FeaturePolicy {
  allowsFeature(feature: string): boolean;
}

/** Chromium prints an error when a page asks for what its policy forbids; its policy can be read beforehand. */
const isForbidden = (): boolean => {
  const { featurePolicy } = document as { featurePolicy?: FeaturePolicy };
  return featurePolicy?.allowsFeature('screen-wake-lock') === false;
};

/** Keeps the screen on. The browser takes a lock away while the page is hidden, so it is acquired again and again. */
export class WakeLock {
  /** Whether the screen may turn off although a lock is wanted. */
  refused = false;
  readonly #onRefused: () => void;
  #wanted = false;
  #requesting = false;
  #sentinel: WakeLockSentinel | undefined;

  constructor(onRefused: () => void = () => {}) {
    this.#onRefused = onRefused;
  }

  /** To be called repeatedly while the screen is to stay on; a lock that is held is not asked for again. */
  async acquire(): Promise<void> {
    this.#wanted = true;
    const held = this.#sentinel?.released === false;
    if (held || this.#requesting || this.refused || document.hidden) return;
    if (isForbidden()) return this.#refuse();
    this.#requesting = true;
    try {
      this.#sentinel = await navigator.wakeLock.request('screen');
      // it was released while the browser made up its mind
      if (!this.#wanted) this.release();
    } catch {
      // a page that was hidden meanwhile asks again when it is back
      if (this.#wanted && !document.hidden) this.#refuse();
    }
    this.#requesting = false;
  }

  release(): void {
    this.#wanted = false;
    this.refused = false;
    void this.#sentinel?.release();
    this.#sentinel = undefined;
  }

  #refuse(): void {
    this.refused = true;
    this.#onRefused();
  }
}
