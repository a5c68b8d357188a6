import { css } from 'lit';

/** Today's line, the fold with the record, and the form for a note. */
export const recordStyles = css`
  .today,
  .record-content,
  .note-form,
  .parts,
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .today:not(:has(*)) {
    display: none;
  }
  .notice,
  .parts,
  .panel {
    padding: 0.75em 1em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_tint);
  }
  .record-content {
    gap: calc(var(--_space) * 2);
  }
  .subtitle {
    font-weight: 600;
  }
  .boxes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
  }
  .boxes button {
    display: flex;
    align-items: center;
    gap: var(--_space);
    border: 0;
    background: none;
    font-weight: 400;
    text-align: start;
  }
  .boxes svg {
    flex: none;
  }
  [aria-checked='mixed'] .tick-path,
  .dash-path {
    display: none;
  }
  [aria-checked='mixed'] .dash-path {
    display: inline;
    stroke: currentcolor;
  }
  .weeks {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1.75em));
    gap: calc(var(--_space) * 0.5);
    color: var(--_muted);
    font-size: 0.875em;
    text-align: center;
    overflow-wrap: normal;
  }
  .square {
    aspect-ratio: 1;
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius) / 3);
  }
  .square.ticked {
    display: grid;
    place-content: center;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .square.ticked::before {
    content: '\\2713';
  }
  .square:last-child {
    outline: 2px solid var(--_text);
    outline-offset: 1px;
  }
  figure {
    max-inline-size: 28em;
    margin: 0;
    /* time runs as numbers do */
    direction: ltr;
  }
  figure svg {
    inline-size: 100%;
    fill: var(--_accent-text);
    stroke: var(--_accent-text);
  }
  polyline {
    fill: none;
    stroke-width: 2;
  }
  .bounds {
    stroke: var(--_line);
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: var(--_space);
  }
  .ends > :last-child {
    text-align: end;
  }
  table {
    border-collapse: collapse;
    font: inherit;
  }
  th,
  td {
    padding: 0.25em 1em 0.25em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .record button:not([role='checkbox']),
  .note-form button {
    background: var(--_surface);
    border-color: var(--_control);
  }
  .note-form {
    inline-size: 100%;
    margin-block-start: var(--_space);
    text-align: start;
  }
  label > :is(select, textarea) {
    display: block;
    inline-size: 100%;
    border: 1px solid var(--_control);
    background: var(--_surface);
  }
  textarea {
    padding: 0.5em;
    border-radius: calc(var(--_radius) * 0.75);
    color: var(--_text);
    font: inherit;
    resize: vertical;
  }
`;
