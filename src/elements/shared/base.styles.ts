import { css } from 'lit';

/**
 * What every element stands on: the host, the wrapper, the reset, the button and the focus ring. All else is in the
 * element's own sheet.
 *
 * Page rules beat `:host`, and inherited properties leak in, so the wrapper starts afresh and takes from the page only
 * what is wanted: its font, its direction, its colour scheme.
 */
export const baseStyles = css`
  :host {
    display: block;
    min-inline-size: min(100%, 15em);
    /* in a page that writes downwards, what is across to it has a width by its content only */
    writing-mode: horizontal-tb;
  }
  /* a page's own mark of focus is for what has it, not for the element that it is in */
  :host(:focus-within:not([tabindex])) {
    outline: 0 !important;
  }
  [hidden],
  :host([hidden]) {
    display: none !important;
  }
  /* of what a server has rendered, without a script only words and pictures are of use: no button would answer */
  @media (scripting: none) {
    .panel,
    .start,
    .choices,
    .row-tick,
    .record,
    .leave,
    .controls button,
    .step-dots,
    .more-menu {
      display: none !important;
    }
  }
  /*
   * A container of queries has no width of its own: in a parent that takes its width from what is in it, it would be 0 px
   * wide. This line of no height has one instead: a letter of 240 px at least, and three in a row where there is room.
   */
  :host::before {
    all: initial;
    display: block;
    flex: 0 9999 auto;
    min-inline-size: 0;
    max-inline-size: calc(100vw - 3em);
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    content: 'x x';
    font-size: 1px;
    letter-spacing: 239px;
  }
  .base {
    all: initial;
    display: block;
    container-type: inline-size;
    /* where the page makes the host a row */
    flex: 1 0 100%;
    color: var(--_text);
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    font-family: var(--toe-yoga-font, inherit);
    font-size: max(16px, 1em);
    line-height: 1.5;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  /* words line up where the page's lines begin, in whichever direction they themselves run */
  .base {
    text-align: start;
  }
  .base > * {
    /* Chromium has it under this name only */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .base * {
    box-sizing: border-box;
    /* words keep the direction of their language */
    unicode-bidi: plaintext;
  }
  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  button,
  select {
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0.5em;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
    color: var(--_text);
    font: inherit;
    line-height: 1.25;
    touch-action: manipulation;
  }
  button,
  summary {
    cursor: pointer;
    font-weight: 600;
  }
  summary {
    min-block-size: 44px;
    align-content: center;
  }
  /* a triangle of its own: the browser's touches words that run against the page's direction */
  summary:where(:not(.icon)) {
    display: flex;
    align-items: center;
    gap: var(--_space);
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:where(:not(.icon))::before {
    flex: none;
    content: '';
    border: 0.35em solid transparent;
    border-inline: 0.6em solid currentcolor;
    border-inline-end: 0;
  }
  [open] > summary:where(:not(.icon))::before {
    border: 0.35em solid transparent;
    border-block: 0.6em solid currentcolor;
    border-block-end: 0;
  }
  .directional {
    inline-size: 24px;
    overflow: hidden;
  }
  details > :not(summary) {
    padding-block-end: var(--_space);
  }
  .primary {
    min-block-size: 52px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 1.125em;
  }
  /* a press that is answered before all that it brings is shown */
  [aria-busy='true'] .primary {
    filter: brightness(0.8);
  }
  .icon {
    display: grid;
    place-items: center;
    padding: 0;
    background: none;
  }
  [aria-pressed='true'] {
    border-color: var(--_accent-text);
    color: var(--_accent-text);
  }
  :focus-visible {
    outline: 3px solid var(--_accent-text);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    /* else what is transparent is drawn */
    summary:where(:not(.icon))::before {
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    /* an element is as wide as what is in it */
    :host::before {
      content: none;
    }
    .base {
      container-type: normal;
      color-scheme: light;
      font-size: 10.5pt;
      line-height: 1.35;
    }
    summary {
      min-block-size: 0;
    }
    summary:where(:not(.icon))::before {
      display: none;
    }
    /* what is folded away is read on paper */
    ::details-content {
      content-visibility: visible;
    }
  }
`;
