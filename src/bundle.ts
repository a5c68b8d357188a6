import { ExerciseCardElement } from './elements/exercise-card/exercise-card.js';
import { define } from './elements/shared/define.js';
import { sharedPolicy } from './browser/trusted-types.js';
import { RepTimerElement } from './elements/rep-timer/rep-timer.js';
import { RoutineListElement } from './elements/routine-list/routine-list.js';
import { ToeYogaAnimatorElement } from './elements/toe-yoga-animator/toe-yoga-animator.js';

// Without `sources`, `figureSvg` and `poseAt`: no element shows them, and they would weigh as much as ten figures.
export { exercises } from './catalogue/index.js';
export { parseDose as parse, doseToAttributes as toAttributes } from './dose/dose.js';
export { resolveDose as doseOf, parseRoutine, routines } from './routine/routine.js';
export { doseText, exerciseText } from './core/text.js';
export { phaseAt, buildTimeline as timelineOf } from './timeline/timeline.js';
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
