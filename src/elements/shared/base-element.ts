import { LitElement, type CSSResultGroup } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import { version } from '../../version.js';
import { readoptStyles } from './adopt-styles.js';
import { findSpellings, readAttribute } from './attribute-spelling.js';
import { baseStyles } from './base.styles.js';
import type { CustomEventName, EmitArguments } from './events.js';
import { LocaleController } from './locale.js';
import { tokens } from './tokens.styles.js';

/** Fires an event of an element's own, with the detail that its type says. */
export type Emit = <Name extends CustomEventName>(name: Name, ...detail: EmitArguments<Name>) => void;

/** What all four elements have: the theme, the base sheet, the version, the words of the nearest language, events. */
export abstract class BaseElement extends LitElement {
  /** The package's version, by which two copies on one page tell each other apart. */
  static readonly version = version;
  static override styles: CSSResultGroup = [tokens, baseStyles];

  static override get observedAttributes(): string[] {
    const names = super.observedAttributes;
    return [...names, ...findSpellings(this).keys()];
  }

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

  /** The nearest `lang`, that of what the page's author writes; null where the page does not say it. */
  protected get authorLang(): string | null {
    return this.#localeController.lang;
  }

  override attributeChangedCallback(written: string, before: string | null, given: string | null): void {
    const { name, value } = readAttribute(this, written, given);
    const isOverruled = name !== written && this.hasAttribute(name);
    if (!isOverruled) super.attributeChangedCallback(name, before, value);
  }

  /** Looks for the language anew. To be called by an element that a move neither disconnects nor connects. */
  protected followLanguage(): void {
    this.#localeController.follow();
  }

  /** Fires what the reader or time did: it bubbles, crosses shadow roots and cannot be cancelled. */
  protected emit<Name extends CustomEventName>(name: Name, ...[detail]: EmitArguments<Name>): void {
    this.dispatchEvent(new CustomEvent(name, { detail: detail ?? {}, bubbles: true, composed: true }));
  }
}
