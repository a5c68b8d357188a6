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
  .large .note {
    padding: 0.4em 0.75em;
    border-inline-start: 3px solid var(--_accent-text);
    background: var(--_tint);
    font-size: clamp(1em, 4vmin, 1.5em);
    line-height: 1.25;
    text-align: start;
    white-space: pre-line;
  }
  .note > span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  /* where there is no room for it, it stands with the card */
  @media (max-height: 43em) {
    .large.pictured .note {
      display: none;
    }
  }
  @media (max-height: 36em) {
    .large .note {
      display: none;
    }
  }
  .large.preparing:not(.pictured) .detail {
    --_height: 3.5em;
  }
  .large .digits {
    font-size: min(44vmin, 27vb);
    line-height: 0.9;
  }
  /* the picture shows the first steps then */
  .large.pictured.preparing .digits {
    font-size: 28vmin;
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
`;
