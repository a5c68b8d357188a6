import { LitElement, type CSSResultGroup } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import { version } from '../../version.js';
import { readoptStyles } from './adopt-styles.js';
import { baseStyles } from './base.styles.js';
import { LocaleController } from './locale.js';
import { tokens } from './tokens.styles.js';

type EventName = keyof HTMLElementEventMap;
type DetailOf<Name extends EventName> = HTMLElementEventMap[Name] extends CustomEvent<infer Detail> ? Detail : never;

/** Fires an event of an element's own, with the detail that its type says. */
export type Emit = <Name extends EventName>(name: Name, detail?: DetailOf<Name>) => void;

/** What all four elements have: the theme, the base sheet, the version, the words of the nearest language, events. */
export abstract class BaseElement extends LitElement {
  /** The package's version, by which two copies on one page tell each other apart. */
  static readonly version = version;
  static override styles: CSSResultGroup = [tokens, baseStyles];

  readonly #localeController = new LocaleController(this);

  /** Called by the browser when the element has moved into another document. */
  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof BaseElement;
    if (this.shadowRoot) readoptStyles(this.shadowRoot, elementStyles);
  }

  /** The words of the nearest `lang` that this page has a language for; else English. */
  protected get locale(): Locale {
    return this.#localeController.locale;
  }

  /** Looks for the language anew. To be called by an element that a move neither disconnects nor connects. */
  protected followLanguage(): void {
    this.#localeController.follow();
  }

  /** Fires what the reader or time did: it bubbles, crosses shadow roots and cannot be cancelled. */
  protected emit<Name extends EventName>(name: Name, detail?: DetailOf<Name>): void {
    this.dispatchEvent(new CustomEvent(name, { detail: detail ?? {}, bubbles: true, composed: true }));
  }
}
