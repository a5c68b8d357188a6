/** Everything without a DOM that a page may need; core/index.ts adds what only servers need. */
export type { Equipment, Exercise, ExerciseKind, Position, Rhythm, SourceId, WorksOn } from './catalogue/exercise.js';
export type { RoutineId } from './catalogue/routines.js';
export type { SourceData } from './catalogue/sources.js';
export { defineExercise } from './core/define-exercise.js';
export { doseOf, doseText, doseTextOf, parse, toAttributes } from './core/dose.js';
export {
  exercises,
  exerciseText,
  sources,
  type CatalogueExercise,
  type ExerciseId,
  type Source,
} from './core/exercise.js';
export { figureSvg, poseAt, type FigureMoment, type FigureSvgOptions } from './core/figure.js';
export type { OwnExercise, OwnExerciseText } from './core/own-exercise.js';
export { parseRoutine, routines, type BuiltInRoutine, type ParsedRoutine } from './core/routine.js';
export {
  standingEntries,
  takeBack,
  ticksOf,
  type Effort,
  type EntryKind,
  type LogEntry,
  type NewEntry,
} from './log/entry.js';
export type { ImportOptions, ImportReport } from './log/import-record.js';
export { logKeyOf, type LogKeyOptions } from './log/log-key.js';
export { openLog, type Log, type LogProblem } from './log/log.js';
export { csvOf, summaryOf, type TakeAlongOptions } from './log/take-along.js';
export { dayOf, lastDays, readLocalTime, type Day, type LocalTime, type Period } from './routine/day.js';
export { exerciseKeys } from './routine/exercise-keys.js';
export {
  planRoutine,
  type DayPlan,
  type DayState,
  type RoutinePlan,
  type ScheduledExercise,
  type ScheduleOptions,
  type Tick,
} from './routine/schedule.js';
export type { Direction, Dose, DoseField, Limb, Quantity, Side, Sides, Unit } from './dose/dose.js';
export type { JointName, PartName, PropName } from './figure/names.js';
export type { Palette } from './figure/render/palette.js';
export type { FigureData, Pose, Posture, Slider, View } from './figure/types.js';
export { calendarOf, defaultTimes } from './handout/calendar/calendar.js';
export type { CalendarOptions } from './handout/calendar/options.js';
export type { ExerciseInput } from './handout/read-routine.js';
export { structuredDataOf } from './handout/structured-data.js';
export type {
  CalendarWords,
  CardWords,
  DailyRuns,
  DoseNotes,
  EntryCount,
  ExerciseDone,
  ExerciseText,
  FigureLabel,
  FigureWords,
  ImportFacts,
  LeaveWords,
  Locale,
  NoteFacts,
  PhaseText,
  RecordColumn,
  RecordSummary,
  RecordWords,
  RoutineEnd,
  RoutinePlace,
  RoutineText,
  RoutineWords,
  RowFacts,
  SessionNeeds,
  TimerWords,
  TodayFacts,
} from './i18n/locale.js';
export type { Problem } from './i18n/problem.js';
export { english, registerLocale } from './i18n/registry.js';
export type { Clinic, Routine, RoutineDocument, RoutineExercise, WrittenExercise } from './routine/routine.js';
export { buildTimeline as timelineOf, type TimelineOptions } from './timeline/build-timeline.js';
export type { Clock } from './timeline/clock.js';
export type { Cue } from './timeline/cue.js';
export { phaseAt, type Moment } from './timeline/locate.js';
export type { CourseWords, PhaseAction, PhaseFacts, Preparation, SideWords } from './timeline/phase-facts.js';
export type { Phase, PhaseKind, Timeline } from './timeline/phase.js';
export type { PlaybackState } from './timeline/playback.js';
export type {
  DefinitionProblem,
  DocumentProblem,
  LinkProblem,
  ProblemCode,
  ProblemFacts,
  RecordProblem,
  SourceProblem,
  StorageProblem,
  ValueProblem,
} from './validation/problem.js';
export type { ExerciseLike } from './timeline/work.js';
export { version } from './version.js';
