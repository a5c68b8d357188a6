import { css } from 'lit';

export const styles = css`
  .card {
    display: grid;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
    background: var(--_surface);
  }
  .picture {
    background: var(--_ground);
  }
  .picture ::slotted(*) {
    display: block;
    inline-size: 100%;
    max-inline-size: 100%;
    block-size: auto;
    margin: 0;
  }
  .text {
    display: grid;
    gap: calc(var(--_space) * 2);
    align-content: start;
    padding: calc(var(--_space) * 2.5);
    min-inline-size: 0;
  }
  .head {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .name {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .dose {
    margin-block-start: calc(var(--_space) * 0.5);
    color: var(--_accent);
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.35;
  }
  .muted {
    color: var(--_muted);
  }
  b {
    font-weight: 600;
  }
  .steps {
    counter-reset: step;
  }
  .steps li {
    display: grid;
    grid-template-columns: 2em 1fr;
    gap: calc(var(--_space) * 1.5);
    align-items: start;
    padding-block: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
  }
  .steps li::before {
    counter-increment: step;
    content: counter(step);
    display: grid;
    place-items: center;
    block-size: 2em;
    margin-block: -0.25em;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_text);
    font-weight: 600;
  }
  .steps li[aria-current]::before {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .steps li[aria-current] {
    font-weight: 600;
  }
  details {
    border-block-start: 1px solid var(--_line);
  }
  details + details {
    margin-block-start: calc(var(--_space) * -2);
  }
  details p,
  details li {
    padding-block-end: var(--_space);
  }
  slot[name='note']::slotted(*) {
    display: block;
    margin: 0;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 3px solid var(--_accent);
    background: var(--_tint);
    color: var(--_text);
  }
  slot[name='actions']::slotted(a) {
    color: var(--_accent);
    font-weight: 600;
  }
  .compact {
    grid-template-columns: clamp(4em, 22cqi, 7em) minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    align-items: center;
    padding: calc(var(--_space) * 2);
  }
  .listed {
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
  }
  .listed .picture {
    border-radius: var(--_radius);
  }
  .compact .picture {
    border-radius: calc(var(--_radius) * 0.75);
    overflow: clip;
  }
  .compact .name {
    font-size: 1.125em;
  }
  .compact .dose {
    margin: 0;
    font-size: 1em;
  }
  .compact .text {
    padding: 0;
  }
  .compact > details {
    grid-column: 1 / -1;
    border: 0;
    margin-block-start: calc(var(--_space) * -1);
  }
  @container (min-width: 40em) {
    .full {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @media print {
    rep-timer {
      display: none;
    }
  }
`;
