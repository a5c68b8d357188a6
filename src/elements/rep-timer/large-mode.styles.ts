import { css } from 'lit';

/** Large mode: to be read across a room, and pressed without aiming. */
export const largeStyles = css`
  dialog {
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: max(1.5vmin, env(safe-area-inset-top)) max(2vmin, env(safe-area-inset-right))
      max(1.5vmin, env(safe-area-inset-bottom)) max(2vmin, env(safe-area-inset-left));
    border: 0;
    background: var(--_surface);
    color: var(--_text);
    overflow: auto;
  }
  dialog[open] {
    display: block;
    position: fixed;
  }
  .large .panel {
    grid-template-rows: auto;
    align-content: center;
    gap: 6px;
    min-block-size: 100%;
  }
  .large.pictured .panel {
    grid-template-rows: minmax(0, 1fr);
    block-size: 100%;
    min-block-size: 0;
  }
  .picture {
    container-type: size;
    display: grid;
    place-items: center;
    min-block-size: 0;
  }
  /* a tap on it is a tap on the dialog: it cannot be turned here */
  .figure {
    /* whatever room a card has for its own */
    --_figure-room: 56vh;
    min-inline-size: 0;
    inline-size: min(100cqi, 133cqb);
    pointer-events: none;
  }
  .large .run {
    --_measure: 95vi;
    --_largest-side: 1.9em;
    --_largest-count: 1.4em;
    cursor: pointer;
  }
  .large .place {
    font-size: clamp(1em, 5vmin, 2em);
    line-height: 2em;
  }
  .large .title {
    font-size: clamp(1.5em, 13vmin, 4.5em);
    line-height: 1.1;
  }
  .large .detail {
    --_height: 3.5em;
    font-size: clamp(1em, 5vmin, 1.75em);
  }
  /* without a picture, the words have the height that the window leaves */
  .large:not(.pictured) .run {
    --_largest: 3em;
  }
  .large:not(.pictured) .detail {
    --_height: max(3.5em, 100vb - 85vmin - 225px);
    align-content: center;
  }
  /* all that is to be read before leaves room for the picture */
  .large.pictured.preparing .detail {
    font-size: clamp(1em, 3.5vmin, 1.75em);
  }
  .large .digits {
    font-size: min(44vmin, 27vb);
    line-height: 0.9;
  }
  .large .unit {
    font-size: 8vmin;
  }
  .large .progress {
    min-block-size: 1.7em;
    font-size: clamp(1em, 4.5vmin, 1.75em);
  }
  .large .primary {
    min-block-size: 88px;
    font-size: 1.5em;
  }
  .large .exercise-skip {
    font-size: clamp(0.875em, 4.5vmin, 1.125em);
  }
  .large .bar {
    display: none;
  }
  .large .next {
    min-block-size: 1.25em;
    font-size: clamp(1em, 4.5vmin, 1.5em);
    line-height: 1.25;
  }
  /* what comes next has room in a tall window alone */
  @media (orientation: landscape), (max-height: 50em) {
    .large .next {
      display: none;
    }
  }

  @media (orientation: landscape) {
    .large.active .panel {
      grid-template: repeat(3, auto) minmax(0, 1fr) auto 44px 44px / minmax(0, 1fr) minmax(0, 1fr);
      align-content: stretch;
      column-gap: 2vmin;
    }
    .large.active .picture {
      grid-area: 1 / 1 / 6 / 2;
    }
    .large.active .run > :not(.picture) {
      grid-column: 2;
    }
    .large .run > .count-down {
      align-self: center;
    }
    .large .progress {
      align-self: end;
    }
    .large .main {
      grid-area: 6 / 2 / 8 / 3;
    }
    .large .less-used {
      grid-area: 6 / 1 / 7 / 2;
    }
    .large .panel > .choices {
      grid-area: 7 / 1 / 8 / 2;
      min-block-size: 0;
    }
    .large .title {
      font-size: clamp(1.25em, 9vmin, 4.5em);
    }
    .large .run {
      --_measure: 46vi;
    }
    .large .detail {
      --_height: clamp(2.5em, 40vb - 150px, 6em);
      font-size: clamp(1em, 4.5vmin, 1.75em);
    }
    .large .digits {
      font-size: 22vmin;
    }
    /* what is to be read before has the room of the digits, and what does not fit is said */
    .large.pictured.preparing .detail {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 6;
      overflow: hidden;
    }
    .large.pictured.preparing .digits {
      font-size: 14vmin;
    }
    /* low: the name stands beside the place where both have room */
    .large .exercise {
      inline-size: auto;
      flex: 0 1 auto;
      font-size: clamp(1em, (var(--_measure) - 10em) / (0.6 * var(--_letters, 99)), 1.25em);
    }
    .large .side {
      order: 1;
      flex: 0 0 100%;
    }
    .large .place {
      font-size: clamp(0.875em, 5vmin, 2em);
      line-height: 1.5em;
    }
    /* without a picture the words have its place */
    .large.active:not(.pictured) .run > .detail {
      --_height: calc(97vb - 100px);
      grid-area: 1 / 1 / 6 / 2;
      align-self: center;
    }
  }
  @media (orientation: landscape) and (max-height: 30em) {
    .large.pictured.preparing .detail {
      -webkit-line-clamp: 3;
    }
    .large.active .panel {
      row-gap: 3px;
    }
    .large .run {
      --_largest-count: 1.15em;
    }
    .large .progress {
      min-block-size: 1.4em;
    }
    .large .digits {
      font-size: 21vmin;
    }
  }
  /* at 400 % zoom there is no room for a picture */
  @media (orientation: landscape) and (max-height: 20em) {
    .picture,
    .large .exercise-skip > span {
      display: none;
    }
    .large.active .panel {
      grid-template: none / minmax(0, 1fr) auto;
      block-size: auto;
      gap: 4px var(--_space);
    }
    .large.active .panel > *,
    .large.active .run > :is(.place, .progress) {
      grid-area: auto / 1 / auto / 3;
    }
    .large.active .run > :is(.title, .detail) {
      grid-area: auto / 1 / auto / 2;
      align-self: center;
      min-block-size: 0;
      font-size: 1em;
    }
    .large .run {
      --_largest: 1em;
    }
    .large.active .run > .title {
      font-size: 1.5em;
    }
    .large.active .run > .count-down {
      grid-area: 2 / 2 / 4 / 3;
    }
    .large.active .primary {
      min-block-size: 60px;
    }
  }
`;
