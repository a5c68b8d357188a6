import { ExerciseCardElement } from './exercise-card/exercise-card.js';
import { define } from './internal/define.js';
import { sharedPolicy } from './internal/policy.js';
import { RepTimerElement } from './rep-timer/rep-timer.js';
import { RoutineListElement } from './routine-list/routine-list.js';
import { ToeYogaAnimatorElement } from './toe-yoga-animator/toe-yoga-animator.js';

// Without `sources`, `figureSvg` and `poseAt`: no element shows them, and they would weigh as much as ten figures.
export { exercises } from './exercise/catalogue/index.js';
export { parse, toAttributes } from './exercise/dose.js';
export { doseOf, parseRoutine, routines } from './exercise/routine.js';
export { doseText, exerciseText } from './exercise/text.js';
export { phaseAt, timelineOf } from './exercise/timeline.js';
export { version } from './internal/version.js';
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
