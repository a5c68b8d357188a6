// What a page's TypeScript does: it has to compile in strict mode without a cast.
import {
  defineExercise,
  upgradeMarkup,
  type Exercise,
  type ExerciseCardElement,
  type RepTimerPhaseDetail,
  type Routine,
  type RoutineDocument,
  type RoutineListElement,
} from 'toe-yoga';
import { cardHtml, parseRoutine, routineHtml } from 'toe-yoga/core';
import { RepTimerElement } from 'toe-yoga/rep-timer/rep-timer.js';
import { version } from 'toe-yoga/toe-yoga.min.js';
import 'toe-yoga/toe-yoga.iife.min.js';

const card: ExerciseCardElement = document.createElement('exercise-card');
card.reps = [8, 10];
card.hold = 5;
card.hold = '5 s';
card.sides = 'each';
card.directions = ['clockwise'];
card.dose = { reps: [8, 10], hold: 4 };
card.steps = ['Lean on a wall.'];
card.view = 'top';
// @ts-expect-error not a view
card.view = 'behind';

const hear = (detail: RepTimerPhaseDetail): number => detail.seconds;
document.addEventListener('rep-timer-phase', ({ detail }) => hear(detail));
window.addEventListener('rep-timer-phase', ({ detail }) => hear(detail));
card.addEventListener('rep-timer-phase', ({ detail }) => hear(detail));
document.addEventListener('routine-list-done', ({ detail: { done, key } }) => [done, key] satisfies [boolean, string]);
document.body.addEventListener('toe-yoga-animator-step', ({ detail }) => detail.step.toFixed());
// @ts-expect-error a finish has no fields
addEventListener('exercise-card-finish', ({ detail }) => hear(detail));

const week: RoutineDocument = { version: 1, exercises: [{ exercise: 'toe-curls', reps: '8–10' }] };
// @ts-expect-error reps, not rep
const misspelt: RoutineDocument = { version: 1, exercises: [{ exercise: 'toe-curls', rep: 4 }] };
// @ts-expect-error steps are texts
const counted: RoutineDocument = { version: 1, exercises: [{ name: 'Wall sit', steps: 5 }] };
const written = { exercise: 'toe-curls', reps: [8, 12], sides: 'each' };
cardHtml(written) satisfies string;
routineHtml({ version: 1, exercises: [written] }) satisfies string;
const list: RoutineListElement | null = document.querySelector('routine-list');
const routine: Routine | null = parseRoutine('{}').routine;
if (list) list.value = routine ?? week ?? misspelt ?? counted;
routineHtml(week) satisfies string;
if (routine) routineHtml(routine, { headingLevel: 3 });
class OwnTimer extends RepTimerElement {}
new OwnTimer().start();
defineExercise({
  id: 'wall-sit',
  name: 'Wall sit',
  steps: ['Slide down.'],
  dose: { reps: [5, 8], hold: 10 },
  texts: { de: { name: 'Wandsitz', steps: ['Rutsche hinab.'] } },
}) satisfies Exercise;
// @ts-expect-error no steps
defineExercise({ id: 'wall-sit', name: 'Wall sit' });
upgradeMarkup(document.body)();
version satisfies string;
ToeYoga.exercises.length.toFixed();
