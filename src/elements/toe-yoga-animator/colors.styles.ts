import { unsafeCSS } from 'lit';
import type { ColorName } from '../../figure/names.js';
import { lineWidths, palette, tones } from '../../figure/render/palette.js';
import { skins } from './skin-tone.js';

/** What colours the page, its colour scheme or the reader may change. Lines and shaded sides follow the skin. */
const colors: Readonly<Record<ColorName, string>> = {
  ...palette,
  skin: 'var(--_skin)',
  edge: 'var(--_edge)',
  white: 'var(--_white)',
  arrow: 'var(--_accent)',
  highlight: `var(--toe-yoga-highlight,${palette.highlight})`,
  shirt: `var(--toe-yoga-shirt,${palette.shirt})`,
  shorts: `var(--toe-yoga-shorts,${palette.shorts})`,
};

const base = `.base{--_skin:var(--toe-yoga-skin,${palette.skin});--_edge:color-mix(in srgb,var(--_skin) 38%,#300a00);--_white:${palette.white}}`;

const buildRules = <Value>(values: Readonly<Record<string, Value>>, declare: (value: Value) => string): string[] =>
  Object.entries(values).map(([name, value]) => `.${name}{${declare(value)}}`);

/**
 * The colours of the figure's shapes, from the data that pictures without a page are painted by: a class for each word
 * of a shape's role. `--_c` is a shape's colour; a tone mixes some of another one in; `skin0` and so on are the
 * reader's own skin tones.
 */
const sheet = [
  base,
  ...buildRules(colors, color => `--_c:${color}`),
  ...buildRules(lineWidths, width => `stroke-width:${width}px`),
  ...buildRules(tones, ({ mixIn, share }) => `fill:color-mix(in srgb,var(--_c),${colors[mixIn]} ${share * 100}%)`),
  ...skins.map((skin, i) => `.skin${i}{--toe-yoga-skin:${skin}}`),
].join('');

export const colorStyles = unsafeCSS(sheet);
