const weeks = {
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

const card = document.querySelector('exercise-card');
const list = document.querySelector('routine-list');
const output = document.querySelector('output');

const show = week => {
  card.setAttribute('reps', week * 5);
  list.value = weeks[week];
};

list.addEventListener('routine-list-done', ({ detail }) => {
  output.textContent = detail.done ? `Done: ${detail.exercise}` : '';
});
document.querySelector('button').addEventListener('click', () => show(2));
show(1);
