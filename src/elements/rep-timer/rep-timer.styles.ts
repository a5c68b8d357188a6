import { css } from 'lit';
import { cueChoicesStyles } from './cues/cue-choices.styles.js';
import { largeStyles } from './large-mode.styles.js';
import { lowWindowStyles } from './low-window.styles.js';

/** The timer on the page: every line has a place that it keeps from phase to phase. */
const pageStyles = css`
  .frame {
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .embedded .frame {
    padding: 0;
    border: 0;
    background: none;
  }
  .name {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .dose {
    margin-block-end: var(--_space);
    color: var(--_accent-text);
    font-weight: 600;
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75) var(--_space);
    color: inherit;
    text-align: center;
  }
  /* what is brought into view keeps clear of notches and of the window's edge */
  :is(.place, .title, .count-down, .main) {
    scroll-margin-block: calc(env(safe-area-inset-top) + 6px) calc(env(safe-area-inset-bottom) + 6px);
  }
  /* its lines stand in the panel's grid */
  .run {
    display: contents;
  }
  /* marks that are stacked in words stay there; buttons keep their focus ring */
  :is(.title, .detail, .next) {
    contain: paint;
  }
  .place {
    contain: paint;
    min-inline-size: 0;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 0.75em;
  }
  /* a line of its own: whatever the side is, it keeps its place */
  .exercise {
    order: 1;
    display: block;
    inline-size: 100%;
    contain: paint;
    flex: 0 0 100%;
    min-inline-size: 0;
    max-inline-size: 100%;
    color: var(--_muted);
    overflow: clip;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  /* which foot it is, is what is looked for first; also where it is empty, before the first side */
  .side {
    min-block-size: 1.25em;
    font-size: 1.2em;
    line-height: 1.25;
  }
  .title {
    min-block-size: 1.25em;
    font-size: clamp(1.25em, 7cqi, 1.75em);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .detail {
    min-block-size: 3em;
    text-wrap: balance;
  }
  @container (max-width: 26em) {
    .detail {
      min-block-size: 4.5em;
    }
  }
  @container (max-width: 20em) {
    .detail {
      min-block-size: 6em;
    }
  }
  /* letters that are large for the window: what is not read across a room is a little smaller */
  @container (max-width: 14.5em) {
    .active > .frame .run > :is(.place, .detail, .next, .progress) {
      font-size: 0.875em;
      line-height: 1.3;
    }
    .active > .frame .detail {
      min-block-size: 4.5em;
    }
  }
  /* the unit stands beside the digits and leaves them in the middle */
  .count-down {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    align-items: last baseline;
    gap: 0.25em;
  }
  .digits {
    grid-column: 2;
    font-size: clamp(3.5em, min(30cqi, 16vh), 10em);
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .unit {
    justify-self: start;
  }
  .unit,
  .next,
  .progress {
    color: var(--_muted);
  }
  .paused :is(.title, .digits) {
    color: var(--_muted);
  }
  .next {
    min-block-size: 1.5em;
  }
  .progress {
    display: flex;
    justify-content: space-between;
    gap: var(--_space);
    min-block-size: 1.5em;
    text-align: start;
  }
  .count {
    color: var(--_text);
  }
  .notice {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .buttons > * {
    flex: 1 1 auto;
  }
  .main > * {
    flex: none;
    min-inline-size: max(44px, 20%);
  }
  .main > .primary {
    flex: 1 1 40%;
    min-inline-size: min-content;
    min-block-size: 60px;
  }
  .main > .exercise-skip {
    display: grid;
    place-items: center;
  }
  .main > .switch {
    max-inline-size: 40%;
    overflow-wrap: break-word;
  }
  /* in two lines at most between words, never within one */
  @container (max-width: 24em) {
    .main > .switch {
      inline-size: min-content;
      max-inline-size: none;
    }
  }
  .exercise-skip path {
    fill: currentColor;
  }
  .exercise-skip:disabled {
    opacity: 0.4;
    cursor: default;
  }
  .directional {
    inline-size: 28px;
  }
  .less-used > * {
    flex: 1 1 0;
    min-inline-size: min-content;
  }
  .choices {
    min-block-size: 44px;
  }
  .time {
    margin-inline-start: 0.5em;
    font-weight: 400;
  }
  details {
    text-align: start;
  }

  /* the mask cuts the bar into one piece a repetition */
  .bar {
    block-size: 10px;
    border-radius: 5px;
    overflow: hidden;
    background: var(--_line);
    mask: linear-gradient(90deg, #0000 1px, #000 0 calc(100% - 2px), #0000 0) 0 / calc(100% / var(--_pieces));
  }
  /* transforms know no start and end: it grows from its middle, which stands where the bar begins */
  .fill {
    inline-size: 200%;
    margin-inline-start: -100%;
    block-size: 100%;
    background: var(--_accent);
    transform: scaleX(var(--_done, 0));
  }

  @media (prefers-reduced-motion: no-preference) {
    .running .fill {
      transition: transform 1s linear;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
    /* of all backgrounds only those in a system color are kept */
    .fill {
      background: CanvasText;
    }
  }
  @media print {
    .frame {
      display: none;
    }
  }
`;

export const styles = [pageStyles, cueChoicesStyles, lowWindowStyles, largeStyles];
