import { css } from 'lit';

/**
 * What a session shows: every line has a place that it keeps from phase to phase. What is read at arm's length is as
 * large as its place allows, by the width of a line, --_measure, and by how many --_letters it has.
 */
export const runStyles = css`
  /* its lines stand in the panel's grid */
  .run {
    --_measure: calc(100cqi - 4 * var(--_space));
    --_largest: 1.5em;
    --_letters: 99;
    display: contents;
    line-height: 2em;
  }
  .embedded .run {
    --_measure: 100cqi;
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
    align-items: baseline;
    justify-content: center;
    gap: 0 0.75em;
    line-height: 1.6em;
  }
  .number {
    color: var(--_muted);
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
    font-size: clamp(1em, var(--_measure) / (0.6 * var(--_letters)), 1.25em);
    line-height: 1.2;
    overflow: clip;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  /* which foot it is, is what is looked for first; also where it is empty, before the first side */
  .side {
    font-size: clamp(1.2em, (var(--_measure) - 10em) / (0.7 * var(--_letters)), var(--_largest-side, 1.6em));
  }
  /* it has the height of a line of its parent's, which is the same for each size of letters */
  .title {
    font-size: clamp(1.25em, var(--_measure) / (0.7 * var(--_letters)), 1.75em);
    font-weight: 700;
    text-wrap: balance;
  }
  .detail {
    --_height: 3em;
    min-block-size: var(--_height);
    line-height: 1.25;
    text-wrap: balance;
  }
  /* as large as fits its place in one line, two, three or four: a letter is 0.6 em wide, and a line is never quite full */
  .detail > span {
    --_width: calc(var(--_measure) / 0.6);
    display: block;
    font-size: clamp(
      1em,
      max(
        min(var(--_height) / 1.25, var(--_width) / (var(--_letters) + 1)),
        min(var(--_height) / 2.5, var(--_width) / (var(--_letters) / 2 + 4)),
        min(var(--_height) / 3.75, var(--_width) / (var(--_letters) / 3 + 4)),
        min(var(--_height) / 5, var(--_width) / (var(--_letters) / 4 + 4))
      ),
      var(--_largest)
    );
  }
  @container (max-width: 26em) {
    .detail {
      --_height: 4.5em;
    }
  }
  @container (max-width: 20em) {
    .detail {
      --_height: 5.25em;
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
    line-height: 1.25;
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
    min-block-size: 1.25em;
    line-height: 1.25;
  }
  .progress {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space);
    min-block-size: 1.5em;
    line-height: 1.2;
    text-align: start;
  }
  .count {
    color: var(--_text);
    text-wrap: balance;
    font-size: clamp(1em, (var(--_measure) - 7em) / (0.6 * var(--_letters)), var(--_largest-count, 1.25em));
  }
  .count + * {
    flex: none;
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
`;
