import { ExerciseCardElement } from './elements/exercise-card/exercise-card.js';
import { define } from './elements/shared/define.js';
import { sharedPolicy } from './browser/trusted-types.js';
import { RepTimerElement } from './elements/rep-timer/rep-timer.js';
import { RoutineListElement } from './elements/routine-list/routine-list.js';
import { ToeYogaAnimatorElement } from './elements/toe-yoga-animator/toe-yoga-animator.js';

// Without `sources`, `figureSvg` and `poseAt`: no element shows them, and they would weigh as much as ten figures.
export { doseOf, doseText, parse, toAttributes } from './core/dose.js';
export { exercises, exerciseText } from './core/exercise.js';
export { parseRoutine, routines } from './core/routine.js';
export { registerLocale } from './i18n/registry.js';
export { phaseAt } from './timeline/locate.js';
export { buildTimeline as timelineOf } from './timeline/build-timeline.js';
export { version } from './version.js';
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
