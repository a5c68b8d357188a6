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
    max-block-size: min(56vh, var(--_figure-room, 56vh));
    aspect-ratio: 4 / 3;
    /* a swipe up or down still scrolls the page, and two fingers zoom it */
    touch-action: pan-y pinch-zoom;
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
  g {
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
  .posture.left {
    inset: 0 auto auto 0;
  }

  /* Words where there is no figure */
  .placeholder {
    display: grid;
    place-content: center;
    justify-items: center;
    padding: calc(var(--_space) * 2);
    text-align: center;
    font-size: 1.125em;
    touch-action: auto;
    user-select: auto;
    cursor: auto;
  }
  .initial {
    display: none;
    color: var(--_accent-text);
    font-size: min(2.5em, 40cqi);
    font-weight: 700;
    line-height: 1;
  }
  .wordless .initial {
    display: block;
  }

  /* On paper, every step in a row */
  .stills {
    display: flex;
    flex-wrap: wrap;
    gap: 2mm;
    padding: 0;
    font-size: 0.75em;
    line-height: 1.3;
  }
  .stills li {
    inline-size: 30mm;
    min-inline-size: 24mm;
    break-inside: avoid;
  }

  .side-name,
  .menu-label,
  .slider {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .slider {
    display: var(--_figure-extras, block);
    padding-inline: calc(var(--_space) * 2);
  }
  input {
    display: block;
    inline-size: 100%;
    block-size: 44px;
    margin: 0;
    accent-color: var(--_accent-text);
  }

  /* a card leaves out what stands below the figure while its timer runs */
  .controls {
    display: var(--_figure-extras, block);
    position: relative;
  }
  .step-controls,
  .stepper,
  .menu-row,
  .turn-buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }
  /* beside the button of the menu, in the corner */
  .step-controls {
    justify-content: center;
    gap: calc(var(--_space) * 0.5);
    min-block-size: 44px;
    padding-inline: calc(var(--_space) * 2) 52px;
  }
  .stepper {
    flex-wrap: nowrap;
    gap: calc(var(--_space) * 0.5);
  }
  .controls path {
    fill: currentcolor;
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
    border-color: var(--_accent-text);
  }

  /* Its button stands in the corner of the controls, its rows below them at their full width. */
  .menu-row {
    padding-inline: calc(var(--_space) * 2);
  }
  .menu-label {
    flex: 0 0 4em;
  }
  /* left is left and right is right, as on the picture */
  .turn-buttons {
    direction: ltr;
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
    border: 1px solid var(--_control);
    border-radius: 50%;
    background: var(--toe-yoga-skin);
    forced-color-adjust: none;
  }

  .caption,
  .legend {
    display: var(--_figure-extras, block);
    min-block-size: 3em;
    padding: 0 calc(var(--_space) * 2) calc(var(--_space) * 2);
    text-align: center;
  }

  @container (max-width: 22em) {
    .step-controls {
      padding-inline: var(--_space);
    }
    .side-name {
      flex-basis: 100%;
      min-block-size: 44px;
      padding-inline: var(--_space) 44px;
      line-height: 44px;
    }
    .menu-row {
      padding-inline: var(--_space);
    }
    .menu-label {
      flex-basis: 100%;
    }
  }
  @container (max-width: 10em) {
    .posture,
    .placeholder .step-words {
      display: none;
    }
    .placeholder {
      padding: 0;
    }
    .placeholder .initial {
      display: block;
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
    .caption,
    .placeholder .initial {
      display: none;
    }
    .placeholder {
      aspect-ratio: auto;
      padding: 0;
      text-align: start;
    }
  }
`;
