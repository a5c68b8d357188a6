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
 * @cssproperty --toe-yoga-skin - The figure's skin.
 * @cssproperty --toe-yoga-highlight - The part of the figure that works.
 * @cssproperty --toe-yoga-shirt - The figure's shirt.
 * @cssproperty --toe-yoga-shorts - The figure's shorts.
 */
export const tokens = css`
  .base {
    --_radius: var(--toe-yoga-radius, 14px);
    --_space: var(--toe-yoga-space, 8px);
    --_accent: var(--toe-yoga-accent, #0f6f67);
    --_surface: var(--toe-yoga-surface, #fff);
    --_ground: #f4f1ea;
    --_text: var(--toe-yoga-text, #1c2b2a);
    --_muted: var(--toe-yoga-muted, #50605e);
    --_line: var(--toe-yoga-line, #dde4e2);
    --_control: #7b8a88;
    --_tint: #e4efec;
    --_on-accent: #fff;
  }
  @supports (color: light-dark(#000, #fff)) {
    .base {
      --_accent: var(--toe-yoga-accent, light-dark(#0f6f67, #3dd0bd));
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
  /* white or black, whichever the page's own accent needs */
  @supports (color: oklch(from red l c h)) {
    .base {
      --_on-accent: oklch(from var(--_accent) clamp(0, (0.66 - l) * 999, 1) 0 0);
    }
  }
`;
