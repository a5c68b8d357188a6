/**
 * One file for a page without a build step: exports what index.ts does, and registers the four elements where the page
 * allows the Trusted Types policy that their templates need.
 */
import { ExerciseCardElement } from './elements/exercise-card/exercise-card.js';
import { define } from './elements/shared/define.js';
import { upgradeMarkup } from './elements/shared/upgrade-markup.js';
import { sharedPolicy } from './browser/trusted-types.js';
import { RepTimerElement } from './elements/rep-timer/rep-timer.js';
import { RoutineListElement } from './elements/routine-list/routine-list.js';
import { ToeYogaAnimatorElement } from './elements/toe-yoga-animator/toe-yoga-animator.js';

export * from './core.js';
export { ExerciseCardElement, RepTimerElement, RoutineListElement, ToeYogaAnimatorElement, upgradeMarkup };

if (sharedPolicy() === null) {
  console.warn('toe-yoga: the page’s Trusted Types allow no policy named toe-yoga; its elements stay plain.');
} else {
  // parts before what holds them
  define('rep-timer', RepTimerElement);
  define('toe-yoga-animator', ToeYogaAnimatorElement);
  define('exercise-card', ExerciseCardElement);
  define('routine-list', RoutineListElement);
  if (globalThis.document) upgradeMarkup();
}
