import { css } from 'lit';

/**
 * The theme. Public properties are read with a fallback and never declared, so that a rule on any ancestor reaches
 * them. Dark follows the page's `color-scheme`; browsers without `light-dark()` stay light.
 *
 * @cssproperty --toe-yoga-accent - What one acts with: buttons, the dose, progress. Words on it turn black or white.
 * @cssproperty --toe-yoga-surface - The ground of cards and lists.
 * @cssproperty --toe-yoga-text - Words.
 * @cssproperty --toe-yoga-muted - Fine print.
 * @cssproperty --toe-yoga-line - Hairlines.
 * @cssproperty --toe-yoga-radius - Round corners.
 * @cssproperty --toe-yoga-space - The unit of distances, 8px.
 * @cssproperty --toe-yoga-font - The typeface; the page's own otherwise.
 * @cssproperty --toe-yoga-sticky-top - The height of a header of the page's own that stays at the window's top edge.
 * @cssproperty --toe-yoga-skin - The figure's skin.
 * @cssproperty --toe-yoga-highlight - The part of the figure that works.
 * @cssproperty --toe-yoga-shirt - The figure's shirt.
 * @cssproperty --toe-yoga-shorts - The figure's shorts.
 */
export const tokens = css`
  .base {
    --_radius: var(--toe-yoga-radius, 14px);
    --_space: var(--toe-yoga-space, 8px);
    --_library-accent: #0f6f67;
    --_accent: var(--toe-yoga-accent, var(--_library-accent));
    /* words and thin lines in the accent */
    --_accent-text: var(--_accent);
    --_surface: var(--toe-yoga-surface, #fff);
    --_ground: #f4f1ea;
    --_text: var(--toe-yoga-text, #1c2b2a);
    --_muted: var(--toe-yoga-muted, #50605e);
    --_line: var(--toe-yoga-line, #dde4e2);
    --_control: #7b8a88;
    --_tint: #e4efec;
    --_on-accent: #fff;
    /* of what shows by its ground alone: it appears where the reader's own colours replace all grounds */
    --_forced-outline: 1px solid transparent;
  }
  @supports (color: light-dark(#000, #fff)) {
    .base {
      --_library-accent: light-dark(#0f6f67, #3dd0bd);
      --_surface: var(--toe-yoga-surface, light-dark(#fff, #141f1f));
      --_ground: light-dark(#f4f1ea, #1e2b2b);
      --_text: var(--toe-yoga-text, light-dark(#1c2b2a, #edf3f1));
      --_muted: var(--toe-yoga-muted, light-dark(#50605e, #a9b8b5));
      --_line: var(--toe-yoga-line, light-dark(#dde4e2, #2f3f3e));
      --_control: light-dark(#7b8a88, #7f918f);
      --_tint: light-dark(#e4efec, #21383a);
      --_on-accent: light-dark(#fff, #062220);
    }
  }

  /*
   * What a page's own accent becomes where it is read. The luminances are those that words need on the tint, which of
   * all grounds leaves the least: 4.5 to 1, or 7 to 1 where the reader asks for contrast. A colour that is too light
   * keeps a share of its light; into one that is too dark white is mixed. Without an accent of the page's these are
   * invalid, and the fallbacks hold.
   */
  @supports (color: light-dark(color(from red xyz-d65 x y z), #fff)) {
    .base {
      --_word-light: 0.148;
      --_word-light-on-dark: 0.331;
      --_light-kept: min(1, var(--_word-light) / y);
      --_color-kept: min(1, (1 - var(--_word-light-on-dark)) / max(0.001, 1 - y));
      --_page-accent-text: light-dark(
        color(
          from var(--toe-yoga-accent) xyz-d65 calc(x * var(--_light-kept)) calc(y * var(--_light-kept))
            calc(z * var(--_light-kept))
        ),
        color(
          from var(--toe-yoga-accent) xyz-d65 calc(0.9505 + (x - 0.9505) * var(--_color-kept))
            calc(1 + (y - 1) * var(--_color-kept)) calc(1.089 + (z - 1.089) * var(--_color-kept))
        )
      );
      --_accent-text: var(--_page-accent-text, var(--_library-accent));
      /* white or black, whichever is read better */
      --_whiteness: clamp(0, (0.179 - y) * 99999, 1);
      --_page-on-accent: color(
        from var(--toe-yoga-accent) xyz-d65 calc(0.9505 * var(--_whiteness)) calc(1 * var(--_whiteness))
          calc(1.089 * var(--_whiteness))
      );
      --_on-accent: var(--_page-on-accent, light-dark(#fff, #062220));
    }
  }

  @media (prefers-contrast: more) {
    .base {
      --_library-accent: #07504a;
      --_muted: var(--_text);
      --_line: var(--_control);
    }
    @supports (color: light-dark(color(from red xyz-d65 x y z), #fff)) {
      .base {
        --_library-accent: light-dark(#07504a, #79e6d7);
        --_word-light: 0.077;
        --_word-light-on-dark: 0.543;
        --_accent: var(--_accent-text);
        --_on-accent: light-dark(#fff, #000);
      }
    }
  }

  /* Ink on paper, whatever the page's scheme and theme. */
  @media print {
    .base {
      --_surface: #fff;
      --_ground: #fff;
      --_tint: #fff;
      --_text: #000;
      --_muted: #000;
      --_line: #7b8a88;
    }
  }
`;
