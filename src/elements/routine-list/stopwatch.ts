import type { ReactiveController, ReactiveElement } from 'lit';
import type { Clock } from '../../timeline/clock.js';

/** The time that a list's timers run, one at a time. They stand, and tell nothing, while the list is off the page. */
export class Stopwatch implements ReactiveController {
  readonly #host: ReactiveElement & { readonly clock: Clock };
  readonly #add: (ms: number) => void;
  /** When the time that is not told yet began (ms of the clock); null while no timer runs. */
  #since: number | null = null;
  #goesOn = false;

  /** @param add is told each time that has run, in ms */
  constructor(host: ReactiveElement & { readonly clock: Clock }, add: (ms: number) => void) {
    this.#host = host;
    this.#add = add;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#goesOn) this.turn(true);
  }

  hostDisconnected(): void {
    this.#goesOn = this.#since !== null;
    this.turn(false);
  }

  /** A timer runs from now on, or does not any more. */
  turn(on: boolean): void {
    const now = this.#host.clock.now();
    if (this.#since !== null) this.#add(now - this.#since);
    this.#since = on ? now : null;
  }

  /** What has run is not told. */
  reset(): void {
    this.#since = null;
    this.#goesOn = false;
  }
}
