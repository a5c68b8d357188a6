import type { ReactiveElement } from 'lit';
import { save, load } from '../../browser/storage.js';

/** Skin tones to choose from, light to dark. */
export const skins = ['#f6d9c6', '#e8b294', '#c98f68', '#9b6746', '#6d4733'] as const;

/** The elements on the page that show a figure. */
export const shown = new Set<ReactiveElement>();

const note = 'figure';
let picked: number | undefined;

/** The number of the tone that the reader has picked, on this device where it can be kept; −1: it is the page's. */
export const pickedSkin = (): number => (picked ??= Number(load(note).skin ?? -1));

/** Picks a tone for every figure on the page; the one that is picked goes back to the page's. */
export const pickSkin = (skin: number): void => {
  picked = pickedSkin() === skin ? -1 : skin;
  save(note, picked < 0 ? null : { skin });
  for (const element of shown) element.requestUpdate();
};
