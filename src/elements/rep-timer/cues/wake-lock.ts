/** Keeps the screen on while it is wished for; the wish outlives a page that was hidden for a while. */
export class WakeLock {
  /** Whether the screen may turn off although it is wished to stay on. */
  refused = false;
  #wished = false;
  #asking = false;
  #sentinel: WakeLockSentinel | undefined;

  /** To be called again and again while the wish lasts: a lock is lost when the page is hidden. */
  async set(wished: boolean, changed: () => void = () => {}): Promise<void> {
    this.#wished = wished;
    if (!wished) {
      void this.#sentinel?.release();
      this.#sentinel = undefined;
      this.refused = false;
    } else if (!this.#asking && !this.refused && this.#sentinel?.released !== false && !document.hidden) {
      this.#asking = true;
      try {
        this.#sentinel = await navigator.wakeLock.request('screen');
        if (!this.#wished) void this.set(false);
      } catch {
        // hidden meanwhile: it is asked for again
        if (this.#wished && !document.hidden) {
          this.refused = true;
          changed();
        }
      }
      this.#asking = false;
    }
  }
}
