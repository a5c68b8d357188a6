import { html, nothing, type TemplateResult } from 'lit';

/** One box for "done". */
export interface TickBox {
  readonly done: boolean;
  /** Its accessible name. */
  readonly label: string;
  toggle(): void;
}

/** The boxes at an exercise that say whether it is done: as many as it is asked for. */
export interface TickOptions {
  readonly boxes: readonly TickBox[];
  /** What the boxes are for, where they are several. */
  readonly label: string;
  /** The word beside the box, where there is room; beside several, always. */
  readonly word: string;
  /** What else is said of the exercise: that it is not for today. */
  readonly note: string;
}

/** Whether the boxes need a line of their own where there is little room. */
export const isWide = ({ boxes, note }: TickOptions): boolean => boxes.length > 1 || !!note;

const renderBox = ({ done, label, toggle }: TickBox, word: unknown): TemplateResult =>
  html`<button
    part="button"
    class="tick icon"
    role="checkbox"
    aria-checked=${done}
    aria-label=${label}
    @click=${toggle}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12.5l5 5 9-10"></path></svg>
    ${word}
  </button>`;

const renderBoxes = ({ boxes, label, word }: TickOptions): TemplateResult =>
  html`<div class="ticks" role="group" aria-label=${label}>
    <span class="tick-count" .textContent=${word}></span>${boxes.map(box => renderBox(box, nothing))}
  </div>`;

/** The boxes for "done", and what else is said of the exercise. */
export const renderTick = (options: TickOptions): TemplateResult => {
  const { boxes, word, note } = options;
  const [box] = boxes;
  const isOne = boxes.length === 1;
  return html`<div class="mark">
    ${isOne ? renderBox(box!, html`<span class="tick-word">${word}</span>`) : renderBoxes(options)}
    ${note ? html`<span class="tick-note">${note}</span>` : nothing}
  </div>`;
};
