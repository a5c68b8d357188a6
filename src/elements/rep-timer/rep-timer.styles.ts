import { css } from 'lit';
import { cueChoicesStyles } from './cues/cue-choices.styles.js';
import { largeLandscapeStyles } from './large-landscape.styles.js';
import { largeStyles } from './large-mode.styles.js';
import { lowWindowStyles } from './low-window.styles.js';
import { runStyles } from './run.styles.js';

/** The timer on the page. */
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
    align-content: center;
    inline-size: min-content;
    padding: 2px;
    font-size: 0.875em;
    font-weight: 400;
    line-height: 1.15;
  }
  /* the words would take the room of Pause */
  @container (max-width: 18em) {
    .exercise-words {
      display: none;
    }
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

  @media print {
    .frame {
      display: none;
    }
  }
`;

export const styles = [pageStyles, runStyles, cueChoicesStyles, lowWindowStyles, largeStyles, largeLandscapeStyles];
