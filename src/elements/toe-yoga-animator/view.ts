import { html, svg, type TemplateResult } from 'lit';
import type { Slider } from '../../figure/types.js';
import type { Shape } from '../../figure/render/renderer.js';
import { viewBox } from '../../figure/render/camera.js';
import { button } from '../shared/legacy-button.js';
import type { Locale } from '../../i18n/locale.js';
import { icons } from './icons.js';
import { pickedSkin, pickSkin, skins } from './skin.js';
import type { Turn } from './turn.js';

export const renderShapes = (shapes: readonly Shape[]): TemplateResult[] =>
  shapes.map(({ role, d }) => svg`<path class=${role} d=${d}></path>`);

/** Every step with its words, for paper. */
export const renderStills = (
  stills: readonly (readonly Shape[])[],
  label: (step: number) => string,
  words: readonly string[],
): TemplateResult =>
  html`<ol part="stills" class="stills">
    ${stills.map(
      (shapes, i) =>
        html`<li>
          <svg viewBox=${viewBox} role="img" aria-label=${label(i + 1)}>${renderShapes(shapes)}</svg>
          ${i + 1}. ${words[i]}
        </li>`,
    )}
  </ol>`;

/** What stands where there is no figure. */
export const renderPlaceholder = (words: readonly string[], step: number): TemplateResult =>
  html`<div class="stage placeholder">
    <span class="number" aria-hidden="true">${step}</span>
    <p>${words[step - 1] ?? ''}</p>
  </div>`;

const sign = (label: string, icon: TemplateResult | string, act: () => void): TemplateResult =>
  button(icon, act, 'icon', label);

/** What the reader can do with a figure. */
export interface Acts {
  play(): void;
  pause(): void;
  next(): void;
  previous(): void;
}

export const renderPlay = (playing: boolean, acts: Acts, { figure }: Locale): TemplateResult =>
  playing ? sign(figure.pause, icons.pause, () => acts.pause()) : sign(figure.play, icons.play, () => acts.play());

export const renderSteps = (
  step: number,
  steps: number,
  playing: boolean,
  acts: Acts,
  locale: Locale,
): TemplateResult => html`
  ${sign(locale.figure.previous, icons.previous, () => acts.previous())}
  <span class="dots" aria-hidden="true">
    ${[...Array(steps)].map((_, i) => html`<i class=${i + 1 === step ? 'on' : ''}></i>`)}
  </span>
  ${sign(locale.figure.next, icons.next, () => acts.next())} ${renderPlay(playing, acts, locale)}
`;

/** Sliders that set the figure; `set` gets a slider's id and its position, 0–1. */
export const renderSliders = (
  sliders: readonly Slider[],
  at: Readonly<Record<string, number>> | null | undefined,
  set: (id: string, position: number) => void,
  { figure }: Locale,
): TemplateResult[] =>
  sliders.map(
    ({ id }) =>
      html`<label class="slider fine"
        >${figure.sliders[id]}
        <input
          type="range"
          .value=${`${(at?.[id] ?? 0) * 100}`}
          @input=${({ target }: Event) => set(id, (target as HTMLInputElement).valueAsNumber / 100)}
        />
      </label>`,
  );

/** To choose from, and what a page has asked for. */
const speeds = new Set([0.25, 0.5, 1, 1.5, 2]);

/** Turning, speed and skin tone, folded away. */
export const renderMore = (element: { speed: number }, turn: Turn, { figure }: Locale): TemplateResult =>
  html`<details class="more">
    <summary class="icon" aria-label=${figure.more}>${icons.more}</summary>
    <div class="row">
      ${sign(figure.turnLeft, icons.turnLeft, () => turn.by(-45))}
      ${sign(figure.turnRight, icons.turnRight, () => turn.by(45))}
      <select
        aria-label=${figure.speed}
        @change=${({ target }: Event) => {
          element.speed = +(target as HTMLSelectElement).value;
        }}
      >
        ${[...speeds.add(element.speed)]
          .sort()
          .map(speed => html`<option value=${speed} .selected=${speed === element.speed}>${speed + '×'}</option>`)}
      </select>
    </div>
    <div class="row">
      ${skins.map((_, i) =>
        button('', () => pickSkin(i), `icon tone skin${i}`, figure.skin(i + 1), i === pickedSkin()),
      )}
    </div>
  </details>`;
