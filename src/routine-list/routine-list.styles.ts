import { css } from 'lit';

export const styles = css`
  .frame {
    padding: calc(var(--_space) * 2.5);
  }
  .done {
    color: var(--_accent);
    font-weight: 600;
  }
  exercise-card,
  ::slotted(exercise-card) {
    min-inline-size: 0;
  }
  .where:focus {
    outline: 0;
  }
  .rows li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space);
    align-items: start;
    margin: 0;
    padding-block: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }
  .running .rows li:not(.current),
  .running .tick {
    display: none;
  }
  .running .current {
    display: block;
    padding: 0;
    border: 0;
  }
  .tick::before {
    content: '';
    grid-area: 1 / 1;
    inline-size: 28px;
    block-size: 28px;
    border: 2px solid var(--_control);
    border-radius: 50%;
  }
  .tick[aria-pressed='true'] {
    border-color: transparent;
  }
  .tick[aria-pressed='true']::before {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .tick svg {
    grid-area: 1 / 1;
    inline-size: 20px;
    fill: none;
    stroke: none;
    stroke-width: 3;
    z-index: 1;
  }
  .tick[aria-pressed='true'] svg {
    stroke: var(--_on-accent);
  }
  .problems {
    padding: 0.75em 1em;
    border-inline-start: 3px solid var(--_control);
    background: var(--_tint);
  }
  @media print {
    button {
      display: none;
    }
  }
`;
