import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { renderDirectionalIcon } from '../shared/directional-icon.js';

/** An icon of 24 × 24; its path is filled with the text's colour. */
const renderIcon = (path: string, degrees?: number): TemplateResult =>
  html`<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d=${path} transform=${ifDefined(degrees && `rotate(${degrees} 12 12)`)}></path>
  </svg>`;

const before = 'M15.5 5 17 6.5 11.5 12l5.5 5.5-1.5 1.5-7-7z';
const after = 'M8.5 5 7 6.5l5.5 5.5L7 17.5 8.5 19l7-7z';
const rightArrow = 'M4 11h11.2L10 5.8 11.4 4.4 19 12l-7.6 7.6L10 18.2l5.2-5.2H4z';
const dot = (center: number): string => `M${center - 2} 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0z`;

export const icons = {
  // a triangle on a play button points to the right in every language
  play: renderIcon('M8 5v14l11-7z'),
  pause: renderIcon('M7 5h4v14H7zm6 0h4v14h-4z'),
  previous: renderDirectionalIcon(before, after),
  next: renderDirectionalIcon(after, before),
  more: renderIcon([5, 12, 19].map(dot).join('')),
  turnLeft: renderIcon(rightArrow, 180),
  turnRight: renderIcon(rightArrow),
  turnUp: renderIcon(rightArrow, -90),
  turnDown: renderIcon(rightArrow, 90),
};
