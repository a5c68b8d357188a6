import { html, nothing, type TemplateResult } from 'lit';

/** A box at an exercise that says whether it is done. */
export interface TickOptions {
  readonly done: boolean;
  /** Its accessible name. */
  readonly label: string;
  /** The word beside the box, where there is room. */
  readonly word: string;
  /** What else is said of the exercise: that it is not for today. */
  readonly note: string;
  toggle(): void;
}

/** The box for "done", and what else is said of the exercise. */
export const renderTick = ({ done, label, word, note, toggle }: TickOptions): TemplateResult =>
  html`<div class="mark">
    <button part="button" class="tick icon" role="checkbox" aria-checked=${done} aria-label=${label} @click=${toggle}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12.5l5 5 9-10"></path></svg>
      <span class="tick-word">${word}</span>
    </button>
    ${note ? html`<span class="tick-note">${note}</span>` : nothing}
  </div>`;
