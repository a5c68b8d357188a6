import type { LitElement } from 'lit';

/** What browsers with registries of a page's parts have, and the compiler does not know yet. */
interface Scoped {
  readonly customElementRegistry?: CustomElementRegistry | null;
}
type ImportNode = (node: Node, options: { customElementRegistry: CustomElementRegistry }) => DocumentFragment;

/** Where an element belongs to a registry of its own, what it renders belongs there too. To be called before it has a root. */
export const renderInRegistry = (element: LitElement): void => {
  const { customElementRegistry } = element as Scoped;
  if (!customElementRegistry || customElementRegistry === customElements || element.shadowRoot) return;
  const { shadowRootOptions } = element.constructor as typeof LitElement;
  element.attachShadow({ ...shadowRootOptions, customElementRegistry } as ShadowRootInit);
  const importNode = document.importNode.bind(document) as unknown as ImportNode;
  element.renderOptions.creationScope = { importNode: node => importNode(node, { customElementRegistry }) };
};
