import { html, type TemplateResult } from 'lit';

const icon = (d: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d=${d}></path></svg>`;

export const icons = {
  play: icon('M8 5v14l11-7z'),
  pause: icon('M7 5h4v14H7zm6 0h4v14h-4z'),
  previous: icon('M15.5 5 17 6.5 11.5 12l5.5 5.5-1.5 1.5-7-7z'),
  next: icon('M8.5 5 7 6.5l5.5 5.5L7 17.5 8.5 19l7-7z'),
  more: '•••',
  turnLeft: '↺',
  turnRight: '↻',
};
