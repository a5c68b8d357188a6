import { css, unsafeCSS } from 'lit';
import { lineWidths, palette, tones } from '../../figure/render/palette.js';
import { skins } from './skin-tone.js';

const { outline, highlight, shirt, shorts, hair, wood, cloth, band, ball, pencil, force, shadow, skin, white } =
  palette;
const [skin0, skin1, skin2, skin3, skin4] = skins;

const color = (value: string) => unsafeCSS(value);
const percent = ({ share }: { readonly share: number }) => unsafeCSS(`${share * 100}%`);
const px = (width = 0) => unsafeCSS(`${width}px`);

/**
 * The colours of the figure's shapes: a class for each word of a shape's role. `--_c` is a shape's colour; a page, its
 * colour scheme or the reader may change some of them, and lines and shaded sides follow the skin.
 */
export const colors = css`
  .base {
    --_skin: var(--toe-yoga-skin, ${color(skin)});
    --_edge: color-mix(in srgb, var(--_skin) 38%, #300a00);
    --_white: ${color(white)};
  }

  .shadow {
    --_c: ${color(shadow)};
  }
  .outline {
    --_c: ${color(outline)};
  }
  .skin {
    --_c: var(--_skin);
  }
  .shirt {
    --_c: var(--toe-yoga-shirt, ${color(shirt)});
  }
  .shorts {
    --_c: var(--toe-yoga-shorts, ${color(shorts)});
  }
  .hair {
    --_c: ${color(hair)};
  }
  .wood {
    --_c: ${color(wood)};
  }
  .cloth {
    --_c: ${color(cloth)};
  }
  .band {
    --_c: ${color(band)};
  }
  .ball {
    --_c: ${color(ball)};
  }
  .pencil {
    --_c: ${color(pencil)};
  }

  /* These are lines too. */
  .edge {
    --_c: var(--_edge);
    stroke-width: ${px(lineWidths.edge)};
  }
  .highlight {
    --_c: var(--toe-yoga-highlight, ${color(highlight)});
    stroke-width: ${px(lineWidths.highlight)};
  }
  .white {
    --_c: var(--_white);
    stroke-width: ${px(lineWidths.white)};
  }
  .force {
    --_c: ${color(force)};
    stroke-width: ${px(lineWidths.force)};
  }
  .arrow {
    --_c: var(--_accent);
    stroke-width: ${px(lineWidths.arrow)};
  }

  /* Tones: some of another colour mixed in. */
  .shade {
    fill: color-mix(in srgb, var(--_c), var(--_edge) ${percent(tones.shade)});
  }
  .deep {
    fill: color-mix(in srgb, var(--_c), var(--_edge) ${percent(tones.deep)});
  }
  .soft {
    fill: color-mix(in srgb, var(--_c), var(--_skin) ${percent(tones.soft)});
  }
  .light {
    fill: color-mix(in srgb, var(--_c), var(--_white) ${percent(tones.light)});
  }

  /* The reader's own skin tone. */
  .skin0 {
    --toe-yoga-skin: ${color(skin0)};
  }
  .skin1 {
    --toe-yoga-skin: ${color(skin1)};
  }
  .skin2 {
    --toe-yoga-skin: ${color(skin2)};
  }
  .skin3 {
    --toe-yoga-skin: ${color(skin3)};
  }
  .skin4 {
    --toe-yoga-skin: ${color(skin4)};
  }
`;
