import type { Shape } from './renderer.js';
import { viewBox } from './camera.js';

/**
 * Colours as #rrggbb, for a light page, on about #f4f1ea; the shadow lets the ground through. A shape's role begins
 * with one of these; see `tones` and `widths` for what may follow.
 */
export const palette: Readonly<Record<string, string>> = {
  shadow: '#0000001c',
  outline: '#7a4630',
  edge: '#7a4630',
  skin: '#e8b294',
  highlight: '#f59e4f',
  shirt: '#4f918a',
  shorts: '#44637a',
  hair: '#5d3f31',
  wood: '#c9a676',
  cloth: '#9dbabf',
  band: '#c8557a',
  ball: '#d8d94a',
  force: '#8e44ad',
  arrow: '#1c5d57',
  white: '#ffffff',
};

/** What may follow a colour's name: the colour that is mixed in, and how much of it. */
export const tones: Readonly<Record<string, readonly [color: string, part: number]>> = {
  shade: ['edge', 0.2],
  deep: ['edge', 0.36],
  soft: ['skin', 0.5],
  light: ['white', 0.5],
};

/** The width of lines in the view box, by their colour. A role that ends in "line" is a stroke, every other a face. */
export const widths: Readonly<Record<string, number>> = {
  edge: 6,
  highlight: 40,
  white: 9,
  force: 18,
  arrow: 20,
};

/** The colour of a role. */
function colorOf(role: string): string {
  const [name, tone] = role.split(' ');
  if (!tones[tone]) return palette[name];
  const [other, part] = tones[tone];
  const channel = (color: string, i: number): number => parseInt(palette[color].slice(i, i + 2), 16);
  const mixed = [1, 3, 5].map(i => Math.round(channel(name, i) * (1 - part) + channel(other, i) * part));
  return `#${mixed.map(value => value.toString(16).padStart(2, '0')).join('')}`;
}

const escape = (text: string): string => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

const svg = (title: string, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" role="img" stroke-linecap="round" stroke-linejoin="round"><title>${escape(title)}</title>${content}</svg>`;

const stroke = (color: string, width: number): string => `fill="none" stroke="${color}" stroke-width="${width}"`;

/** Shapes as a titled SVG string, with presentation attributes only. */
export const svgOf = (shapes: readonly Shape[], title: string): string =>
  svg(
    title,
    shapes
      .map(({ role, d }) => {
        const color = colorOf(role);
        const [name, line] = role.split(' ');
        return d && `<path d="${d}" ${line === 'line' ? stroke(color, widths[name]) : `fill="${color}"`}/>`;
      })
      .join(''),
  );

/** What stands where there is no figure yet: the number of the step. */
export const placeholderSvg = (step: number, title: string): string =>
  svg(title, `<text x="720" y="690" font-size="260" fill="#7a6a58">${Number(step)}</text>`);
