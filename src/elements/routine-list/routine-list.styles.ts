import { css } from 'lit';

export const styles = css`
  .routine {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .title {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  /* marks that are stacked on a letter by the hundred stay within its lines */
  p,
  .title,
  .problems li,
  .routine button:not(.tick) {
    overflow: clip;
    overflow-clip-margin: 0.25em;
  }
  .intro,
  .amount,
  .message,
  .fine-print {
    color: var(--_muted);
  }
  .fine-print {
    font-size: 0.875em;
  }
  .summary,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_space);
  }
  .buttons > * {
    flex: auto;
  }
  .done,
  ::slotted(a) {
    color: var(--_accent);
    font-weight: 600;
  }
  .status:focus {
    outline: 0;
  }
  .problems {
    padding: 0.75em 1em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_tint);
  }
  ul > li + li {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .exercises > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space);
    align-items: start;
    padding-block: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }
  exercise-card,
  ::slotted(exercise-card) {
    min-inline-size: 0;
  }
  .tick {
    border: 0;
  }
  .tick::before {
    grid-area: 1 / 1;
    content: '';
    inline-size: 28px;
    block-size: 28px;
    border: 2px solid var(--_control);
    border-radius: 50%;
  }
  .tick svg {
    grid-area: 1 / 1;
    inline-size: 20px;
    fill: none;
    stroke-width: 3;
    z-index: 1;
  }
  .tick[aria-pressed='true']::before {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .tick[aria-pressed='true'] svg {
    stroke: var(--_on-accent);
  }

  /* one exercise at a time */
  .running li:not(.current),
  .running .tick {
    display: none;
  }
  .running .current {
    display: block;
    padding: 0;
    border: 0;
  }

  @media print {
    button:not(.tick) {
      display: none;
    }
  }
`;
