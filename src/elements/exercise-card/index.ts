import '../rep-timer/index.js';
import '../toe-yoga-animator/index.js';
import { define } from '../shared/define.js';
import { ExerciseCardElement } from './exercise-card.js';

export type { PrintChoices } from '../shared/handout/handout.js';
export * from './events.js';
export type { ListContext } from './list-context.js';
export { ExerciseCardElement };

define('exercise-card', ExerciseCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'exercise-card': ExerciseCardElement;
  }
}
