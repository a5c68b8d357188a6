import { css } from 'lit';

export const styles = css`
  .panel {
    display: grid;
    gap: var(--_space);
    text-align: center;
    color: var(--_text);
  }
  .title {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
  }
  .detail {
    font-size: 1.125em;
    min-block-size: 1.5em;
  }
  .digits {
    font-size: clamp(5em, 30cqi, 10em);
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
  }
  .bar {
    block-size: 10px;
    border-radius: 5px;
    overflow: hidden;
    background: var(--_line);
    mask: repeating-linear-gradient(
      to right,
      #000 0 calc(100% / var(--parts, 1) - 3px),
      transparent 0 calc(100% / var(--parts, 1))
    );
  }
  .fill {
    block-size: 100%;
    background: var(--_accent);
    transform: scaleX(var(--part, 0));
    transform-origin: left;
  }
  .fill:dir(rtl) {
    transform-origin: right;
  }
  .running .fill {
    transition: transform 1s linear;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 2);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_space);
  }
  .choices:empty {
    display: none;
  }
  [aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .signals {
    text-align: start;
  }
  .signals[open] {
    padding-block-end: var(--_space);
  }
  .large .panel {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    padding: 2vmin;
    border: 0;
    align-content: center;
    overflow: auto;
    background: var(--_surface);
  }
  .large .title {
    font-size: 12vmin;
  }
  .large .digits {
    font-size: 34vmin;
  }
  .large :is(.detail, .signals, .fine:not(.row)) {
    display: none;
  }
  .figure {
    inline-size: min(100%, 60vmin);
    margin-inline: auto;
  }
  .buttons {
    display: grid;
    grid-template-columns: 1fr 1.6fr 1fr;
    gap: var(--_space);
  }
  .idle .buttons,
  .finished .buttons {
    grid-template-columns: 1fr;
  }
  .time {
    margin-inline-start: 0.5em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .idle .other,
  .finished .other {
    display: none;
  }
  @media (prefers-reduced-motion: reduce) {
    .running .fill {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
    .fill {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .base {
      display: none;
    }
  }
`;
