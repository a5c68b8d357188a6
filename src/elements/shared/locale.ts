import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findHost } from '../../browser/ancestors.js';
import type { Locale } from '../../i18n/locale.js';
import { findLocale, onLocalesChange } from '../../i18n/registry.js';

/** While a host is `hydrating`, its own `lang` counts only, since a server knows nothing above it. */
type Host = ReactiveControllerHost & Element & { readonly hydrating: boolean };

/** The nearest `lang`, the element's own first. An empty one counts: the language is unknown from there on. */
const findLang = (element: Host): string | null => {
  if (element.hydrating) return element.getAttribute('lang');
  for (let each: Element | null = element; each; each = findHost(each)) {
    // on a server nothing is above
    const lang = (each.closest?.('[lang]') ?? each).getAttribute?.('lang') ?? null;
    if (lang !== null) return lang;
  }
  return null;
};

/** The words for an element: those of the nearest `lang` for which there is a language, else English. */
const localeFor = (element: Host): Locale => findLocale(findLang(element));

/** The document or shadow root that an element is in, and those of the hosts above. */
const findRoots = (element: Element): Node[] => {
  const roots: Node[] = [];
  for (let each: Element | null = element; each; each = findHost(each)) roots.push(each.getRootNode());
  return roots;
};

/** One observer a root, however many elements are in it. */
interface RootWatch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const watches = new Map<Node, RootWatch>();

const startWatch = (root: Node): RootWatch => {
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const listener of listeners) listener();
  });
  observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  const watch = { observer, listeners };
  watches.set(root, watch);
  return watch;
};

/** Calls `listener` when a `lang` changes in a root, until the returned function is called. */
const watchLang = (root: Node, listener: () => void): (() => void) => {
  const watch = watches.get(root) ?? startWatch(root);
  watch.listeners.add(listener);
  return () => {
    watch.listeners.delete(listener);
    if (watch.listeners.size) return;
    watch.observer.disconnect();
    watches.delete(root);
  };
};

/**
 * Gives an element the words of its nearest `lang`, and updates it when that changes: a `lang` anywhere above, or a
 * language that is registered.
 */
export class LocaleController implements ReactiveController {
  readonly #host: Host;
  /** What the last update has shown. */
  #shown: Locale | undefined;
  /** The `lang` that the last update has read; undefined where it has not asked. */
  #readLang: string | null | undefined;
  #stops: readonly (() => void)[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Looked up anew each time, since an element may be asked before it is connected, or after it has moved. */
  get locale(): Locale {
    return localeFor(this.#host);
  }

  /** The nearest `lang`, which need not be one that there are words for; null where there is none. */
  get lang(): string | null {
    this.#readLang = findLang(this.#host);
    return this.#readLang;
  }

  hostConnected(): void {
    this.follow();
  }

  /** Looks for the language at the host's present place, and watches what is above that. */
  follow(): void {
    this.#stop();
    const roots = typeof MutationObserver === 'undefined' ? [] : findRoots(this.#host);
    this.#stops = [onLocalesChange(this.#check), ...roots.map(root => watchLang(root, this.#check))];
    this.#check();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  hostUpdate(): void {
    this.#shown = this.locale;
    this.#readLang = undefined;
  }

  #stop(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  #check = (): void => {
    const isOtherLang = this.#readLang !== undefined && this.#readLang !== findLang(this.#host);
    if (this.#shown && (isOtherLang || this.#shown !== this.locale)) this.#host.requestUpdate();
  };
}
