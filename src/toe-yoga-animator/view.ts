import { html, svg, type TemplateResult } from 'lit';
import type { Slider } from '../exercise/exercise.js';
import type { Shape } from '../figure/draw.js';
import { viewBox } from '../figure/project.js';
import type { Locale } from '../locales/index.js';
import { icons } from './icons.js';
import { pickedSkin, skins } from './skin.js';

export const renderShapes = (shapes: readonly Shape[]): TemplateResult[] =>
  shapes.map(({ role, d }) => svg`<path class=${role} d=${d}></path>`);

/** A picture that does not change. */
export const renderStill = (shapes: readonly Shape[], label: string): TemplateResult =>
  html`<svg viewBox=${viewBox} role="img" aria-label=${label}>${renderShapes(shapes)}</svg>`;

const button = (label: string, icon: TemplateResult, act: () => void) =>
  html`<button part="button" class="icon" aria-label=${label} @click=${act}>${icon}</button>`;

/** What the reader can do with a figure. */
export interface Acts {
  play(): void;
  pause(): void;
  next(): void;
  previous(): void;
}

export const renderPlay = (playing: boolean, acts: Acts, { figure }: Locale): TemplateResult =>
  playing ? button(figure.pause, icons.pause, () => acts.pause()) : button(figure.play, icons.play, () => acts.play());

export const renderSteps = (
  step: number,
  steps: number,
  playing: boolean,
  acts: Acts,
  locale: Locale,
): TemplateResult => html`
  ${button(locale.figure.previous, icons.previous, () => acts.previous())}
  <span class="dots" aria-hidden="true">
    ${Array.from({ length: steps }, (_, i) => html`<i class=${i + 1 === step ? 'on' : ''}></i>`)}
  </span>
  ${button(locale.figure.next, icons.next, () => acts.next())} ${renderPlay(playing, acts, locale)}
`;

/** Sliders that set the figure; `set` gets a slider's id and its position, 0–1. */
export const renderSliders = (
  sliders: readonly Slider[],
  set: (id: string, position: number) => void,
  { figure }: Locale,
): TemplateResult[] =>
  sliders.map(
    ({ id }) =>
      html`<label class="slider fine"
        >${figure.sliders[id]}
        <input
          type="range"
          value="0"
          @input=${({ target }: Event) => set(id, (target as HTMLInputElement).valueAsNumber / 100)}
        />
      </label>`,
  );

const speeds = [0.25, 0.5, 1, 1.5, 2];

/** Turning, speed and skin tone, folded away. */
export const renderMore = (
  acts: { turn(right: number): void; setSpeed(speed: number): void; pickSkin(skin: string): void },
  speed: number,
  { figure }: Locale,
): TemplateResult =>
  html`<details class="more">
    <summary aria-label=${figure.more}>${icons.more}</summary>
    <div class="row">
      ${button(figure.turnLeft, icons.turnLeft, () => acts.turn(-45))}
      ${button(figure.turnRight, icons.turnRight, () => acts.turn(45))}
      <select
        aria-label=${figure.speed}
        @change=${({ target }: Event) => acts.setSpeed(+(target as HTMLSelectElement).value)}
      >
        ${[...new Set([...speeds, speed])]
          .sort()
          .map(each => html`<option value=${each} ?selected=${each === speed}>${each}×</option>`)}
      </select>
    </div>
    <div class="row">
      ${skins.map(
        (skin, i) =>
          html`<button
            part="button"
            class="icon skin${i}"
            aria-label=${figure.skin(i + 1)}
            aria-pressed=${skin === pickedSkin()}
            @click=${() => acts.pickSkin(skin)}
          ></button>`,
      )}
    </div>
  </details>`;
