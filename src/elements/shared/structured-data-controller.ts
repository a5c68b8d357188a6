import { html, render, type ReactiveController, type ReactiveElement } from 'lit';

type Host = ReactiveElement & { readonly structuredData: boolean };

const blockSelector = 'script[type="application/ld+json"][slot="fallback"]';

/**
 * An empty block of data, which a script element is made into by its type. Where Trusted Types are required, no text can
 * be put into one that a script has made, even if it would never run; one from a template is known not to.
 */
const createBlock = (): HTMLScriptElement => {
  const parent = document.createElement('div');
  render(html`<script type="application/ld+json"></script>`, parent);
  return parent.querySelector('script')!;
};

/** Keeps what search engines read of an element in a block of data among its children, where the page asks for it. */
export class StructuredDataController implements ReactiveController {
  readonly #host: Host;
  readonly #describe: () => unknown;
  #script: HTMLScriptElement | undefined;
  #text = '';

  /** @param describe gives what is to be written; it may throw where there is nothing */
  constructor(host: Host, describe: () => unknown) {
    this.#host = host;
    this.#describe = describe;
    host.addController(this);
  }

  hostUpdated(): void {
    const text = this.#host.structuredData ? this.#write() : '';
    // a page that fills the element anew takes the block away
    const isWritten = this.#script?.parentNode === this.#host;
    if (text === this.#text && (!text || isWritten)) return;
    this.#text = text;
    // a copy of the element brings the block along
    for (const each of this.#host.querySelectorAll(`:scope > ${blockSelector}`)) each.remove();
    if (!text) return;
    this.#script = createBlock();
    // it is no content of the element's own
    this.#script.slot = 'fallback';
    this.#script.appendChild(document.createTextNode(text));
    this.#host.append(this.#script);
  }

  #write(): string {
    try {
      return JSON.stringify(this.#describe()) ?? '';
    } catch {
      // nothing that can be read
      return '';
    }
  }
}
