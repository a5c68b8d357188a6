import type { Shape } from '../../figure/render/renderer.js';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** What the paths of a group show. */
const painted = new WeakMap<Element, readonly Shape[]>();

/** A group with a path in it: the group has the colour. */
function createShape(): Element {
  const shape = document.createElementNS(svgNamespace, 'g');
  shape.append(document.createElementNS(svgNamespace, 'path'));
  return shape;
}

/**
 * Puts shapes into an SVG element, in order; only what differs from the time before is written. A shape has no node of
 * its own, so that a change of depth is a change of paths, not of the tree. No rule matches a path: to write one is to
 * have its style computed anew, which takes three times as long where colours are to be mixed.
 */
export function paintShapes(group: Element, shapes: readonly Shape[]): void {
  const before = painted.get(group);
  painted.set(group, shapes);
  let node = group.firstElementChild;
  shapes.forEach(({ role, d }, i) => {
    node ??= group.appendChild(createShape());
    const last = before?.[i];
    if (last?.role !== role) node.setAttribute('class', role);
    if (last?.d !== d) node.firstElementChild!.setAttribute('d', d);
    node = node.nextElementSibling;
  });
  while (node) {
    const next: Element | null = node.nextElementSibling;
    node.remove();
    node = next;
  }
}
