export { exercises, type CatalogueExercise, type ExerciseId } from './exercises.js';
export { explainUnknownExercise, findExercise, suggestId } from './find.js';
