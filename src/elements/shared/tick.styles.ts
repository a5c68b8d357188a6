import { css } from 'lit';

/** The box for "done" in a row; a container of the row's width is around it. */
export const tickStyles = css`
  .mark {
    position: relative;
    /* above the title's button, which covers the row */
    z-index: 1;
    display: grid;
    justify-items: end;
    min-inline-size: 44px;
  }
  .tick {
    grid-template-columns: auto;
    grid-auto-flow: column;
    gap: var(--_space);
    border: 0;
    font-weight: 400;
    scroll-margin-block: 6em;
  }
  [role='checkbox'] svg {
    inline-size: 28px;
    padding: 2px;
    border: 2px solid var(--_control);
    border-radius: calc(var(--_radius) / 3);
    fill: none;
    stroke-width: 3;
  }
  [aria-checked='true'] svg {
    border-color: var(--_accent-text);
    background: var(--_accent);
    stroke: var(--_on-accent);
  }
  .tick-word {
    display: none;
  }
  .ticks {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    align-items: center;
  }
  .tick-count,
  .tick-note {
    color: var(--_muted);
    font-size: 0.875em;
    text-align: end;
  }
  .tick-count {
    padding-inline-end: var(--_space);
  }
  @container (min-width: 32em) {
    .tick-word {
      display: inline;
    }
  }
  @media print {
    .tick-word.tick-word,
    .tick-count,
    .tick-note {
      display: none;
    }
  }
  @media (forced-colors: active) {
    [aria-checked='true'] svg {
      border-color: Highlight;
      background: Highlight;
      stroke: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
