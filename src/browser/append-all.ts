/** Appends nodes, one by one: the `append` of an old page may take one, or text as HTML. */
export const appendAll = (parent: Node, nodes: Iterable<Node>): void => {
  for (const node of nodes) parent.appendChild(node);
};
