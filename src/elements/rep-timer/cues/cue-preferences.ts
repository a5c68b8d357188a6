import { load, save } from '../../../browser/storage.js';

/** The ways in which the reader can be told of a phase. */
export const cueChannels = ['sound', 'voice', 'vibrate', 'flash'] as const;
export type CueChannel = (typeof cueChannels)[number];

/** Which of them are on, and whether the screen is kept on meanwhile. */
export interface CuePreferences extends Readonly<Record<CueChannel, boolean>> {
  readonly keepScreenOn: boolean;
}

const storageName = 'signals';

/** What a timer's attributes ask for. */
export interface CueAttributes {
  readonly noSound: boolean;
  readonly voice: boolean;
  readonly vibrate: boolean;
  readonly noWakeLock: boolean;
}

/** What the attributes ask for, but for what the reader has switched on this device. */
export const loadCuePreferences = (attributes: CueAttributes): CuePreferences => {
  const saved = load(storageName) as Partial<CuePreferences>;
  return {
    sound: saved.sound ?? !attributes.noSound,
    voice: saved.voice ?? attributes.voice,
    vibrate: saved.vibrate ?? attributes.vibrate,
    flash: saved.flash ?? false,
    keepScreenOn: !attributes.noWakeLock,
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
