import { css } from 'lit';

export const styles = css`
  .frame {
    padding: calc(var(--_space) * 2.5);
  }
  .where:focus {
    outline: 0;
  }
  .rows li {
    grid-template-columns: 1fr auto;
    gap: var(--_space);
    align-items: start;
    padding-block: calc(var(--_space) * 1.5);
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
  .tick {
    border: 0;
  }
  .tick::before {
    grid-area: 1 / 1;
    border: 2px solid var(--_control);
  }
  [aria-pressed='true']::before {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .tick svg {
    grid-area: 1 / 1;
    width: 20px;
    fill: none;
    stroke-width: 3;
    z-index: 1;
  }
  [aria-pressed='true'] svg {
    stroke: var(--_on-accent);
  }
`;
