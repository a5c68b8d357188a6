import type { Shape } from './draw.js';
import { viewBox } from './project.js';

/** A colour for each role. */
export type Palette = Readonly<Record<string, string>>;

/** For a light page: on about #f4f1ea. */
export const lightPalette: Palette = {
  shadow: '#ddd7ca',
  edge: '#7a4630',
  skin: '#e8b294',
  'skin-shade': '#d99e7e',
  'skin-deep': '#c68a6a',
  highlight: '#f59e4f',
  'highlight-shade': '#e0873a',
  'highlight-soft': '#eea871',
  shirt: '#4f918a',
  'shirt-shade': '#3f7a76',
  shorts: '#3a5468',
  'shorts-shade': '#2e4557',
  'cloth-light': '#a5c3c6',
  'ball-shade': '#b3c136',
  'pencil-shade': '#cf9c22',
  wood: '#c9a676',
  'wood-shade': '#b08d60',
  'wood-light': '#d8b98c',
  wall: '#e9e4d9',
  'wall-shade': '#d3ccbd',
  'wall-light': '#f1ede4',
  mat: '#a9c3c6',
  'mat-shade': '#8fadb2',
  'mat-light': '#b7ced0',
  band: '#c8557a',
  'band-shade': '#a94464',
  hair: '#5d3f31',
  'hair-shade': '#4a3228',
  axis: '#fff3e6',
  force: '#c2381f',
  'force-line': '#c2381f',
  arrow: '#1c5d57',
  cloth: '#8fb0b5',
  pencil: '#e9b83a',
  ball: '#cfdc4a',
  seam: '#fdfdf2',
  floor: '#d3ccbd',
  nail: '#f8ddcd',
  line: '#7a4630',
  'highlight-line': '#f59e4f',
};

/** Roles that are strokes, and their width in the view box. All others are faces without a stroke. */
export const strokes: Readonly<Record<string, number>> = {
  line: 6,
  'highlight-line': 40,
  axis: 10,
  'force-line': 18,
  arrow: 20,
  seam: 9,
};

const escape = (text: string): string => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

const svg = (title: string, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" role="img"><title>${escape(title)}</title>${content}</svg>`;

const stroke = (color: string, width: number): string =>
  `fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;

/** Shapes as a titled SVG string, with presentation attributes only. */
export const svgOf = (
  shapes: readonly Shape[],
  { title, palette = lightPalette }: { readonly title: string; readonly palette?: Palette },
): string => {
  const paths = shapes.map(({ role, d }) => {
    const width = strokes[role];
    return d && `<path d="${d}" ${width ? stroke(palette[role], width) : `fill="${palette[role]}"`}/>`;
  });
  return svg(title, paths.join(''));
};

/** What stands where there is no figure yet: the number of the step. */
export const placeholderSvg = (step: number, title: string): string =>
  svg(
    title,
    `<circle cx="800" cy="600" r="240" ${stroke('#c9beae', 16)}/><text x="800" y="690" font-family="sans-serif" font-size="260" text-anchor="middle" fill="#7a6a58">${step}</text>`,
  );
