/** The routine that the pages of a server show, on it and in the browser. */
export const routine = {
  version: 1,
  title: 'Knee, week 1',
  exercises: [
    { exercise: 'toe-curls', note: 'Begin sitting.' },
    { name: 'Wall sit', steps: ['Lean on a wall.'], duration: 30, picture: '/test/elements/routine-list/square.svg' },
  ],
};
