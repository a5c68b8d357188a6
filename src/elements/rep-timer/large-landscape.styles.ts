import { css } from 'lit';

/** Large mode in a window that is wider than high: the picture, or the words, beside the rest. */
export const largeLandscapeStyles = css`
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
    /* what is to be read before has the room of the digits */
    .large.pictured.preparing .digits {
      font-size: 14vmin;
    }
    /* low: the name stands beside the place where both have room */
    .large .exercise {
      inline-size: auto;
      flex: 0 1 auto;
      font-size: clamp(1em, (var(--_measure) - 10em) / (0.6 * var(--_letters)), 1.25em);
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
    .large.active .run > .note {
      grid-area: 1 / 1 / 6 / 2;
      align-self: end;
    }
  }
  @media (orientation: landscape) and (max-height: 30em) {
    /* what does not fit is said */
    .large.pictured.preparing .detail > span {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      overflow: hidden;
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
