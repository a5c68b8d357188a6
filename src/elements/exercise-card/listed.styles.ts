import { css } from 'lit';

/** A card in the row of a list. */
export const listedStyles = css`
  /* rows with one box are narrower than those with several: their pictures are not */
  .compact.listed {
    --_thumbnail: min(4.5em, 33cqi);
    position: relative;
  }
  @media (min-width: 600px) {
    .compact.listed {
      --_thumbnail: clamp(min(4.5em, 33cqi), 28cqi, 7em);
    }
  }
  .row-start {
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    white-space: normal;
    scroll-margin-block: 6em;
  }
  /* as its title, whatever is stacked in it */
  .row-start span {
    display: block;
    max-inline-size: 100%;
    overflow: clip;
  }
  /* the whole row is one target, but for what can be pressed in it */
  .row-start::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 1;
  }
  .compact.listed > .fold,
  .compact.listed .problem > details,
  .compact.listed > .heading > slot[name='note']::slotted(*),
  .compact.listed .picture ::slotted(:not(img)) {
    position: relative;
    z-index: 1;
  }
  /* the fold of a row in a list is as quiet as the row */
  .compact.listed > .fold > summary {
    font-weight: 400;
  }
  @media screen {
    .closed.closed {
      display: none;
    }
    .compact.ticked {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .compact.ticked.with-picture {
      grid-template-columns: var(--_thumbnail) minmax(0, 1fr) auto;
    }
    .compact.ticked > .row-tick {
      grid-row: 1;
      grid-column-end: -1;
    }
    /* several boxes have a line of their own */
    .compact.with-ticks > .row-tick {
      grid-row: auto;
      grid-column: 1 / -1;
    }
    .compact.asks.with-picture {
      grid-template-columns: minmax(0, 1fr);
    }
    .compact.asks.with-picture > :is(.stage, .heading) {
      grid-area: auto;
    }
  }
  @media print {
    .row-start {
      min-block-size: 0;
    }
    .listed .fine {
      display: none;
    }
  }
`;
