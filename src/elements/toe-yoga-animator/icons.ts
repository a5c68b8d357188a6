import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** An icon of 24 × 24; its path is filled with the text's colour. */
const renderIcon = (path: string, { classes }: { readonly classes?: string } = {}): TemplateResult =>
  html`<svg class=${ifDefined(classes)} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d=${path}></path>
  </svg>`;

/** An icon that points along the text: mirrored where the text runs from right to left. */
const renderDirectionalIcon = (path: string): TemplateResult => renderIcon(path, { classes: 'directional' });

const turnLeftPath = 'M12 5a8 8 0 1 1-8 8h2a6 6 0 1 0 6-6v3L7 6l5-4z';
const turnRightPath = 'M12 5a8 8 0 1 0 8 8h-2a6 6 0 1 1-6-6v3l5-4-5-4z';
const dot = (center: number): string => `M${center - 2} 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0z`;

export const icons = {
  play: renderDirectionalIcon('M8 5v14l11-7z'),
  pause: renderIcon('M7 5h4v14H7zm6 0h4v14h-4z'),
  previous: renderDirectionalIcon('M15.5 5 17 6.5 11.5 12l5.5 5.5-1.5 1.5-7-7z'),
  next: renderDirectionalIcon('M8.5 5 7 6.5l5.5 5.5L7 17.5 8.5 19l7-7z'),
  more: renderIcon([5, 12, 19].map(dot).join('')),
  turnLeft: renderIcon(turnLeftPath),
  turnRight: renderIcon(turnRightPath),
};
