import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SessionClock } from '../shared/session-clock.js';

/** Listens to one session while its host is on the page. */
export class SessionSubscription implements ReactiveController {
  readonly #onChange: (session: SessionClock | null) => void;
  #session: SessionClock | null = null;
  #connected = false;
  #unsubscribe: (() => void) | undefined;

  /** @param onChange is called with another session, whenever it says that it changed, and when the host is back */
  constructor(host: ReactiveControllerHost, onChange: (session: SessionClock | null) => void) {
    this.#onChange = onChange;
    host.addController(this);
  }

  get session(): SessionClock | null {
    return this.#session;
  }

  set session(session: SessionClock | null) {
    if (session === this.#session) return;
    this.#stop();
    this.#session = session;
    this.#listen();
    this.#onChange(session);
  }

  hostConnected(): void {
    this.#connected = true;
    this.#listen();
    if (this.#session) this.#onChange(this.#session);
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop();
  }

  #listen(): void {
    if (this.#connected) this.#unsubscribe = this.#session?.subscribe(() => this.#onChange(this.#session));
  }

  #stop(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}
