import { html, type TemplateResult } from 'lit';

/** An icon that points along the text: mirrored where the text runs from right to left. */
const renderIcon = (path: string): TemplateResult =>
  html`<svg class="directional" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d=${path}></path>
  </svg>`;

export const icons = {
  previousExercise: renderIcon('M6 5h2.5v14H6zM19 5v14L9.5 12z'),
  nextExercise: renderIcon('M15.5 5H18v14h-2.5zM5 5v14l9.5-7z'),
};
