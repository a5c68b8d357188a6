/** Everything without a DOM. */
export { exercises, sources, type ExerciseId, type Source } from './catalogue/index.js';
export {
  parseDose as parse,
  doseToAttributes as toAttributes,
  type Dose,
  type DoseField,
  type Quantity,
  type Sides,
  type Unit,
} from './dose/dose.js';
export type { Equipment, Exercise, ExerciseKind, Position, SourceId, WorksOn } from './catalogue/exercise.js';
export type { Direction, Side } from './dose/dose.js';
export type { Pose, View } from './figure/types.js';
export {
  resolveDose as doseOf,
  parseRoutine,
  routines,
  type ParsedRoutine,
  type Routine,
  type RoutineExercise,
} from './routine/routine.js';
export type { Problem } from './validation/rule.js';
export { doseText, exerciseText } from './core/text.js';
export {
  phaseAt,
  buildTimeline as timelineOf,
  type Moment,
  type Phase,
  type PhaseKind,
  type Timeline,
} from './timeline/timeline.js';
export { figureSvg, poseAt } from './core/figure.js';
export type { ExerciseText, Limb } from './i18n/registry.js';
export { version } from './version.js';
