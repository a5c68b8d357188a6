import { css } from 'lit';

/** The switches for the ways in which the reader is told; what is on has a sign and a ground. */
export const cueChoicesStyles = css`
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: max(8px, var(--_space));
  }
  .switches > * {
    flex: 1 1 auto;
  }
  .switch {
    position: relative;
    padding-inline: 1.75em;
    border-color: var(--_control);
    background: none;
  }
  .switch[aria-pressed='true'] {
    border-color: var(--_accent-text);
    background: var(--_tint);
  }
  .switch[aria-pressed='true']::before {
    content: '\\2713';
    content: '\\2713' / '';
    position: absolute;
    inset-inline-start: 0.5em;
  }
  @media (forced-colors: active) {
    .switch[aria-pressed='true'] {
      background: Highlight;
    }
  }
`;
