import type { LegendCode, Slider, View } from '../figure/types.js';

/** The figure's buttons and sliders. */
export interface FigureWords {
  readonly play: string;
  readonly pause: string;
  readonly previousStep: string;
  readonly nextStep: string;
  /** A step on paper, where all of them stand one below the other: "1. Spread your toes." */
  listStep(number: number, instruction: string): string;
  /** What each mark in a picture means, as a sentence. */
  readonly legend: Readonly<Record<LegendCode, string>>;
  /** The heading of what is folded away: turning, speed, skin tone. */
  readonly moreControls: string;
  /** Before the views to choose from. */
  readonly view: string;
  readonly views: Readonly<Record<View, string>>;
  /** Before the buttons that turn the figure. */
  readonly turn: string;
  readonly turnLeft: string;
  readonly turnRight: string;
  readonly turnUp: string;
  readonly turnDown: string;
  /** Back to the view that the figure had at first. */
  readonly resetView: string;
  /** What a screen reader says of a figure that was turned: degrees from its view, negative to the left and down. */
  describeTurn(right: number, up: number): string;
  /** The name of the choice of a speed. */
  readonly speed: string;
  /** How many times as fast: "0.5×". */
  formatSpeed(factor: number): string;
  /** Before the skin tones. */
  readonly skin: string;
  /** @param number from 1, the lightest */
  skinTone(number: number): string;
  /** What each slider sets, from one end to the other. */
  readonly sliders: Readonly<Record<Slider['id'], string>>;
  /** Where a slider stands, as words: "sunk", "lifted, 40 %". @param position 0–1 */
  describeSlider(id: Slider['id'], position: number): string;
}
