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
  [hidden],
  :host([hidden]) {
    display: none !important;
  }
  .base {
    all: initial;
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
  .base * {
    box-sizing: border-box;
  }
  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .frame {
    display: grid;
    gap: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .name {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .fine,
  .muted {
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
    flex: 1;
  }
  button {
    appearance: none;
    min-inline-size: 44px;
    min-block-size: 44px;
    margin: 0;
    padding: 0.5em 1em;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
    touch-action: manipulation;
  }
  button.primary {
    min-block-size: 52px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 1.125em;
  }
  button[aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  button.icon {
    display: grid;
    place-items: center;
    padding: 0;
    background: none;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    font-weight: 600;
    cursor: pointer;
  }
  details > :not(summary) {
    padding-block-end: var(--_space);
  }
  li + li {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  slot[name='actions']::slotted(a) {
    color: var(--_accent);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
    }
    button[aria-pressed='true'],
    .fill {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
