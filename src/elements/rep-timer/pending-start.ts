/** What a listener makes of a session that is about to begin. */
type Wish = 'running' | 'paused' | 'idle';

/** A start that is told before it is made: a listener may pause or reset the session by then. */
export class PendingStart {
  #wish: Wish | null = null;

  /** Tells of the start; what it is to lead to. */
  announce(tell: () => void): Wish {
    this.#wish = 'running';
    tell();
    const wish = this.#wish as Wish;
    this.#wish = null;
    return wish;
  }

  /** Leads to something else while it is told. */
  redirect(wish: Wish): void {
    if (this.#wish) this.#wish = wish;
  }
}
