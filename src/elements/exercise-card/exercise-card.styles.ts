import { css } from 'lit';

export const styles = css`
  .card,
  .words {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }
  .card {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
  }
  .words {
    align-content: start;
    min-inline-size: 0;
  }

  .picture {
    min-inline-size: 0;
    background: var(--_ground);
  }
  .picture ::slotted(*) {
    display: block;
    inline-size: 100%;
    block-size: auto;
    margin: 0;
  }

  /* marks that are stacked on a letter by the hundred stay within its lines */
  p,
  .name,
  .steps span {
    overflow: clip;
    overflow-clip-margin: 0.25em;
  }
  .name {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .purpose,
  .fine-print {
    color: var(--_muted);
  }
  .fine-print {
    font-size: 0.875em;
  }
  .dose {
    color: var(--_accent);
    font-weight: 600;
  }
  b,
  ::slotted(a) {
    font-weight: 600;
  }
  ::slotted(a) {
    color: var(--_accent);
  }
  slot[name='note']::slotted(*) {
    display: block;
    margin: 0;
    /* a page's reset counts before ::slotted */
    padding: 0.75em 1em !important;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_tint);
    color: var(--_text);
  }

  .steps li,
  .advice details {
    border-block-start: 1px solid var(--_line);
  }
  .steps li {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    gap: 0.75em;
    align-items: center;
    padding-block: var(--_space);
    counter-increment: step;
  }
  .steps li::before {
    content: counter(step);
    border-radius: 50%;
    background: var(--_tint);
    font-weight: 600;
    text-align: center;
    line-height: 2;
  }
  .steps [aria-current] {
    font-weight: 600;
  }
  .steps [aria-current]::before {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .advice li + li {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  .active rep-timer {
    order: -1;
  }

  .full > .words {
    padding: calc(var(--_space) * 2.5);
    padding-block-start: var(--_space);
  }
  .full .dose {
    margin-block-start: 0.25em;
    font-size: 1.25em;
    line-height: 1.35;
  }

  .compact {
    grid-template-columns: clamp(min(4em, 33cqi), 22cqi, 7em) minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    align-items: center;
    padding: calc(var(--_space) * 2);
  }
  .compact > details,
  .compact > .picture[hidden] + .words {
    grid-column: 1 / -1;
  }
  .compact > details {
    margin-block-start: calc(var(--_space) * -1);
  }
  .compact .name {
    font-size: 1.125em;
  }

  /* in a list, which has the frame */
  .listed {
    overflow: visible;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
  }
  .listed > .words {
    padding-inline: 0;
  }
  .compact .picture,
  .listed .picture {
    border-radius: var(--_radius);
    overflow: clip;
  }

  /* letters that are large for the page */
  @container (max-width: 9em) {
    .compact {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (min-width: 40em) {
    .full {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .full > .words {
      padding: calc(var(--_space) * 2.5);
    }
    .full toe-yoga-animator {
      position: sticky;
      inset-block-start: 0;
    }
  }

  @media print {
    rep-timer {
      display: none;
    }
    /* the figure shows its steps in a row, each with its words */
    .with-figure .steps {
      display: none;
    }
    .with-figure {
      grid-template-columns: minmax(0, 1fr);
      break-inside: avoid;
    }
    .compact.with-figure > .words {
      order: -1;
    }
  }
`;
