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
    width: 100%;
    height: auto;
    margin: 0;
  }
  .text {
    align-content: start;
  }
  .full > .text {
    padding: calc(var(--_space) * 2.5);
    padding-top: var(--_space);
  }
  .listed > .text {
    padding-inline: 0;
  }
  .full .dose {
    margin-top: 0.25em;
    font-size: 1.25em;
    line-height: 1.35;
  }
  .steps li {
    grid-template-columns: 2em 1fr;
    gap: 0.75em;
    padding-block: var(--_space);
    align-items: center;
    counter-increment: step;
  }
  .steps li::before {
    content: counter(step);
    border-radius: 50%;
    background: var(--_tint);
    text-align: center;
    line-height: 2;
  }
  [aria-current]::before {
    background: var(--_accent) !important;
    color: var(--_on-accent);
  }
  slot[name='note']::slotted(*) {
    display: block;
    margin: 0;
    color: var(--_text);
  }
  .active rep-timer {
    order: -1;
  }
  .compact {
    grid-template-columns: clamp(4em, 22cqi, 7em) 1fr;
    gap: calc(var(--_space) * 1.5);
    align-items: center;
    padding: calc(var(--_space) * 2);
  }
  .compact > details {
    grid-column: 1 / -1;
    margin-top: calc(var(--_space) * -1);
  }
  .compact .name {
    font-size: 1.125em;
  }
  .listed {
    overflow: visible;
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
      grid-template-columns: 1fr 1fr;
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
    .drawn {
      grid-template-columns: 1fr;
      break-inside: avoid;
    }
    .compact .text {
      order: -1;
    }
  }
`;
