import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { live } from 'lit/directives/live.js';
import type { Slider } from '../../figure/types.js';
import type { Locale } from '../../i18n/locale.js';
import { renderButton } from '../shared/button.js';
import type { FigureText } from './figure-text.js';
import { icons } from './icons.js';
import type { OrbitControl } from './orbit-control.js';
import { pickedSkin, pickSkin, skins } from './skin-tone.js';

/** Degrees that the buttons turn the figure by. */
const degreesPerTurn = 45;

/** The speeds that a reader can choose; a page may have set another. */
export const offeredSpeeds = [0.25, 0.5, 1, 1.5, 2] as const;

/** What the controls act on. */
export interface ControlledFigure {
  readonly step: number;
  speed: number;
  play(): void;
  pause(): void;
  next(): void;
  previous(): void;
}

export interface ControlsOptions {
  readonly figure: ControlledFigure;
  readonly text: FigureText;
  readonly playing: boolean;
  /** A session goes from step to step: the reader does not. */
  readonly following: boolean;
  /** The speeds to choose from, the current one among them. */
  readonly speeds: Iterable<number>;
  /** Turns the figure; null where there is none. */
  readonly orbit: OrbitControl | null;
  readonly locale: Locale;
}

const renderIconButton = (label: string, icon: TemplateResult, action: () => void): TemplateResult =>
  renderButton({ content: icon, label, action, classes: 'icon' });

const renderPlayButton = ({ figure, playing, locale }: ControlsOptions): TemplateResult =>
  playing
    ? renderIconButton(locale.figure.pause, icons.pause, () => figure.pause())
    : renderIconButton(locale.figure.play, icons.play, () => figure.play());

const renderStepDots = (step: number, stepCount: number): TemplateResult => {
  const dots: TemplateResult[] = [];
  for (let i = 1; i <= stepCount; i++) {
    dots.push(html`<span class=${classMap({ 'step-dot': true, current: i === step })}></span>`);
  }
  return html`<span class="step-dots" aria-hidden="true">${dots}</span>`;
};

const renderStepControls = (options: ControlsOptions): TemplateResult => {
  const { figure, text, locale } = options;
  return html`
    ${renderIconButton(locale.figure.previousStep, icons.previous, () => figure.previous())}
    ${renderStepDots(figure.step, text.stepCount)}
    ${renderIconButton(locale.figure.nextStep, icons.next, () => figure.next())} ${renderPlayButton(options)}
  `;
};

const renderSpeedChoice = ({ figure, speeds, locale }: ControlsOptions): TemplateResult => {
  const ascending = [...speeds].sort((a, b) => a - b);
  const handleChange = ({ target }: Event): void => {
    figure.speed = Number((target as HTMLSelectElement).value);
  };
  return html`<select aria-label=${locale.figure.speed} @change=${handleChange}>
    ${ascending.map(speed => html`<option value=${speed} .selected=${speed === figure.speed}>${locale.figure.formatSpeed(speed)}</option>`)}
  </select>`;
};

const renderSkinTones = ({ figure }: Locale): TemplateResult[] =>
  skins.map((_, i) =>
    renderButton({
      content: nothing,
      label: figure.skinTone(i + 1),
      pressed: i === pickedSkin(),
      action: () => pickSkin(i),
      classes: `icon skin-tone skin${i}`,
    }),
  );

/** Turning, speed and skin tone, folded away. */
const renderMoreMenu = (options: ControlsOptions, orbit: OrbitControl): TemplateResult => {
  const { locale } = options;
  const { figure } = locale;
  return html`<details class="more-menu">
    <summary class="icon" aria-label=${figure.moreControls}>${icons.more}</summary>
    <div class="menu-row">
      ${renderIconButton(figure.turnLeft, icons.turnLeft, () => orbit.turnBy(-degreesPerTurn))}
      ${renderIconButton(figure.turnRight, icons.turnRight, () => orbit.turnBy(degreesPerTurn))}
      ${renderSpeedChoice(options)}
    </div>
    <div class="menu-row">${renderSkinTones(locale)}</div>
  </details>`;
};

/** The row of buttons below a figure, with what is folded away. */
export const renderControls = (options: ControlsOptions): TemplateResult =>
  html`<div part="controls" class="controls">
    <span class="side-name">${options.text.sideName}</span>
    ${options.following ? nothing : renderStepControls(options)}
    ${options.orbit ? renderMoreMenu(options, options.orbit) : nothing}
  </div>`;

/** The one button that a figure keeps that plays by itself. */
export const renderPlayControl = (options: ControlsOptions): TemplateResult =>
  html`<div part="controls" class="controls">${renderPlayButton(options)}</div>`;

/** Sliders with which the reader poses the figure; a figure that moves by itself has them at their beginning. */
export const renderSliders = (
  sliders: readonly Slider[] = [],
  positions: Readonly<Record<string, number>> | null,
  onSlide: (id: string, position: number) => void,
  { figure }: Locale,
): TemplateResult[] =>
  sliders.map(
    ({ id }) =>
      html`<label class="slider"
        >${figure.sliders[id]}
        <input
          type="range"
          .value=${live(String(Math.round((positions?.[id] ?? 0) * 100)))}
          @input=${({ target }: Event) => onSlide(id, (target as HTMLInputElement).valueAsNumber / 100)}
        />
      </label>`,
  );
