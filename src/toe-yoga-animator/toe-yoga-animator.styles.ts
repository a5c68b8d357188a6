import { css } from 'lit';

export const styles = css`
  .base {
    background: var(--_ground);
    border-radius: var(--_radius);
  }
  .stage {
    position: relative;
    aspect-ratio: 4 / 3;
    max-block-size: 56vh;
    inline-size: 100%;
    touch-action: pan-y;
    user-select: none;
    cursor: grab;
  }
  svg {
    display: block;
  }
  .posture {
    position: absolute;
    inset-block-start: 0;
    right: 0;
    inline-size: 20%;
    aspect-ratio: 2 / 3;
  }
  .right .posture {
    right: auto;
    left: 0;
  }
  .stage > [part] {
    inline-size: 100%;
    block-size: 100%;
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
  .controls {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 0.5);
    flex-wrap: wrap;
    position: relative;
    padding: 0 calc(var(--_space) * 2);
    padding-inline-end: 52px;
    min-block-size: 44px;
  }
  .controls .fine {
    flex: 1 0 auto;
  }
  .icon path {
    fill: currentcolor;
  }
  .icon:dir(rtl) svg {
    transform: scaleX(-1);
  }
  .dots {
    display: flex;
    gap: 6px;
  }
  i {
    inline-size: 8px;
    block-size: 8px;
    border-radius: 4px;
    background: var(--_control);
  }
  i.on {
    inline-size: 20px;
    background: var(--_accent);
  }
  .slider {
    display: block;
    padding: 0 calc(var(--_space) * 2);
  }
  input {
    display: block;
    inline-size: 100%;
    block-size: 44px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .more {
    flex: 1 0 100%;
    margin-inline-end: -36px;
  }
  .more .row {
    justify-content: center;
  }
  summary {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: var(--_space);
    display: grid;
    place-items: center;
    inline-size: 44px;
  }
  .more path {
    fill: currentcolor;
  }
  select {
    min-block-size: 44px;
    padding: 0 0.5em;
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .tone::before {
    content: '';
    background: var(--toe-yoga-skin);
    inline-size: 28px;
    block-size: 28px;
    border-radius: 50%;
    forced-color-adjust: none;
  }
  .stills {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    gap: calc(var(--_space) * 2);
    padding: var(--_space);
  }
  .caption {
    padding: 0 calc(var(--_space) * 2) calc(var(--_space) * 2);
    text-align: center;
    min-block-size: 3em;
  }
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
  .number {
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_accent);
    font-size: 1.75em;
    font-weight: 700;
  }
  @container (max-width: 22em) {
    .controls .fine {
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
  @media (forced-colors: active) {
    .edge,
    .line {
      --_c: CanvasText;
    }
    .shadow {
      --_c: transparent;
    }
    i {
      forced-color-adjust: none;
      background: GrayText;
    }
    i.on {
      background: Highlight;
    }
  }
  @media print {
    .controls,
    .slider,
    .more,
    .caption {
      display: none;
    }
  }
`;
