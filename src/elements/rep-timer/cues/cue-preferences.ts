import { load, save } from '../../../browser/storage.js';

/** The ways in which the reader can be told of a phase. */
export const cueChannels = ['sound', 'voice', 'vibrate', 'flash'] as const;
export type CueChannel = (typeof cueChannels)[number];

/** Which of them are on, and whether the screen is kept on meanwhile. */
export interface CuePreferences extends Readonly<Record<CueChannel, boolean>> {
  readonly keepScreenOn: boolean;
}

const storageName = 'signals';

/** The `defaults`, but for what the reader has switched on this device. */
export const loadCuePreferences = (defaults: CuePreferences): CuePreferences => {
  const saved = load(storageName) as Partial<CuePreferences>;
  return {
    sound: saved.sound ?? defaults.sound,
    voice: saved.voice ?? defaults.voice,
    vibrate: saved.vibrate ?? defaults.vibrate,
    flash: saved.flash ?? defaults.flash,
    keepScreenOn: defaults.keepScreenOn,
  };
};

/** Saves that the reader has switched a channel; what was not switched goes on following the attributes. */
export const saveCuePreference = (channel: CueChannel, on: boolean): void =>
  save(storageName, { ...load(storageName), [channel]: on });

/** The channels that this device may have. */
export const findCueChannels = (): CueChannel[] => {
  const missing = new Set<CueChannel>();
  if (!('speechSynthesis' in globalThis)) missing.add('voice');
  if (!('vibrate' in (globalThis.navigator ?? {}))) missing.add('vibrate');
  return cueChannels.filter(channel => !missing.has(channel));
};
