import { css } from 'lit';

export const styles = css`
  .base {
    background: var(--_ground);
    border-radius: var(--_radius);
  }
  .stage {
    aspect-ratio: 4 / 3;
    max-block-size: 56vh;
    inline-size: 100%;
  }
  svg {
    display: block;
  }
  .stage svg {
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
    padding: 0 var(--_space) var(--_space);
  }
  .controls .fine {
    flex: 1;
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
`;
