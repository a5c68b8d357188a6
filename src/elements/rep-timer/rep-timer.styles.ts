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
  }
  .detail {
    min-height: 1.5em;
  }
  .digits {
    font-size: clamp(5em, 30cqi, 10em);
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .bar {
    height: 10px;
    border-radius: 5px;
    overflow: hidden;
    background: var(--_line);
    mask: linear-gradient(90deg, #000 calc(100% - 3px), #0000 0) 0 / calc(100% / var(--parts));
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .fill {
    border-top: 10px solid var(--_accent);
    transform: scaleX(var(--part, 0));
    transform-origin: left;
  }
  .paused .digits {
    color: var(--_muted);
  }
  .time {
    margin-inline-start: 0.5em;
    font-weight: 400;
  }
  .idle .other,
  .finished .other,
  .buttons:empty {
    display: none;
  }
  .primary {
    flex-grow: 3;
  }
  details {
    text-align: start;
  }
  .large .panel {
    position: fixed;
    inset: 0;
    width: 100%;
    height: 100%;
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
  .large :is(.detail, details, p.fine) {
    display: none;
  }
  .figure {
    width: min(100%, 60vmin);
    margin-inline: auto;
  }
  @media (orientation: landscape) {
    .figure {
      grid-row: 1 / span 6;
      align-self: center;
      width: min(100%, 110vmin);
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
`;
