import { css } from 'lit';

/**
 * Where the parts of a card stand: full or compact, in a list, in one column or two, on paper. Nothing is put in
 * another order than the template's.
 */
export const layoutStyles = css`
  .full > * {
    padding: var(--_far);
  }
  .full > .heading {
    padding-block-end: var(--_apart);
  }
  .full > .words {
    padding-block-start: var(--_apart);
  }
  .full > .stage {
    --_inset: var(--_far);
    padding: 0;
  }
  .full rep-timer {
    padding: var(--_apart) var(--_far);
  }
  .full > .stage > slot[name='note']::slotted(*) {
    margin: var(--_apart) var(--_inset) 0 !important;
  }
  .full .dose {
    font-size: 1.25em;
    line-height: 1.35;
  }

  /* A thumbnail beside the heading, and a fold under both. */
  .compact {
    --_thumbnail: clamp(min(4em, 33cqi), 28cqi, 7em);
    gap: 0 var(--_apart);
    align-items: center;
    padding: calc(var(--_space) * 2);
  }
  @media screen {
    .compact.with-picture {
      grid-template-columns: var(--_thumbnail) minmax(0, 1fr);
    }
    /* a picture that says nothing stands before the words that do */
    .compact > .stage {
      grid-area: 1 / 1;
      align-self: start;
    }
    .compact.with-picture > .heading {
      grid-column: 2;
    }
  }
  /* what a finger hits reaches into the space around the words */
  .compact > .fold {
    grid-column: 1 / -1;
    margin-block: calc(var(--_space) * -0.5) calc(var(--_space) * -1);
  }
  .compact .words {
    padding-block: var(--_apart);
  }
  .compact .name {
    font-size: 1.125em;
  }
  .compact .dose {
    line-height: 1.35;
  }
  .compact > .heading > slot[name='note']::slotted(*) {
    margin-block-start: var(--_near);
    padding-block: 0.5em !important;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* in a list, which has the frame */
  .listed {
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
  }
  .listed.full > .heading {
    padding-block-start: 0;
  }

  /* A session: the figure alone, as high as the window leaves beside the timer's lines, its digits and Pause. */
  .full.in-session > .stage {
    --_figure-extras: none;
    --_digits: clamp(3.5em, min(30cqi, 16vh), 10em);
    --_header: var(--toe-yoga-sticky-top, var(--_sticky-top, 0px));
    --_figure-room: max(4em, 100svh - var(--_header) - var(--_lines, 22em) - var(--_digits));
  }
  /* where letters are large for the window, the timer's lines are smaller */
  @container (max-width: 14.5em) {
    .full.in-session > .stage {
      --_lines: 20em;
    }
  }
  /* a note of three lines */
  .full.in-session.with-note > .stage {
    --_figure-room: max(4em, 100svh - var(--_header) - var(--_lines, 22em) - var(--_digits) - 7em);
  }
  .full.in-session .reserved::before {
    content: none;
  }
  .listed.full > .stage {
    --_inset: 0px;
  }
  .listed.full > .heading,
  .listed.full > .words,
  .listed.full rep-timer {
    padding-inline: 0;
  }
  .compact .picture,
  .listed .picture {
    border-radius: var(--_radius);
    overflow: clip;
  }

  /* letters that are large for the page */
  @container (max-width: 9em) {
    .compact.with-picture {
      grid-template-columns: minmax(0, 1fr);
    }
    .compact.with-picture > :is(.stage, .heading) {
      grid-area: auto;
    }
  }

  /* The picture and the timer stay in view together while the words beside them scroll. */
  @container (min-width: 40em) {
    @media screen and (min-height: 36em) {
      /* so wide that a picture of 4 : 3 leaves room for the timer below it */
      .full.with-picture,
      .full.with-timer {
        grid-template-columns: min(50%, 52vh) minmax(0, 1fr);
      }
      .full > .heading {
        grid-column: 1 / -1;
      }
      .full > .stage {
        --_inset: 0px;
        position: sticky;
        inset-block-start: calc(var(--toe-yoga-sticky-top, var(--_sticky-top, 0px)) + var(--_space));
        align-self: start;
        margin-block-end: var(--_far);
      }
      .full:not(.listed) > .stage {
        margin-inline-start: var(--_far);
      }
      .full .stage .picture {
        border-radius: var(--_radius);
        overflow: clip;
      }
      .full .stage rep-timer {
        padding-inline: 0;
      }
      .full > .words {
        padding-block-start: 0;
      }
      .listed.full > .words {
        padding-inline-start: var(--_far);
      }
    }
  }
  /* a low window has the picture beside the timer */
  @container (min-width: 30em) {
    @media screen and (max-height: 36em) {
      .full.with-picture.with-timer > .stage {
        --_figure-room: 100svh;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        column-gap: calc(var(--_space) * 2);
        align-items: start;
      }
      .full.with-picture.with-timer.with-note > .stage {
        grid-template-rows: auto 1fr;
      }
      .full.with-picture.with-timer > .stage > rep-timer {
        grid-area: 1 / 2 / span 2;
      }
    }
  }

  /* Half a page: the title, the dose, the stills, the words beside them or below; what is pressed is left out. */
  @media print {
    .frame.frame {
      --_apart: 2px;
      display: flex;
      flex-wrap: wrap;
      gap: 1mm 5mm;
      align-items: start;
      padding: 0;
      border: 0;
      background: none;
      break-inside: avoid;
    }
    .frame.frame > * {
      position: static;
      flex: 1 1 60mm;
      margin: 0;
      padding: 0;
    }
    .frame.frame > .heading {
      flex-basis: 100%;
    }
    .frame.frame > .stage {
      flex-grow: 0;
      flex-basis: auto;
    }
    .frame .picture {
      background: none;
    }
    rep-timer,
    .frame summary,
    .advice,
    slot[name='actions'],
    .with-figure .steps,
    .position span + span,
    .frame:not(.with-figure) toe-yoga-animator {
      display: none;
    }
    .steps li {
      display: list-item;
      padding: 0;
      border: 0;
      list-style: decimal inside;
    }
    .steps li::before {
      content: none;
    }
    slot[name='note']::slotted(*) {
      padding: 0 0.75em !important;
      background: none;
    }
  }
`;
