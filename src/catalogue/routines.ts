import type { Dose } from '../dose/dose.js';
import type { SourceId } from './exercise.js';
import type { ExerciseId } from './exercises.js';

/** A built-in routine without its words (those are in the locales). */
export interface RoutineData {
  readonly id: string;
  readonly source: SourceId;
  readonly exercises: readonly ({ readonly exercise: ExerciseId } & Dose)[];
}

/** One routine a source, in the source's order; dose fields stand only where they differ from the catalogue's. */
export const routineData = [
  {
    id: 'toe-yoga-for-knees',
    source: 'peak-endurance',
    exercises: [{ exercise: 'weight-shift' }, { exercise: 'arch-and-knee' }, { exercise: 'toe-yoga' }],
  },
  {
    id: 'free-the-big-toe',
    source: 'big-toe',
    exercises: [
      { exercise: 'big-toe-check' },
      { exercise: 'ball-roll' },
      { exercise: 'big-toe-mobilisation' },
      { exercise: 'glute-bridge' },
      { exercise: 'wedge-calf-raise' },
    ],
  },
  {
    id: 'five-for-back-hip-knee',
    source: 'xero',
    exercises: [
      { exercise: 'toe-curls' },
      { exercise: 'arch-raises' },
      { exercise: 'heel-to-toe-walk' },
      { exercise: 'ankle-circles', daysPerWeek: 7 },
      { exercise: 'toe-spread' },
    ],
  },
  {
    id: 'five-behind-the-kneecap',
    source: 'lidot',
    exercises: [
      { exercise: 'toe-walking' },
      { exercise: 'toe-presses' },
      { exercise: 'ankle-circles', duration: 10, timesPerDay: 2 },
      { exercise: 'toe-pick-up' },
      { exercise: 'band-foot-press' },
    ],
  },
  {
    id: 'hip-and-foot',
    source: 'dixon',
    exercises: [
      { exercise: 'resisted-side-steps' },
      { exercise: 'side-lying-hip-abduction' },
      { exercise: 'clamshell' },
      { exercise: 'single-leg-balance' },
      { exercise: 'foot-doming' },
      { exercise: 'toe-yoga' },
      { exercise: 'towel-crunches' },
    ],
  },
] as const satisfies readonly RoutineData[];

export type RoutineId = (typeof routineData)[number]['id'];
