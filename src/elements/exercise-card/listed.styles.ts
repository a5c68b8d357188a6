import { css } from 'lit';

/** A card in the row of a list. */
export const listedStyles = css`
  .compact.listed {
    position: relative;
  }
  .row-start {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: start;
    scroll-margin-block: 6em;
  }
  /* the whole row is one target, but for what can be pressed in it */
  .row-start::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .compact.listed > details,
  .compact.listed .picture ::slotted(:not(img)) {
    position: relative;
    z-index: 1;
  }
  .wrapped.compact {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .wrapped.compact.with-picture {
    grid-template-columns: var(--_thumbnail) minmax(0, 1fr) auto;
  }
  .wrapped.compact > .mark {
    grid-area: 1 / -2;
  }
  @media screen {
    .closed {
      display: none;
    }
  }
`;
