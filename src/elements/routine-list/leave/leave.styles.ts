import { css } from 'lit';

export const leaveStyles = css`
  .ways,
  .ways section,
  .print[open] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    justify-items: start;
  }
  .ways {
    gap: calc(var(--_space) * 3);
  }
  .ways > section {
    justify-self: stretch;
  }
  .ways legend {
    padding: 0;
  }
  .ways .name {
    font-weight: 700;
  }
  .fields,
  .ways fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
  }
  .ways fieldset {
    row-gap: 0;
    margin: var(--_space) 0 0;
    padding: 0;
    border: 0;
  }
  .fields label {
    display: grid;
  }
  .ways label:has([type='checkbox']) {
    display: flex;
    gap: var(--_space);
    align-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
  }
  .ways input {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.5em;
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  .ways [type='checkbox'] {
    flex: none;
    inline-size: 1.5em;
    min-block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .ways [type='number'] {
    inline-size: 5em;
  }
  .ways .address {
    inline-size: 100%;
  }
  .code {
    inline-size: min(100%, 14em);
  }
  .wrong,
  .from-link {
    font-weight: 600;
  }
  .wrong:empty,
  .status:empty {
    display: none;
  }
  .print {
    max-inline-size: min(26em, calc(100vw - 2em));
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  .print .buttons {
    inline-size: 100%;
    margin-block-start: var(--_space);
  }

  @media print {
    .leave {
      display: none;
    }
  }
`;
