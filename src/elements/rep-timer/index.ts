// in large mode the timer shows a figure
import '../toe-yoga-animator/index.js';
import { define } from '../shared/define.js';
import { RepTimerElement } from './rep-timer.js';

export * from './events.js';
export type { NoDetail } from '../shared/events.js';
export type { SessionClock } from '../shared/session-clock.js';
export { RepTimerElement };

define('rep-timer', RepTimerElement);

declare global {
  interface HTMLElementTagNameMap {
    'rep-timer': RepTimerElement;
  }
}
