import { css } from 'lit';

/**
 * What every element stands on. Page rules beat `:host` and inherited properties leak in, so an inner wrapper starts
 * afresh and takes from the page only what is wanted: its font, its direction, its colour scheme.
 */
export const host = css`
  :host {
    display: block;
    min-width: min(100%, 15em);
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
  .frame,
  .text,
  .stills,
  .placeholder {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .frame {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .name,
  .title {
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
  .buttons,
  .controls {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_space);
  }
  .buttons > * {
    flex: auto;
  }
  button,
  select {
    min-width: 44px;
    min-height: 44px;
    padding: 0.5em;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
    color: var(--_text);
    font: inherit;
    line-height: 1.25;
    touch-action: manipulation;
  }
  summary {
    min-height: 44px;
    align-content: center;
  }
  button,
  summary {
    cursor: pointer;
  }
  b,
  button,
  summary,
  .dose,
  .done,
  .steps li::before,
  [aria-current],
  ::slotted(a) {
    font-weight: 600;
  }
  .dose,
  .done,
  [aria-pressed='true'],
  ::slotted(a) {
    color: var(--_accent);
  }
  .primary {
    min-height: 52px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 1.125em;
  }
  [aria-pressed='true'] {
    border-color: var(--_accent);
  }
  .icon {
    display: grid;
    place-items: center;
    padding: 0;
    background: none;
  }
  .tick::before,
  .tone::before {
    content: '';
    width: 28px;
    height: 28px;
    border-radius: 50%;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  details > :not(summary) {
    padding-bottom: var(--_space);
  }
  ul > li + li {
    margin-top: calc(var(--_space) * 0.5);
  }
  .rows li,
  .steps li {
    display: grid;
  }
  .rows li,
  .steps li,
  .folds details {
    border-top: 1px solid var(--_line);
  }
  .problems,
  slot[name='note']::slotted(*) {
    padding: 0.75em 1em !important;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_tint);
  }
  .text,
  exercise-card,
  ::slotted(exercise-card) {
    min-width: 0;
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
    button:not(.tick),
    rep-timer,
    .panel,
    .controls,
    .slider,
    .caption,
    .drawn .steps {
      display: none !important;
    }
  }
`;
