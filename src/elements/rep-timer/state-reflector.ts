/** Shows what state an element is in to the page's style sheets, as `:state(…)`, where the browser can. */
export class StateReflector<State extends string> {
  readonly #states: CustomStateSet | undefined;
  readonly #names: readonly State[];

  constructor(host: HTMLElement, names: readonly State[]) {
    this.#names = names;
    this.#states = host.attachInternals?.().states;
  }

  reflect(current: Readonly<Record<string, boolean>>): void {
    for (const name of this.#names) {
      try {
        if (current[name]) this.#states?.add(name);
        else this.#states?.delete(name);
      } catch {
        // older browsers take names with two dashes only
      }
    }
  }
}
