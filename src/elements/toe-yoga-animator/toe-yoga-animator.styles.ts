import { css } from 'lit';

export const styles = css`
  .base {
    background: var(--_ground);
    border-radius: var(--_radius);
  }
  .stage {
    position: relative;
    aspect-ratio: 4 / 3;
    max-height: 56vh;
    width: 100%;
    touch-action: pan-y;
    user-select: none;
    cursor: grab;
  }
  svg {
    display: block;
  }
  .posture {
    position: absolute;
    top: 0;
    right: 0;
    width: 20%;
    aspect-ratio: 2 / 3;
  }
  .right .posture {
    right: auto;
    left: 0;
  }
  /* A layer of its own: what moves is painted anew without what is near it. */
  .stage > [part] {
    transform: translateZ(0);
    width: 100%;
    height: 100%;
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
    position: relative;
    align-items: center;
    gap: calc(var(--_space) * 0.5);
    padding: 0 calc(var(--_space) * 2);
    padding-inline-end: 52px;
    min-height: 44px;
  }
  .controls,
  .row {
    justify-content: center;
  }
  .controls .fine {
    flex: 1 0 auto;
  }
  .controls path {
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
    border: 4px solid var(--_control);
    border-radius: 4px;
  }
  i.on {
    width: 20px;
    border-color: var(--_accent);
  }
  .slider {
    display: block;
    padding: 0 calc(var(--_space) * 2);
  }
  input {
    display: block;
    width: 100%;
    height: 44px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .more {
    flex: 1 0 100%;
    margin-inline-end: -36px;
  }
  summary {
    position: absolute;
    top: 0;
    inset-inline-end: var(--_space);
    width: 44px;
  }
  select {
    padding: 0 0.5em;
    border-color: var(--_control);
    background: var(--_surface);
  }
  .tone::before {
    background: var(--toe-yoga-skin);
    forced-color-adjust: none;
  }
  .stills {
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    padding: var(--_space);
  }
  .caption {
    padding: 0 calc(var(--_space) * 2) calc(var(--_space) * 2);
    text-align: center;
    min-height: 3em;
  }
  .placeholder {
    place-content: center;
    justify-items: center;
    height: 100%;
    padding: calc(var(--_space) * 2);
    text-align: center;
    font-size: 1.125em;
  }
  .number {
    width: 2em;
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_accent);
    font-size: min(2em, 22cqi);
    font-weight: 700;
    line-height: 2;
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
    .outline,
    .edge,
    .line {
      --_c: CanvasText;
    }
    .shadow {
      --_c: transparent;
    }
  }
`;
