/** A request that a page made, which a test answers. */
export interface FakeRequest {
  readonly url: string;
  readonly init: RequestInit;
  answer(text: string, status?: number): void;
}

/** Takes the place of the page's `fetch`, until it is restored. */
export class FakeFetch {
  readonly requests: FakeRequest[] = [];
  readonly #own = window.fetch;

  constructor() {
    window.fetch = (url, init = {}) =>
      new Promise((resolve, reject) => {
        init.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error));
        const answer = (text: string, status = 200): void => resolve(new Response(text, { status }));
        this.requests.push({ url: String(url), init, answer });
      });
  }

  restore(): void {
    window.fetch = this.#own;
  }
}
