import type { Shape } from '../../figure/render/renderer.js';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** A group with a path in it: the group has the colour. */
interface PaintedShape {
  readonly group: Element;
  readonly path: Element;
}

/** The shapes in a group, and what they show: nothing that is known where a template has made them. */
interface Painting {
  readonly nodes: PaintedShape[];
  shapes: readonly Shape[];
}

const paintings = new WeakMap<Element, Painting>();

function findPainting(group: Element): Painting {
  const known = paintings.get(group);
  if (known) return known;
  const nodes = [...group.children].map(each => ({ group: each, path: each.firstElementChild! }));
  const painting = { nodes, shapes: [] };
  paintings.set(group, painting);
  return painting;
}

function createShape(parent: Element): PaintedShape {
  const group = document.createElementNS(svgNamespace, 'g');
  const path = document.createElementNS(svgNamespace, 'path');
  group.append(path);
  parent.append(group);
  return { group, path };
}

/**
 * Puts shapes into an SVG element, in order; only what differs from the time before is written. A shape has no node of
 * its own, so that a change of depth is a change of paths, not of the tree. No rule matches a path: to write one is to
 * have its style computed anew, which takes three times as long where colours are to be mixed.
 */
export function paintShapes(group: Element, shapes: readonly Shape[]): void {
  const painting = findPainting(group);
  const { nodes, shapes: before } = painting;
  if (shapes === before) return;
  painting.shapes = shapes;
  shapes.forEach((shape, i) => {
    const last = before[i];
    if (shape === last) return;
    nodes[i] ??= createShape(group);
    if (last?.role !== shape.role) nodes[i].group.setAttribute('class', shape.role);
    if (last?.d !== shape.d) nodes[i].path.setAttribute('d', shape.d);
  });
  for (const { group: spare } of nodes.splice(shapes.length)) spare.remove();
}
