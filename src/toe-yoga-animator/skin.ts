import { keep, kept } from '../internal/keep.js';

/** Skin tones to choose from, light to dark. */
export const skins = ['#f6d9c6', '#e8b294', '#c98f68', '#9b6746', '#6d4733'] as const;

const shown = new Set<HTMLElement>();
const note = 'figure';

let picked: unknown;

/** The tone that the reader has picked, on this device where it can be kept; else it is the page's. */
export const pickedSkin = (): string | undefined => skins.find(skin => skin === (picked ??= kept(note).skin ?? ''));

const dress = (base: HTMLElement): void => base.style.setProperty('--toe-yoga-skin', pickedSkin() ?? null);

/** Shows the picked tone within an element, now and whenever it changes; until the returned function is called. */
export const wearSkin = (base: HTMLElement): (() => void) => {
  shown.add(base);
  dress(base);
  return () => shown.delete(base);
};

/** Picks a tone for every figure on the page; the one that is picked goes back to the page's. */
export const pickSkin = (skin: string): void => {
  picked = pickedSkin() === skin ? '' : skin;
  keep(note, picked ? { skin } : null);
  shown.forEach(dress);
};
