import { html, nothing, svg, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { viewBox } from '../../figure/render/fit.js';
import type { Shape } from '../../figure/render/renderer.js';
import type { FigureText } from './figure-text.js';
import type { Aspect, FigureView } from './figure-view.js';

/** The part of a whole person's drawing that says how the person sits or stands. */
const postureViewBox = '400 0 800 1200';

export interface PictureOptions {
  readonly picture: FigureView;
  readonly aspect: Aspect;
  readonly step: number;
  readonly text: FigureText;
  /** What the figure is drawn with at first; later drawings write to the same paths. */
  readonly firstDrawing: readonly TemplateResult[];
}

export const renderShapes = (shapes: readonly Shape[]): TemplateResult[] =>
  shapes.map(({ role, d }) => svg`<path class=${role} d=${d}></path>`);

/** How the whole person sits or stands, where the figure is a close-up. */
const renderPosture = (shapes: readonly Shape[]): TemplateResult =>
  html`<svg class="posture" viewBox=${postureViewBox} aria-hidden="true">${renderShapes(shapes)}</svg>`;

/** The figure, which the reader can turn. */
export const renderStage = ({ picture, aspect, step, text, firstDrawing }: PictureOptions): TemplateResult => {
  const orbit = picture.orbit;
  const posture = picture.posture(aspect.side);
  return html`<div
    class="stage ${aspect.side}"
    @pointerdown=${orbit.handlePointerDown}
    @pointermove=${orbit.handlePointerMove}
    @pointerup=${orbit.handlePointerEnd}
    @pointercancel=${orbit.handlePointerEnd}
  >
    <svg part="figure" viewBox=${viewBox} role="img" aria-label=${text.labelOf(step)}><g>${firstDrawing}</g></svg>
    ${posture ? renderPosture(posture) : nothing}
  </div>`;
};

/** Every step with its words, for paper. */
export const renderStills = ({ picture, aspect, text }: PictureOptions): TemplateResult =>
  html`<ol part="stills" class="stills">
    ${picture.stills(aspect).map(
      (shapes, i) =>
        html`<li>
          <svg viewBox=${viewBox} role="img" aria-label=${text.labelOf(i + 1)}>${renderShapes(shapes)}</svg>
          <p .textContent=${text.listStep(i + 1)}></p>
        </li>`,
    )}
  </ol>`;

/** What stands where there is no figure: the step's words, or a letter where there is no room for them. */
export const renderPlaceholder = ({ captions, initial }: FigureText, step: number): TemplateResult => {
  const words = captions[step - 1] ?? '';
  const classes = { stage: true, placeholder: true, wordless: !words };
  return html`<div class=${classMap(classes)}>
    <p class="step-words" .textContent=${words}></p>
    <span class="initial" aria-hidden="true" .textContent=${initial}></span>
  </div>`;
};

/** The step in words, below the figure. Text that changes has an element of its own, which page translators may fill. */
export const renderCaption = (captions: readonly string[], step: number): TemplateResult =>
  html`<p part="caption" class="caption" .textContent=${captions[step - 1] ?? ''}></p>`;
