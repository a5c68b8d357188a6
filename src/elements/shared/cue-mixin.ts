import { property } from 'lit/decorators.js';
import type { BaseElement } from './base-element.js';
import { leadInRule } from './rules.js';
import { validated } from './validated.js';

type Constructor<T> = abstract new (...args: any[]) => T;

/** How a timer tells the reader, as an element's properties and attributes. */
export interface CueProperties {
  leadIn: number | null;
  noSound: boolean;
  voice: boolean;
  vibrate: boolean;
  noWakeLock: boolean;
}

/** Gives an element the attributes for how its timers tell the reader. */
export const CueMixin = <Base extends Constructor<BaseElement>>(base: Base): Base & Constructor<CueProperties> => {
  abstract class CueElement extends base implements CueProperties {
    /** Seconds to get ready, 0–3600; as long as it takes to be told what to do where none are given, and at least 5. */
    @validated(leadInRule) leadIn: number | null = null;

    /** Silent, until the reader switches sound on. */
    @property({ type: Boolean, attribute: 'no-sound' }) noSound = false;

    /** Reads aloud, until the reader switches it off. */
    @property({ type: Boolean }) voice = false;

    /** Vibrates where the device can. */
    @property({ type: Boolean }) vibrate = false;

    /** Lets the screen turn off while a timer runs. */
    @property({ type: Boolean, attribute: 'no-wake-lock' }) noWakeLock = false;
  }
  return CueElement;
};
