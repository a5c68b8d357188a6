import { isServer } from 'lit';
import { load, save } from '../../../browser/storage.js';
import { canOverrideRingSwitch } from './audio-session.js';

/** What the reader can choose: the ways to be told of a phase, and how. */
const cueChoices = ['sound', 'voice', 'vibrate', 'flash', 'wait', 'unmute'] as const;
export type CueChoice = (typeof cueChoices)[number];

/** What is chosen, and whether the screen is kept on meanwhile. */
export interface CuePreferences extends Readonly<Record<CueChoice, boolean>> {
  readonly keepScreenOn: boolean;
}

const storageName = 'signals';

/** What an element's attributes ask for. */
export interface CueAttributes {
  /** Whether only the attributes count, as on a server. */
  readonly hydrating: boolean;
  readonly noSound: boolean;
  readonly voice: boolean;
  readonly vibrate: boolean;
  readonly noWakeLock: boolean;
}

/** What the attributes ask for, but for what the reader has chosen on this device. */
export const loadCuePreferences = (attributes: CueAttributes): CuePreferences => {
  const saved: Partial<CuePreferences> = attributes.hydrating ? {} : load(storageName);
  return {
    sound: saved.sound ?? !attributes.noSound,
    voice: saved.voice ?? attributes.voice,
    vibrate: saved.vibrate ?? attributes.vibrate,
    flash: saved.flash ?? false,
    wait: saved.wait ?? false,
    unmute: saved.unmute ?? true,
    keepScreenOn: !attributes.noWakeLock,
  };
};

const listeners = new Set<() => void>();

/** Calls `listener` when the reader has chosen something on this page, until the returned function is called. */
export const onCueChoice = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Saves what the reader has chosen; what was not chosen goes on following the attributes. */
export const saveCueChoice = (choice: CueChoice, on: boolean): void => {
  save(storageName, { ...load(storageName), [choice]: on });
  for (const listener of listeners) listener();
};

/** What this device may have; what most have, where nothing is to be known of it. */
export const findCueChoices = ({ hydrating }: Pick<CueAttributes, 'hydrating'>): CueChoice[] => {
  const missing = new Set<CueChoice>();
  const isUnknown = isServer || hydrating;
  if (!isUnknown && !('speechSynthesis' in globalThis)) missing.add('voice');
  if (isUnknown || !('vibrate' in navigator)) missing.add('vibrate');
  if (isUnknown || !canOverrideRingSwitch()) missing.add('unmute');
  return cueChoices.filter(choice => !missing.has(choice));
};

/** Whether a switch of the device may mute the sounds, and the page can do nothing about it. */
export const mayBeMuted = ({ hydrating }: Pick<CueAttributes, 'hydrating'>): boolean =>
  !hydrating && !canOverrideRingSwitch() && !!globalThis.matchMedia?.('(pointer: coarse)').matches;
