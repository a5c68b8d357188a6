import { css } from 'lit';

export const styles = css`
  .base {
    --_skin: var(--toe-yoga-skin, #e8b294);
    --_highlight: var(--toe-yoga-highlight, #f59e4f);
    --_edge: #7a4630;
    --_shadow: #ddd7ca;
    background: var(--_ground);
    border-radius: var(--_radius);
  }
  @supports (color: light-dark(#000, #fff)) {
    .base {
      --_shadow: light-dark(#ddd7ca, #141d1c);
    }
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
  .shadow {
    fill: var(--_shadow);
  }
  .edge {
    fill: var(--_edge);
  }
  .skin {
    fill: var(--_skin);
  }
  .skin-shade {
    fill: color-mix(in srgb, var(--_skin), var(--_edge) 17%);
  }
  .skin-deep {
    fill: color-mix(in srgb, var(--_skin), var(--_edge) 36%);
  }
  .highlight {
    fill: var(--_highlight);
  }
  .highlight-shade {
    fill: color-mix(in srgb, var(--_highlight), var(--_edge) 22%);
  }
  .highlight-soft {
    fill: color-mix(in srgb, var(--_highlight), var(--_skin));
  }
  .nail {
    fill: color-mix(in srgb, var(--_skin), #fff 56%);
  }
  .line,
  .highlight-line {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 6px;
    stroke-linecap: round;
  }
  .highlight-line {
    stroke: var(--_highlight);
    stroke-width: 40px;
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
