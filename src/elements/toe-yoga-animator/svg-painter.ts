import type { Shape } from '../../figure/render/renderer.js';

const ns = 'http://www.w3.org/2000/svg';
const painted = new WeakMap<Element, Shape>();

/**
 * Puts shapes into an SVG element, in order; only what differs from the time before is written. A shape has no node of
 * its own, so that a change of depth is a change of paths, not of the tree.
 */
export const paintShapes = (group: Element, shapes: readonly Shape[]): void => {
  shapes.forEach((shape, i) => {
    const node = group.children[i] ?? group.appendChild(document.createElementNS(ns, 'path'));
    const before = painted.get(node);
    if (before?.role !== shape.role) node.setAttribute('class', shape.role);
    if (before?.d !== shape.d) node.setAttribute('d', shape.d);
    painted.set(node, shape);
  });
  while (group.children.length > shapes.length) group.lastElementChild!.remove();
};
