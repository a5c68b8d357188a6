import { renderDirectionalIcon } from '../shared/directional-icon.js';

const previous = 'M6 5h2.5v14H6zM19 5v14L9.5 12z';
const next = 'M15.5 5H18v14h-2.5zM5 5v14l9.5-7z';

export const icons = {
  previousExercise: renderDirectionalIcon(previous, next),
  nextExercise: renderDirectionalIcon(next, previous),
};
