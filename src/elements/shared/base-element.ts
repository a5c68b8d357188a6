import { LitElement, ReactiveElement, type CSSResultGroup, type PropertyValues, unsafeCSS } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import { version } from '../../version.js';
import { readoptStyles } from './adopt-styles.js';
import { findSpellings, readAttribute } from './attribute-spelling.js';
import { baseStyles } from './base.styles.js';
import type { CustomEventName, EmitArguments } from './events.js';
import { appendOwnContentSlots } from './own-content-slots.js';
import { renderInRegistry } from './registry.js';
import { canHydrate } from './server-root.js';
import { LocaleController } from './locale.js';
import { tokens } from './tokens.styles.js';
import { prepareInXml } from './xml-page.js';

/** Fires an event of an element's own, with the detail that its type says. */
export type Emit = <Name extends CustomEventName>(name: Name, ...detail: EmitArguments<Name>) => void;

// protected, and not LitElement's, which code that hydrates replaces
const { createRenderRoot: createRoot } = ReactiveElement.prototype as unknown as {
  createRenderRoot(this: LitElement): HTMLElement | DocumentFragment;
};

/** With the version, by which hydration tells a server's root of this version. */
const versionedStyles = unsafeCSS(`${baseStyles.cssText}/* ${version} */`);

/** What all four elements have: the theme, the base sheet, the version, the words of the nearest language, events. */
export abstract class BaseElement extends LitElement {
  /** The package's version, by which two copies on one page tell each other apart. */
  static readonly version = version;
  static override styles: CSSResultGroup = [tokens, versionedStyles];

  static override get observedAttributes(): string[] {
    const names = super.observedAttributes;
    return [...names, ...findSpellings(this).keys()];
  }

  readonly #localeController = new LocaleController(this);
  /** What shows the page's own content while the element cannot render. */
  #ownContentSlots: readonly Element[] = [];

  /**
   * Whether the first update is still to take over what a server has rendered. Until then it shows what a server knows,
   * without the page around it and this device, so that its templates are the server's. @internal
   */
  hydrating = false;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.hydrating = canHydrate(this);
    if (this.shadowRoot) this.readServerRoot(this.shadowRoot);
    // Lit's own method, of which hydration leaves only a mark that there is something to be taken over
    if (this.hydrating) super.createRenderRoot();
    // without hydration, or with another version's, it would be rendered beside what is there
    else this.shadowRoot?.replaceChildren();
    prepareInXml(this);
    renderInRegistry(this);
    const root = createRoot.call(this);
    // the sheets are adopted now
    if (this.hydrating) root.querySelector('style')!.remove();
    return root;
  }

  /**
   * Where rendering throws, the reader sees what the page has put into the element. What was rendered before stays.
   */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      console.error(`toe-yoga: <${this.localName}> cannot be rendered.`, error);
    }
    for (const slot of this.#ownContentSlots) slot.remove();
    const isBlank = !this.hasUpdated && this.shadowRoot;
    this.#ownContentSlots = isBlank ? appendOwnContentSlots(this, this.shadowRoot) : [];
  }

  protected override update(changes: PropertyValues): void {
    try {
      super.update(changes);
    } catch (error) {
      if (!this.hydrating) throw error;
      // the server was given other data
      this.renderRoot.replaceChildren();
      super.update(changes);
    }
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const result = super.scheduleUpdate();
    if (!this.hydrating) return result;
    this.hydrating = false;
    this.hydrated();
    this.requestUpdate();
    return result;
  }

  /** Called with what a server has rendered, before it is taken over or replaced. */
  protected readServerRoot(_root: ShadowRoot): void {}

  /** Called before the update in which this page and this device count, after one that has taken a server's root over. */
  protected hydrated(): void {}

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
