import { html, nothing, svg, type TemplateResult } from 'lit';
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
          ${text.listStep(i + 1)}
        </li>`,
    )}
  </ol>`;

/** What stands where there is no figure: the step's number and words. */
export const renderPlaceholder = ({ captions, numberOf }: FigureText, step: number): TemplateResult =>
  html`<div class="stage placeholder">
    <span class="step-number" aria-hidden="true">${numberOf(step)}</span>
    <p>${captions[step - 1] ?? ''}</p>
  </div>`;

/** The step in words, below the figure. */
export const renderCaption = (captions: readonly string[], step: number): TemplateResult =>
  html`<p part="caption" class="caption">${captions[step - 1] ?? ''}</p>`;
