import { css } from 'lit';

/**
 * The parts of a card, wherever they stand. Distances: 4 px within a group of words, 12 px between groups, 20 px between the parts of a card, where the unit is
 * 8 px.
 */
export const styles = css`
  .frame {
    --_near: calc(var(--_space) * 0.5);
    --_apart: calc(var(--_space) * 1.5);
    --_far: calc(var(--_space) * 2.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .frame,
  .stage,
  .words,
  .heading {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    min-inline-size: 0;
  }
  .heading {
    gap: var(--_near);
  }
  .words {
    gap: var(--_apart);
  }

  .picture {
    min-inline-size: 0;
    background: var(--_ground);
  }
  /*
   * What is out of sight is not laid out; about as high as it will be: in two columns as its words, or as the picture and
   * the timer beside them. Once it was laid out, it is again when its parts are given back: a browser that skipped it
   * would keep the last layout, and with it all of the parts.
   */
  @media screen {
    .far:not(.rested) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto max(86em, 125em - 160cqi);
    }
    @container (min-width: 40em) {
      .far:not(.rested) {
        contain-intrinsic-block-size: auto max(75.4em - 44cqi, 23.6em + min(37.5cqi, 39vh));
      }
    }
    .compact.far:not(.rested) {
      contain-intrinsic-block-size: auto clamp(6.4em, 29cqi, 7.25em);
    }
  }

  /* the place of a figure that is not drawn yet, with its row of buttons: nothing jumps when it comes */
  @media screen {
    .reserved {
      container-type: inline-size;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .reserved::before {
      content: '';
      aspect-ratio: 4 / 3;
      max-block-size: 56vh;
    }
    .full .reserved::before {
      margin-block-end: 44px;
    }
    @container (max-width: 22em) {
      .full .reserved::before {
        margin-block-end: 92px;
      }
    }
    .reserved::before,
    .reserved toe-yoga-animator {
      grid-area: 1 / 1;
    }
    /* as high as a timer that stands */
    .full.far.with-timer > .stage::after {
      content: '';
      block-size: calc(110px + 2 * var(--_apart));
    }
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
  /* what an author has written in lines */
  .name,
  .row-start span,
  .steps span {
    white-space: pre-line;
  }
  .name {
    display: block;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .purpose,
  .fine {
    color: var(--_muted);
  }
  .fine {
    font-size: 0.875em;
  }
  .dose {
    color: var(--_accent-text);
    font-weight: 600;
  }
  /* a line breaks at a comma, and within a part only where that is longer than a line */
  .dose span {
    display: inline-block;
    max-inline-size: 100%;
  }
  .problem {
    margin-block-start: var(--_space);
    padding: var(--_apart);
    border-inline-start: 3px solid var(--_accent);
    background: var(--_tint);
  }
  .problem > p,
  .problem .dose {
    color: var(--_text);
    font-size: 1em;
    font-weight: 600;
  }
  b,
  .label,
  ::slotted(a) {
    font-weight: 600;
  }
  ::slotted(a) {
    color: var(--_accent-text);
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
  .advice > details {
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
  /* one step has no place among others */
  .single li,
  .single span {
    display: block;
  }
  .single li::before {
    content: none;
  }
  .advice li + li {
    margin-block-start: var(--_near);
  }
`;
