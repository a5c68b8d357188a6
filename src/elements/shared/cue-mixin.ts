import { property } from 'lit/decorators.js';
import type { BaseElement } from './base-element.js';

type Constructor<T> = abstract new (...args: any[]) => T;

/** How a timer tells the reader, as an element's properties and attributes. */
export interface CueProperties {
  noSound: boolean;
  voice: boolean;
  vibrate: boolean;
  noWakeLock: boolean;
}

/** Gives an element the attributes for how its timers tell the reader. */
export const CueMixin = <Base extends Constructor<BaseElement>>(base: Base): Base & Constructor<CueProperties> => {
  abstract class CueElement extends base implements CueProperties {
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
