import type { ReactiveController } from 'lit';
import { load, save } from '../../browser/storage.js';
import type { BaseElement } from '../shared/base-element.js';

/** Skin tones to choose from, light to dark. */
export const skins = ['#f6d9c6', '#e8b294', '#c98f68', '#9b6746', '#6d4733'] as const;

/** The tone that the page's style gives the figure: the reader picked none. */
const noneOfThese = -1;

const storageKey = 'figure';
const figures = new Set<BaseElement>();
let pickedTone: number | undefined;

/** The index in `skins` of the tone that the reader has picked on this device; −1 for the page's own. */
const pickedSkin = (): number => {
  pickedTone ??= Number(load(storageKey).skin ?? noneOfThese);
  return pickedTone;
};

/** Gives every figure on the page the tone at `index` of `skins`; the picked one again goes back to the page's own. */
export const pickSkin = (index: number): void => {
  const isPicked = pickedSkin() === index;
  pickedTone = isPicked ? noneOfThese : index;
  save(storageKey, isPicked ? null : { skin: index });
  for (const figure of figures) figure.requestUpdate();
};

/** Renders its host anew when the reader picks a skin tone at any figure of the page. */
export class SkinToneController implements ReactiveController {
  readonly #host: BaseElement;

  constructor(host: BaseElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The index in `skins` of the tone that the reader has picked; −1 for the page's own. */
  get picked(): number {
    return this.#host.hydrating ? noneOfThese : pickedSkin();
  }

  hostConnected(): void {
    figures.add(this.#host);
  }

  hostDisconnected(): void {
    figures.delete(this.#host);
  }
}
