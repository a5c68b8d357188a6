import { css } from 'lit';
import { cueChoicesStyles } from '../rep-timer/cues/cue-choices.styles.js';

const listStyles = css`
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  /* of a routine that is still to come not even the length is known: what follows stays below what is seen */
  @media screen and (scripting: enabled) {
    .frame.holds-place {
      align-content: start;
      min-block-size: 100vh;
    }
  }
  /* a heading of the page's own has the list's distances */
  slot[name='intro']::slotted(*) {
    margin-block: 0;
  }
  .title {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  /* marks that are stacked on a letter by the hundred stay within its lines */
  p,
  .title,
  .problems li,
  .frame button:not([role='checkbox']) {
    overflow: clip;
    overflow-clip-margin: 0.25em;
  }
  .where span {
    display: block;
    overflow: clip;
  }
  /* lines are broken where the author breaks them */
  .intro,
  .note {
    white-space: pre-line;
  }
  .muted,
  .message,
  .fine {
    color: var(--_muted);
  }
  .fine {
    font-size: 0.875em;
  }
  .row,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_space);
  }
  .buttons > * {
    flex: auto;
  }
  .done,
  .video-page,
  ::slotted(a) {
    color: var(--_accent-text);
    font-weight: 600;
  }
  .where:focus,
  .end:focus,
  .message:focus {
    outline: 0;
  }
  .problems {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding: 0.75em 1em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_tint);
  }
  .problems button {
    justify-self: start;
    background: var(--_surface);
  }
  ul > li + li {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .start {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .time {
    font-weight: 400;
  }
  .time::before {
    content: '\\b7\\a0' / '';
  }
  .quiet button {
    border-color: var(--_control);
    background: none;
  }

  .exercises > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    align-items: center;
    padding-block: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }
  .exercises > .with-tick {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  @container (min-width: 40em) {
    .exercises > .with-ticks {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  /* until the list has made a row of it, what the page shows again is not seen */
  .waiting {
    position: absolute;
    inset: 0;
    overflow: hidden;
    visibility: hidden;
  }
  exercise-card,
  ::slotted(*) {
    min-inline-size: 0;
  }
  /* before it has come, a picture takes the place that it has then: the shape of a figure */
  img[slot='picture'] {
    aspect-ratio: 4 / 3;
    object-fit: contain;
  }
  video[slot='picture'] {
    aspect-ratio: 16 / 9;
  }
  .permission button {
    inline-size: 100%;
  }
  .video-page {
    align-content: center;
    min-block-size: 44px;
    padding: var(--_space);
  }

  .end {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    justify-items: center;
    padding: calc(var(--_space) * 2.5);
    border-radius: var(--_radius);
    background: var(--_ground);
    text-align: center;
    scroll-margin-block: var(--_space);
  }
  .end-sign {
    inline-size: 3em;
    padding: 0.5em;
    border-radius: 50%;
    background: var(--_accent);
    fill: none;
    stroke: var(--_on-accent);
    stroke-width: 3;
  }
  .end .buttons {
    inline-size: 100%;
    margin-block-start: var(--_space);
  }

  /* one exercise at a time */
  @media screen {
    .running li:not(.current),
    .running .row-tick {
      display: none;
    }
    .running .current {
      display: block;
      padding: 0;
      border: 0;
    }
  }

  @media print {
    .frame {
      padding: 0;
      border: 0;
      gap: 4px;
      background: none;
    }
    ul > li + li {
      margin-block-start: 0;
    }
    .frame button:not([role='checkbox']),
    .choices,
    .today,
    .offer,
    .where,
    .end,
    .record:not([open]),
    slot[name='actions'] {
      display: none;
    }
    /* its lines go on in one another */
    .safety :is(ul, li) {
      display: inline;
    }
    .safety li::after {
      content: ' ';
    }
    .exercises > li {
      break-inside: avoid;
      align-items: start;
      padding-block: 4px;
    }
    .exercises > .with-ticks {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
`;

export const styles = [cueChoicesStyles, listStyles];
