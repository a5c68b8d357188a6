import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { live } from 'lit/directives/live.js';
import { announcer } from '../../browser/announcer.js';
import type { Slider, View } from '../../figure/types.js';
import type { Locale } from '../../i18n/locale.js';
import { renderButton } from '../shared/button.js';
import type { FigureText } from './figure-text.js';
import { icons } from './icons.js';
import type { OrbitControl } from './orbit-control.js';
import { pickSkin, skins } from './skin-tone.js';

/** Degrees that the buttons turn the figure by. */
const degreesPerTurn = 45;

/** The views to choose from, in the order of their chips. */
const views: readonly View[] = ['front', 'side', 'top', 'quarter'];

/** The speeds that a reader can choose; a page may have set another. */
export const offeredSpeeds = [0.25, 0.5, 1, 1.5, 2] as const;

/** What the controls act on. */
export interface ControlledFigure extends Element {
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
  /** The view that it is seen from; null where it is turned. */
  readonly facing: View | null;
  /** The place of the skin tone that the reader has picked; −1 for none. */
  readonly skin: number;
  readonly locale: Locale;
  /** Whether a reader may soon see it. */
  readonly isNear: boolean;
  /** Whether it has the one button only that a figure keeps that plays by itself. */
  readonly isPlain: boolean;
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
  return html`<div class="stepper">
      ${renderIconButton(locale.figure.previousStep, icons.previous, () => figure.previous())}
      ${renderStepDots(figure.step, text.stepCount)}
      ${renderIconButton(locale.figure.nextStep, icons.next, () => figure.next())}
    </div>
    ${renderPlayButton(options)}`;
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

/** A group of choices with its name before it. */
const renderChoices = (name: string, choices: unknown): TemplateResult =>
  html`<div class="menu-row" role="group" aria-label=${name}>
    <span class="menu-label" aria-hidden="true">${name}</span>
    ${choices}
  </div>`;

const renderViewChips = (orbit: OrbitControl, facing: View | null, { figure }: Locale): TemplateResult =>
  renderChoices(
    figure.view,
    views.map(view =>
      renderButton({ content: figure.views[view], action: () => orbit.face(view), pressed: view === facing }),
    ),
  );

/** Buttons, and the arrow keys while one of them has the focus; a screen reader is told how far the figure is turned. */
const renderTurnButtons = (options: ControlsOptions, orbit: OrbitControl): TemplateResult => {
  const { figure, lang } = options.locale;
  const tell = (): void =>
    announcer.announce(figure.describeTurn(orbit.turned.right, orbit.turned.up), lang, options.figure);
  const turn = (right: number, down: number): void => {
    orbit.turnBy(right * degreesPerTurn, down * degreesPerTurn);
    tell();
  };
  const reset = (): void => {
    orbit.reset();
    tell();
  };
  const handleKey = (event: KeyboardEvent): void => {
    if (orbit.handleKey(event)) tell();
  };
  const buttons = html`<div class="turn-buttons" @keydown=${handleKey}>
    ${renderIconButton(figure.turnLeft, icons.turnLeft, () => turn(-1, 0))}
    ${renderIconButton(figure.turnRight, icons.turnRight, () => turn(1, 0))}
    ${renderIconButton(figure.turnUp, icons.turnUp, () => turn(0, -1))}
    ${renderIconButton(figure.turnDown, icons.turnDown, () => turn(0, 1))}
    ${renderButton({ content: figure.resetView, action: reset })}
  </div>`;
  return renderChoices(figure.turn, buttons);
};

const renderSkinTones = (skin: number, { figure }: Locale): TemplateResult =>
  renderChoices(
    figure.skin,
    skins.map((_, i) =>
      renderButton({
        content: nothing,
        label: figure.skinTone(i + 1),
        pressed: i === skin,
        action: () => pickSkin(i),
        classes: `icon skin-tone skin${i}`,
      }),
    ),
  );

/** View, speed and skin tone, folded away. */
const renderMoreMenu = (options: ControlsOptions, orbit: OrbitControl): TemplateResult => {
  const { facing, locale } = options;
  return html`<details class="more-menu">
    <summary class="icon" aria-label=${locale.figure.moreControls}>${icons.more}</summary>
    ${renderTurnButtons(options, orbit)} ${renderViewChips(orbit, facing, locale)}
    ${renderChoices(locale.figure.speed, renderSpeedChoice(options))} ${renderSkinTones(options.skin, locale)}
  </details>`;
};

/** The row of buttons below a figure, with what is folded away. */
const renderAllControls = (options: ControlsOptions): TemplateResult =>
  html`<div part="controls" class="controls">
    <div class="step-controls">
      <span class="side-name" .textContent=${options.text.sideName}></span>
      ${options.following ? nothing : renderStepControls(options)}
    </div>
    ${options.orbit ? renderMoreMenu(options, options.orbit) : nothing}
  </div>`;

/** The place of the buttons, below a figure that is not near yet. */
const renderControlsPlace = (sideName: string): TemplateResult =>
  html`<div class="controls">
    <div class="step-controls"><span class="side-name" .textContent=${sideName}></span></div>
  </div>`;

/** The one button that a figure keeps that plays by itself. */
const renderPlayControl = (options: ControlsOptions): TemplateResult =>
  html`<div part="controls" class="controls">
    <div class="step-controls">${renderPlayButton(options)}</div>
  </div>`;

/** What a figure is led by, or the place of it. */
export const renderControls = (options: ControlsOptions): TemplateResult => {
  const { isNear, isPlain, text } = options;
  if (!isNear) return renderControlsPlace(isPlain ? '' : text.sideName);
  return isPlain ? renderPlayControl(options) : renderAllControls(options);
};

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
        ><span .textContent=${figure.sliders[id]}></span>
        <input
          type="range"
          aria-valuetext=${figure.describeSlider(id, positions?.[id] ?? 0)}
          .value=${live(String(Math.round((positions?.[id] ?? 0) * 100)))}
          @input=${({ target }: Event) => onSlide(id, (target as HTMLInputElement).valueAsNumber / 100)}
        />
      </label>`,
  );
