import type { Shape } from '../../figure/render/renderer.js';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** What each path shows. */
const painted = new WeakMap<Element, Shape>();

/**
 * Puts shapes into an SVG element, in order; only what differs from the time before is written. A shape has no node of
 * its own, so that a change of depth is a change of paths, not of the tree.
 */
export function paintShapes(group: Element, shapes: readonly Shape[]): void {
  shapes.forEach((shape, i) => {
    const path = group.children[i] ?? group.appendChild(document.createElementNS(svgNamespace, 'path'));
    const before = painted.get(path);
    if (before?.role !== shape.role) path.setAttribute('class', shape.role);
    if (before?.d !== shape.d) path.setAttribute('d', shape.d);
    painted.set(path, shape);
  });
  while (group.children.length > shapes.length) group.lastElementChild!.remove();
}
