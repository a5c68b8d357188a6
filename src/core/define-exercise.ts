import type { Exercise } from '../catalogue/exercise.js';
import { addExercise } from '../catalogue/index.js';
import { addExerciseTexts, english } from '../i18n/registry.js';
import { explainNotAnObject, hasFields, isObject } from '../validation/fields.js';
import { isEqual } from '../validation/is-equal.js';
import { isRefusal, type ProblemFacts } from '../validation/problem.js';
import { readOwnExercise, type Definition, type OwnExercise } from './own-exercise.js';

const definitions = new Map<string, Definition>();

const freeze = <Value>(value: Value): Value => {
  if (isObject(value)) Object.values(value).forEach(freeze);
  return Object.freeze(value);
};

/** `toe-yoga: exercise "wall-sit": dose.hold: must be 0–3600 seconds, is -5.` */
const describeProblems = (id: unknown, problems: readonly ProblemFacts[]): string => {
  const name = typeof id === 'string' ? `exercise "${id.slice(0, 40)}"` : 'exercise';
  return `toe-yoga: ${name}: ${problems.map(english.describeProblemAt).join('; ')}.`;
};

/**
 * Makes an exercise of one's own known under an id, wherever an id of the catalogue may stand: in elements, which show it
 * at once, in routines and links, and in the functions that take an id. The list `exercises` stays as it is. Its dose is
 * its author's, and so shown without a source. An equal one may be defined again.
 * @returns what is known of it, a frozen copy
 * @throws RangeError for an id that is malformed, the catalogue's own, or that of another exercise, and for what a field
 * does not allow, with a sentence that names the place
 */
export const defineExercise = (exercise: OwnExercise): Exercise => {
  const problems: ProblemFacts[] = [];
  if (!hasFields(exercise)) throw new RangeError(describeProblems(null, [explainNotAnObject(exercise)]));
  const definition = readOwnExercise(exercise, problem => problems.push(problem));
  const { id } = definition.exercise;
  const known = definitions.get(id);
  if (known && !isEqual(known, definition)) problems.unshift({ path: 'id', code: 'other-definition' });
  const refused = problems.filter(isRefusal);
  if (refused.length) throw new RangeError(describeProblems(exercise.id, refused));
  if (known) return known.exercise;
  if (problems.length) console.warn(describeProblems(id, problems));
  definitions.set(id, freeze(definition));
  addExercise(definition.exercise);
  addExerciseTexts(id, new Map(Object.entries(definition.texts)));
  return definition.exercise;
};
