/** Routine documents: toe-yoga/routine.schema.json lists every field. */
export const weeks = {
  1: {
    version: 1,
    id: 'knee-week-1',
    title: 'Knee, week 1',
    exercises: [{ exercise: 'toe-curls', reps: 8, hold: 3 }, { exercise: 'ankle-circles' }],
  },
  2: {
    version: 1,
    id: 'knee-week-2',
    title: 'Knee, week 2',
    exercises: [{ exercise: 'toe-curls', reps: 12, hold: 5 }, { exercise: 'arch-raises' }],
  },
};
