/** Everything without a DOM. */
export { exercises, sources, type ExerciseId, type Source } from './exercise/catalogue/index.js';
export {
  parse,
  toAttributes,
  type Dose,
  type DoseField,
  type Quantity,
  type Sides,
  type Unit,
} from './exercise/dose.js';
export type {
  Direction,
  Equipment,
  Exercise,
  ExerciseKind,
  Pose,
  Position,
  Side,
  SourceId,
  View,
  WorksOn,
} from './exercise/exercise.js';
export {
  doseOf,
  parseRoutine,
  routines,
  type ParsedRoutine,
  type Routine,
  type RoutineExercise,
} from './exercise/routine.js';
export type { Problem } from './exercise/rules.js';
export { doseText, exerciseText } from './exercise/text.js';
export { phaseAt, timelineOf, type Moment, type Phase, type PhaseKind, type Timeline } from './exercise/timeline.js';
export { figureSvg, poseAt } from './figure/index.js';
export type { ExerciseText, Limb } from './locales/index.js';
export { version } from './internal/version.js';
