import { unsafeCSS } from 'lit';
import { palette, tones, widths } from '../../figure/render/svg.js';
import { skins } from './skin-tone.js';

/** What a page, its scheme or the reader may change; lines and shaded sides follow the skin. */
const roles = {
  ...palette,
  skin: 'var(--_skin)',
  edge: 'var(--_edge)',
  highlight: `var(--toe-yoga-highlight,${palette.highlight})`,
  shirt: `var(--toe-yoga-shirt,${palette.shirt})`,
  shorts: `var(--toe-yoga-shorts,${palette.shorts})`,
  arrow: 'var(--_accent)',
};

/** The colours of the figure's shapes, by their roles. */
export const colors = unsafeCSS(
  [
    `.base{--_skin:var(--toe-yoga-skin,${palette.skin});--_edge:color-mix(in srgb,var(--_skin) 38%,#300a00);--_white:#fff}`,
    ...Object.entries(roles).map(([role, color]) => `.${role}{--_c:${color};stroke-width:${widths[role] ?? 0}px}`),
    ...Object.entries(tones).map(
      ([tone, [color, part]]) => `.${tone}{fill:color-mix(in srgb,var(--_c),var(--_${color}) ${part * 100}%)}`,
    ),
    ...skins.map((skin, i) => `.skin${i}{--toe-yoga-skin:${skin}}`),
  ].join(''),
);
