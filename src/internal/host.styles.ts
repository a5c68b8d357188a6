import { css } from 'lit';

/**
 * What every element stands on. Page rules beat `:host` and inherited properties leak in, so an inner wrapper starts
 * afresh and takes from the page only what is wanted: its font, its direction, its colour scheme.
 */
export const host = css`
  :host {
    display: block;
    min-inline-size: min(100%, 15em);
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    all: initial;
    box-sizing: border-box;
    display: block;
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
  .base *,
  .base ::before {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  ul,
  li {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 1em;
  }
  button {
    appearance: none;
    min-inline-size: 44px;
    min-block-size: 44px;
    margin: 0;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 2);
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
    color: var(--_text);
    font-family: inherit;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 1.125em;
    min-block-size: 52px;
  }
  button:disabled {
    opacity: 0.45;
    cursor: default;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  summary {
    cursor: pointer;
    min-block-size: 44px;
    align-content: center;
    font-weight: 600;
  }
  .fine {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
    }
  }
`;
