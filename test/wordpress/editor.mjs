// The plugin's blocks without a WordPress: its scripts with as much of the editor as they ask for.
import { runInNewContext } from 'node:vm';
import * as toeYoga from '../../dist/core.js';

const flatten = children => children.flat(Infinity).filter(child => child || child === 0);

const createElement = (type, props, ...children) => ({ type, props: props ?? {}, children: flatten(children) });

/** Any component is known by its name. */
const components = new Proxy({}, { get: (_, name) => name });

const useBlockProps = Object.assign(() => ({}), { save: props => props });

const format = (text, ...values) => text.replace(/%(\d)\$s/g, (_, place) => values[place - 1]);

const createEditor = registered => ({
  blockEditor: {
    InnerBlocks: Object.assign(() => null, { Content: 'Content' }),
    InspectorControls: 'InspectorControls',
  },
  blocks: { registerBlockType: (name, settings) => registered.set(name, settings) },
  components,
  data: {
    dispatch: () => undefined,
    useDispatch: () => ({}),
    useSelect: select => select(() => ({ getBlockCount: () => 0 })),
  },
  element: { createElement, useEffect: act => void act(), useState: value => [value, () => {}] },
  i18n: { __: text => text, sprintf: format },
});

/** In the order in which the editor loads them. */
const scripts = ['editor/words', 'editor/save', 'editor/controls', 'editor/exercise', 'editor/routine', 'blocks'];

/** The blocks of the plugin with these files: `edit` and `save` by the names of the blocks. */
export function loadBlocks(files) {
  const registered = new Map();
  const wp = createEditor(registered);
  Object.assign(wp.blockEditor, { useBlockProps, useInnerBlocksProps: props => props });
  const context = { window: { wp, ToeYoga: toeYoga } };
  for (const name of scripts) runInNewContext(files[`toe-yoga/${name}.js`], context);
  return registered;
}

/** All the elements of a tree that are of a type, or have a property of that value. */
export const findAll = (node, test) =>
  typeof node === 'object'
    ? [...(test(node) ? [node] : []), ...node.children.flatMap(child => findAll(child, test))]
    : [];

/** What a tree says. */
export const readText = node => (typeof node === 'object' ? node.children.map(readText).join(' ') : String(node));

/** Has an author look at a block: what it shows then, and the attributes as it has set them. */
export function edit(block, attributes) {
  const now = { ...attributes };
  const setAttributes = changes => Object.assign(now, changes);
  const shown = block.edit({ attributes: now, isSelected: true, setAttributes, clientId: 'block' });
  return { attributes: now, shown };
}
