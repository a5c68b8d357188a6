export { exercises, type CatalogueExercise, type ExerciseId } from './exercises.js';
export { addExercise, countExercises, explainUnknownExercise, findExercise } from './find.js';
