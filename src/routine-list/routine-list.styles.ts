import { css } from 'lit';

export const styles = css`
  .list {
    display: grid;
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
  .muted {
    color: var(--_muted);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 2);
  }
  .done {
    color: var(--_accent);
    font-weight: 600;
  }
  .rows > li {
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
  .running .rows > li {
    display: none;
  }
  .running .rows > li.current {
    display: block;
    padding: 0;
    border: 0;
  }
  .running .tick {
    display: none;
  }
  .tick {
    display: grid;
    place-items: center;
    padding: 0;
    background: none;
  }
  .tick::before {
    content: '';
    inline-size: 28px;
    block-size: 28px;
    border: 2px solid var(--_control);
    border-radius: 50%;
  }
  .tick[aria-pressed='true']::before {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .tick svg {
    position: absolute;
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: var(--_on-accent);
    stroke-width: 3;
    visibility: hidden;
  }
  .tick[aria-pressed='true'] svg {
    visibility: inherit;
  }
  .buttons {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
  }
  .problems {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 3px solid var(--_control);
    background: var(--_tint);
  }
  details li {
    padding-block-end: var(--_space);
  }
  slot[name='actions']::slotted(a) {
    color: var(--_accent);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .tick[aria-pressed='true']::before {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    button,
    .buttons {
      display: none;
    }
  }
`;
