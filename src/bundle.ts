import { ExerciseCardElement } from './exercise-card/exercise-card.js';
import { define } from './internal/define.js';
import { sharedPolicy } from './internal/policy.js';
import { RepTimerElement } from './rep-timer/rep-timer.js';
import { RoutineListElement } from './routine-list/routine-list.js';
import { ToeYogaAnimatorElement } from './toe-yoga-animator/toe-yoga-animator.js';

export * from './core.js';
export { ExerciseCardElement, RepTimerElement, RoutineListElement, ToeYogaAnimatorElement };

if (sharedPolicy() === null) {
  console.warn('toe-yoga: the page’s Trusted Types allow no policy named toe-yoga; its elements stay plain.');
} else {
  // parts before what holds them
  define('rep-timer', RepTimerElement);
  define('toe-yoga-animator', ToeYogaAnimatorElement);
  define('exercise-card', ExerciseCardElement);
  define('routine-list', RoutineListElement);
}
