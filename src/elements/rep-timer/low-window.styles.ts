import { css } from 'lit';

/** In a low window, such as a phone's that lies on its side, the digits stand beside the words. */
export const lowWindowStyles = css`
  @media (max-height: 30em) {
    .active > .frame .run {
      --_largest: 1em;
    }
    .active > .frame > .panel {
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: calc(var(--_space) * 2);
      text-align: start;
    }
    .active > .frame > .panel > *,
    .active > .frame .run > :is(.place, .next, .bar, .progress) {
      grid-column: 1 / -1;
    }
    .active > .frame .place {
      justify-content: start;
    }
    .active > .frame .count-down {
      grid-column: 1;
      grid-row: 2 / span 2;
      grid-template-columns: auto auto;
      align-self: center;
    }
    .active > .frame .run > :is(.title, .detail) {
      grid-column: 2;
    }
    /* what does not fit stands among the words of the card, and is said */
    .active > .frame .detail {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 4;
      overflow: hidden;
      min-block-size: 5.2em;
      font-size: 0.875em;
      line-height: 1.3;
    }
    .active > .frame .detail > span {
      display: inline;
    }
    .active > .frame .title {
      align-self: end;
    }
    .active > .frame .digits {
      grid-column: 1;
      min-inline-size: 1.2em;
      font-size: clamp(3.5em, 28vh, 7em);
      text-align: end;
    }
  }
  /* at 400 % zoom, word, digits and Pause stand together, and the rest below */
  @media (max-height: 20em) {
    .active > .frame > .panel {
      gap: 4px var(--_space);
    }
    .active > .frame .count-down {
      grid-row: 2;
    }
    .active > .frame .title {
      align-self: center;
    }
    .active > .frame .main {
      grid-row: 3;
    }
    .active > .frame .run > :is(.detail, .next) {
      grid-column: 1 / -1;
      min-block-size: 0;
    }
  }
`;
