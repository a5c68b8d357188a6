const weeks = JSON.parse(document.querySelector('#weeks').textContent);
const list = document.querySelector('routine-list');
const output = document.querySelector('output');

// the property that the server had; equal data change nothing
list.value = weeks[1];
list.addEventListener('routine-list-done', ({ detail }) => {
  output.textContent = detail.done ? `Done: ${detail.exercise}` : '';
});
document.querySelector('button').addEventListener('click', () => {
  document.querySelector('exercise-card').reps = 10;
  list.value = weeks[2];
});
