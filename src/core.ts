/** Everything without a DOM. */
export type { Equipment, Exercise, ExerciseKind, Position, Rhythm, SourceId, WorksOn } from './catalogue/exercise.js';
export type { RoutineId } from './catalogue/routines.js';
export type { SourceData } from './catalogue/sources.js';
export { doseOf, doseText, parse, toAttributes } from './core/dose.js';
export {
  exercises,
  exerciseText,
  sources,
  type CatalogueExercise,
  type ExerciseId,
  type Source,
} from './core/exercise.js';
export { figureSvg, poseAt, type FigureMoment } from './core/figure.js';
export type { Problem } from './core/problem.js';
export { parseRoutine, routines, type BuiltInRoutine, type ParsedRoutine } from './core/routine.js';
export type { Direction, Dose, DoseField, Limb, Quantity, Side, Sides, Unit } from './dose/dose.js';
export type { JointName, PartName, PropName } from './figure/names.js';
export type { FigureData, Pose, Posture, Slider, View } from './figure/types.js';
export type {
  CardWords,
  DoseNotes,
  ExerciseText,
  FigureLabel,
  FigureWords,
  Locale,
  PhaseText,
  RoutinePlace,
  RoutineText,
  RoutineWords,
  SessionNeeds,
  TimerWords,
} from './i18n/locale.js';
export { english, registerLocale } from './i18n/registry.js';
export type { Routine, RoutineExercise } from './routine/routine.js';
export { buildTimeline as timelineOf, type ExerciseLike } from './timeline/build-timeline.js';
export type { Clock } from './timeline/clock.js';
export type { Cue } from './timeline/cue.js';
export { phaseAt, type Moment } from './timeline/locate.js';
export type { PhaseAction, PhaseFacts, Preparation } from './timeline/phase-facts.js';
export type { Phase, PhaseKind, Timeline } from './timeline/phase.js';
export type { PlaybackState } from './timeline/playback.js';
export type { DocumentProblem, ProblemCode, ProblemFacts, SourceProblem, ValueProblem } from './validation/problem.js';
export { version } from './version.js';
