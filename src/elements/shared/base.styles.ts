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
  }
  [hidden],
  :host([hidden]) {
    display: none !important;
  }
  .base {
    all: initial;
    display: block;
    writing-mode: horizontal-tb;
    container-type: inline-size;
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
  details > :not(summary) {
    padding-block-end: var(--_space);
  }
  .primary {
    min-block-size: 52px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 1.125em;
  }
  .icon {
    display: grid;
    place-items: center;
    padding: 0;
    background: none;
  }
  [aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    /* what is folded away is read on paper */
    ::details-content {
      content-visibility: visible;
    }
  }
`;
