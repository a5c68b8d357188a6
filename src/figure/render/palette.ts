import type { ColorName, PaintRole, Tone } from '../names.js';

/** A colour for each name, as #rrggbb or #rrggbbaa. */
export type Palette = Readonly<Record<ColorName, string>>;

/**
 * For a light page, on about #f4f1ea; the shadow lets the ground through. What stands on the ground alone, forces and the
 * pencil's blue, is to be seen on a dark one, too.
 */
export const palette: Palette = {
  shadow: '#00000010',
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
  pencil: '#3f7cb8',
  force: '#a259c4',
  arrow: '#1c5d57',
  white: '#ffffff',
};

/** The colour that a tone mixes in, and how much of it (0–1). */
export const tones: Readonly<Record<Tone, { readonly mixIn: ColorName; readonly share: number }>> = {
  shade: { mixIn: 'edge', share: 0.2 },
  deep: { mixIn: 'edge', share: 0.36 },
  soft: { mixIn: 'skin', share: 0.5 },
  light: { mixIn: 'white', share: 0.5 },
};

/** The width of lines in view box units, by their colour. */
export const lineWidths: Readonly<Partial<Record<ColorName, number>>> = {
  edge: 6,
  pencil: 6,
  highlight: 40,
  white: 9,
  force: 18,
  arrow: 20,
};

const isTone = (word: string | undefined): word is Tone => word !== undefined && Object.hasOwn(tones, word);

/** What a role says: its colour's name, and a tone or that it is a line. */
export function readRole(role: PaintRole): { color: ColorName; tone: Tone | null; isLine: boolean } {
  const [color, kind] = role.split(' ') as [ColorName, string?];
  return { color, tone: isTone(kind) ? kind : null, isLine: kind === 'line' };
}

/** One colour with some of another, both #rrggbb. */
function mixColors(color: string, other: string, share: number): string {
  const channels = [1, 3, 5].map(start => {
    const [a, b] = [color, other].map(each => parseInt(each.slice(start, start + 2), 16));
    return Math.round(a * (1 - share) + b * share);
  });
  return `#${channels.map(channel => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour of a role. */
export function colorOfRole(role: PaintRole, colors: Palette): string {
  const { color, tone } = readRole(role);
  if (!tone) return colors[color];
  const { mixIn, share } = tones[tone];
  return mixColors(colors[color], colors[mixIn], share);
}

/** The palette with other colours in it; one that is not #rrggbb or #rrggbbaa is left out. */
export function paletteWith(overrides: Partial<Palette>): Palette {
  const isHex = (color: unknown): boolean => /^#([\da-f]{6}|[\da-f]{8})$/i.test(String(color));
  return { ...palette, ...Object.fromEntries(Object.entries(overrides).filter(([, color]) => isHex(color))) };
}
