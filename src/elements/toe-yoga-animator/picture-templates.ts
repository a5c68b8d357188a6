import { html, nothing, svg, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Side } from '../../dose/dose.js';
import { viewBox } from '../../figure/render/fit.js';
import type { Shape } from '../../figure/render/renderer.js';
import type { LegendCode } from '../../figure/types.js';
import { describeMarks } from '../../i18n/describe-marks.js';
import type { Locale } from '../../i18n/locale.js';
import { phaseAt } from '../../timeline/locate.js';
import { changingText } from '../shared/changing-text.js';
import { isActive, type SessionClock } from '../shared/session-clock.js';
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
  /** Whether it is shown how the whole person sits or stands, and what that is drawn with at first. */
  readonly showsPosture: boolean;
  readonly firstPosture: readonly TemplateResult[];
}

export const renderShapes = (shapes: readonly Shape[]): TemplateResult[] =>
  shapes.map(({ role, d }) => svg`<g class=${role}><path d=${d}></path></g>`);

/** How the whole person sits or stands, where the figure is a close-up: in the upper corner that a foot of that side leaves. */
const renderPosture = (firstDrawing: readonly TemplateResult[], side: Side): TemplateResult =>
  html`<svg class="posture ${side === 'right' ? 'left' : 'right'}" viewBox=${postureViewBox} aria-hidden="true">
    ${firstDrawing}
  </svg>`;

/** The figure, which the reader can turn. */
export const renderStage = (options: PictureOptions): TemplateResult => {
  const { picture, aspect, step, text, firstDrawing, showsPosture, firstPosture } = options;
  const { orbit } = picture;
  return html`<div
    class="stage ${aspect.side}"
    @pointerdown=${orbit.handlePointerDown}
    @pointermove=${orbit.handlePointerMove}
    @pointerup=${orbit.handlePointerEnd}
    @pointercancel=${orbit.handlePointerEnd}
  >
    <svg part="figure" viewBox=${viewBox} role="img" aria-label=${text.labelOf(step)}><g>${firstDrawing}</g></svg>
    ${showsPosture ? renderPosture(firstPosture, aspect.side) : nothing}
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

/** Whether a session is in none of the steps, or in all at once: its timer says then what is to be done. */
const isBetweenSteps = (session: SessionClock | null): boolean =>
  !!session && isActive(session) && phaseAt(session.timeline, session.elapsed).phase?.step === null;

/**
 * What stands where there is no figure: the step's words, or a letter where there is no room for them, or where they
 * are not what is done now.
 */
export const renderPlaceholder = (
  { captions, initial }: FigureText,
  step: number,
  session: SessionClock | null,
): TemplateResult => {
  const words = isBetweenSteps(session) ? '' : (captions[step - 1] ?? '');
  const classes = { stage: true, placeholder: true, wordless: !words };
  return html`<div class=${classMap(classes)}>
    <p class="step-words">${changingText(words)}</p>
    <span class="initial" aria-hidden="true">${changingText(initial)}</span>
  </div>`;
};

/** What marks in the picture mean. */
export const renderLegend = (codes: readonly LegendCode[], locale: Locale): TemplateResult =>
  html`<p part="legend" class="legend">${changingText(describeMarks(codes, locale))}</p>`;

/** The step in words, below the figure. Text that changes has an element of its own, which page translators may fill. */
export const renderCaption = (captions: readonly string[], step: number): TemplateResult =>
  html`<p part="caption" class="caption">${changingText(captions[step - 1] ?? '')}</p>`;
