import { css } from 'lit';

export const styles = css`
  .panel {
    display: grid;
    gap: var(--_space);
    color: inherit;
    text-align: center;
  }
  .title {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .detail {
    min-block-size: 1.5em;
  }
  .digits {
    font-size: clamp(5em, 30cqi, 10em);
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .paused .digits {
    color: var(--_muted);
  }
  .next,
  .progress,
  .notice {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .progress,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_space);
  }
  .buttons > * {
    flex: auto;
  }
  .buttons > .primary {
    flex-grow: 3;
  }
  .idle .skip,
  .finished .skip {
    display: none;
  }
  .length {
    margin-inline-start: 0.5em;
    font-weight: 400;
  }
  details {
    text-align: start;
  }

  /* the mask cuts the bar into one piece a repetition */
  .bar {
    block-size: 10px;
    border-radius: 5px;
    overflow: hidden;
    background: var(--_line);
    mask: linear-gradient(90deg, #000 calc(100% - 3px), #0000 0) 0 / calc(100% / var(--_pieces));
  }
  /* gradients and transforms know no start and end: from right to left the whole bar is mirrored */
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .fill {
    block-size: 100%;
    background: var(--_accent);
    transform: scaleX(var(--_done, 0));
    transform-origin: left;
  }

  .large .panel {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    padding: 2vmin;
    border: 0;
    grid-auto-columns: minmax(0, 1fr);
    align-content: safe center;
    background: var(--_surface);
  }
  .large .title {
    font-size: 10vmin;
  }
  .large .digits {
    font-size: 32vmin;
  }
  .large :is(.detail, .next, .progress, .notice, details) {
    display: none;
  }
  .figure {
    inline-size: min(100%, 60vmin);
    margin-inline: auto;
  }
  @media (orientation: landscape) {
    .figure {
      grid-row: 1 / span 6;
      align-self: center;
      inline-size: min(100%, 110vmin);
    }
    .figure ~ * {
      grid-column: 2;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .running .fill {
      transition: transform 1s linear;
    }
  }
  @media (forced-colors: active) {
    /* of all backgrounds only those in a system color are kept */
    .fill {
      background: CanvasText;
    }
  }
  @media print {
    .panel {
      display: none;
    }
  }
`;
