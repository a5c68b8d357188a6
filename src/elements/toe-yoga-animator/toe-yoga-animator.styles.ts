import { css } from 'lit';

/**
 * The figure's sheet, on top of the base sheet. The figure itself is never mirrored: where it stands to the left or to
 * the right is said in physical terms.
 */
export const styles = css`
  .base {
    border-radius: var(--_radius);
    background: var(--_ground);
  }

  /* The picture. Its roles get their colour, --_c, from the colours' sheet. */
  .stage {
    position: relative;
    inline-size: 100%;
    max-block-size: 56vh;
    aspect-ratio: 4 / 3;
    /* a swipe up or down still scrolls the page */
    touch-action: pan-y;
    user-select: none;
    cursor: grab;
  }
  svg {
    display: block;
  }
  /* A layer of its own: what moves is painted anew without what is near it. */
  .stage > [part='figure'] {
    inline-size: 100%;
    block-size: 100%;
    transform: translateZ(0);
  }
  path {
    fill: var(--_c);
  }
  .line {
    fill: none;
    stroke: var(--_c);
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .posture {
    position: absolute;
    top: 0;
    right: 0;
    inline-size: 20%;
    aspect-ratio: 2 / 3;
  }
  .right .posture {
    right: auto;
    left: 0;
  }

  /* Words where there is no figure */
  .placeholder {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: calc(var(--_space) * 2);
    block-size: 100%;
    padding: calc(var(--_space) * 2);
    text-align: center;
    font-size: 1.125em;
  }
  .step-number {
    inline-size: 2em;
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_accent);
    font-size: min(2em, 22cqi);
    font-weight: 700;
    line-height: 2;
  }

  /* On paper, every step in a row */
  .stills {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    gap: calc(var(--_space) * 2);
    padding: var(--_space);
  }

  .side-name,
  .slider {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .slider {
    display: block;
    padding-inline: calc(var(--_space) * 2);
  }
  input {
    display: block;
    inline-size: 100%;
    block-size: 44px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .controls,
  .menu-row {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_space);
  }
  .controls {
    position: relative;
    align-items: center;
    gap: calc(var(--_space) * 0.5);
    min-block-size: 44px;
    padding-inline: calc(var(--_space) * 2) 52px;
  }
  .controls path {
    fill: currentcolor;
  }
  .directional:dir(rtl) {
    transform: scaleX(-1);
  }
  .side-name {
    flex: 1 0 auto;
  }
  .step-dots {
    display: flex;
    gap: 6px;
  }
  .step-dot {
    border: 4px solid var(--_control);
    border-radius: 4px;
  }
  .step-dot.current {
    inline-size: 20px;
    border-color: var(--_accent);
  }

  /* Its button stands in the corner of the controls, its rows below them at their full width. */
  .more-menu {
    flex: 1 0 100%;
    margin-inline-end: -36px;
  }
  summary {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: var(--_space);
    inline-size: 44px;
  }
  select {
    padding: 0 0.5em;
    border-color: var(--_control);
    background: var(--_surface);
  }
  .skin-tone::before {
    content: '';
    inline-size: 28px;
    block-size: 28px;
    border-radius: 50%;
    background: var(--toe-yoga-skin);
    forced-color-adjust: none;
  }

  .caption {
    min-block-size: 3em;
    padding: 0 calc(var(--_space) * 2) calc(var(--_space) * 2);
    text-align: center;
  }

  @container (max-width: 22em) {
    .side-name {
      flex-basis: 100%;
      line-height: 44px;
    }
  }
  @container (max-width: 10em) {
    .posture,
    .placeholder p {
      display: none;
    }
  }
  /* Lines and what is pressed keep their meaning without the page's colours. */
  @media (forced-colors: active) {
    .outline,
    .edge,
    .line {
      --_c: CanvasText;
    }
    .shadow {
      --_c: transparent;
    }
  }
  @media print {
    .controls,
    .slider,
    .caption {
      display: none;
    }
  }
`;
