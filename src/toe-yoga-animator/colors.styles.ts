import { unsafeCSS } from 'lit';
import { palette, tones, widths } from '../figure/svg.js';

/** What a page or its scheme may change. */
const roles = {
  ...palette,
  skin: `var(--toe-yoga-skin,${palette.skin})`,
  highlight: `var(--toe-yoga-highlight,${palette.highlight})`,
  shirt: `var(--toe-yoga-shirt,${palette.shirt})`,
  shorts: `var(--toe-yoga-shorts,${palette.shorts})`,
  arrow: 'var(--_accent)',
};
/** The colours of the figure's shapes, by their roles. */
export const colors = unsafeCSS(
  [
    ...Object.entries(roles).map(([role, color]) => `.${role}{--_c:${color};stroke-width:${widths[role] ?? 0}px}`),
    ...Object.entries(tones).map(
      ([tone, [color, part]]) => `.${tone}{fill:color-mix(in srgb,var(--_c),${palette[color]} ${part * 100}%)}`,
    ),
  ].join(''),
);
