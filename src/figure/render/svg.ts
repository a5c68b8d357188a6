import { viewBox } from './fit.js';
import { colorOfRole, lineWidths, palette, type Palette, readRole } from './palette.js';
import type { Shape } from './renderer.js';

const escapeText = (text: string): string => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

const svgWith = (title: string, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" role="img" stroke-linecap="round" stroke-linejoin="round"><title>${escapeText(title)}</title>${content}</svg>`;

function pathOf({ role, d }: Shape, colors: Palette): string {
  if (!d) return '';
  const { color: name, isLine } = readRole(role);
  const color = colorOfRole(role, colors);
  const paint = isLine ? `fill="none" stroke="${color}" stroke-width="${lineWidths[name]}"` : `fill="${color}"`;
  return `<path d="${d}" ${paint}/>`;
}

/** Shapes as a titled SVG string, with presentation attributes only. */
export const svgOfShapes = (shapes: readonly Shape[], title: string, colors: Palette = palette): string =>
  svgWith(title, shapes.map(shape => pathOf(shape, colors)).join(''));

/** What stands where there is no figure yet: the step's number, as its language writes it. */
export const placeholderSvg = (number: string, title: string): string =>
  svgWith(title, `<text x="720" y="690" font-size="260" fill="#7a6a58">${escapeText(number)}</text>`);
