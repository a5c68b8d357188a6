import { css } from 'lit';

export const styles = css`
  .frame {
    overflow: clip;
  }
  .picture {
    background: var(--_ground);
  }
  .picture ::slotted(*) {
    display: block;
    inline-size: 100%;
    block-size: auto;
    margin: 0;
  }
  .text {
    display: grid;
    gap: calc(var(--_space) * 2);
    align-content: start;
    min-inline-size: 0;
  }
  .full > .text {
    padding: calc(var(--_space) * 2.5);
    padding-block-start: var(--_space);
  }
  .dose {
    color: var(--_accent);
    font-weight: 650;
  }
  .full .dose {
    margin-block-start: 0.25em;
    font-size: 1.25em;
    line-height: 1.35;
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
    gap: 0.75em;
    margin: 0;
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_line);
    align-items: center;
  }
  .steps li::before {
    counter-increment: step;
    content: counter(step);
    border-radius: 50%;
    background: var(--_tint);
    text-align: center;
    font-weight: 600;
    line-height: 2;
  }
  .steps li[aria-current] {
    font-weight: 600;
  }
  .steps li[aria-current]::before {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .folds details {
    border-block-start: 1px solid var(--_line);
  }
  slot[name='note']::slotted(*) {
    display: block;
    margin: 0;
    padding: 0.75em 1em !important;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_tint);
    color: var(--_text);
  }
  .active rep-timer {
    order: -1;
  }
  .compact {
    grid-template-columns: clamp(4em, 22cqi, 7em) minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    align-items: center;
    padding: calc(var(--_space) * 2);
  }
  .compact > details {
    grid-column: 1 / -1;
    margin-block-start: calc(var(--_space) * -1);
  }
  .compact .name {
    font-size: 1.125em;
  }
  .listed {
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
  }
  .compact .picture,
  .listed .picture {
    border-radius: var(--_radius);
    overflow: clip;
  }
  @container (min-width: 40em) {
    .full {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .full > .text {
      padding: calc(var(--_space) * 2.5);
    }
    .full toe-yoga-animator {
      position: sticky;
      inset-block-start: 0;
    }
  }
  @media print {
    rep-timer,
    .drawn .steps {
      display: none;
    }
    .frame.drawn {
      grid-template-columns: 1fr;
      break-inside: avoid;
    }
    .compact .text {
      order: -1;
    }
  }
`;
