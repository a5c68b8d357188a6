import '../exercise-card/index.js';
import { define } from '../shared/define.js';
import { RoutineListElement } from './routine-list.js';

export * from './events.js';
export type { ListPrintChoices } from './leave/print-choices.js';
export { RoutineListElement };

define('routine-list', RoutineListElement);

declare global {
  interface HTMLElementTagNameMap {
    'routine-list': RoutineListElement;
  }
}
