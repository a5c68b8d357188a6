import { explainUnknownExercise, findExercise } from '../catalogue/index.js';
import { getOwn, isObject, readFields, type ReportProblem } from '../validation/fields.js';
import { takeExcerpt, type ProblemFacts } from '../validation/problem.js';
import { limits } from '../validation/rule.js';
import { exerciseRules, routineRules, type Routine, type RoutineExercise } from './routine.js';

/** What a document comes to; `routine` is null where nothing of it can be shown. */
export interface RoutineResult {
  readonly routine: Routine | null;
  readonly problems: readonly ProblemFacts[];
}

const isRecord = (value: unknown): value is object => isObject(value) && !Array.isArray(value);

const explainNotAnObject = (value: unknown): ProblemFacts => ({
  path: '',
  code: 'not-an-object',
  value: takeExcerpt(value),
});

const parseExercise = (raw: unknown, report: ReportProblem): RoutineExercise => {
  const item: RoutineExercise = readFields(exerciseRules, raw, report);
  const { exercise, name } = item;
  if (!isRecord(raw)) {
    report(explainNotAnObject(raw));
  } else if (exercise !== undefined && !findExercise(exercise)) {
    report(explainUnknownExercise(exercise));
  } else if (!exercise && !name?.trim()) {
    report({ path: '', code: 'no-exercise-or-name' });
  }
  return item;
};

/** The sound exercises of a document's list; one with a problem is left out. */
const parseExercises = (document: object, report: ReportProblem): RoutineExercise[] => {
  const list = getOwn(document, 'exercises');
  const raw: unknown[] = Array.isArray(list) ? list : [];
  const { exercises: max } = limits;
  if (!raw.length) report({ path: 'exercises', code: 'no-exercises' });
  if (raw.length > max) report({ path: 'exercises', code: 'too-many-exercises', max, count: raw.length });
  return raw.slice(0, max).flatMap((each, i) => {
    const problems: ProblemFacts[] = [];
    const item = parseExercise(each, problem => problems.push(problem));
    for (const problem of problems) {
      report({ ...problem, path: `exercises[${i}]${problem.path && `.${problem.path}`}` });
    }
    return problems.length ? [] : [item];
  });
};

const parseDocument = (document: unknown, report: ReportProblem): Routine | null => {
  if (!isRecord(document)) {
    report(explainNotAnObject(document));
    return null;
  }
  const version = getOwn(document, 'version');
  if (version !== 1) {
    const code = typeof version === 'number' && version > 1 ? 'newer-version' : 'wrong-version';
    report({ path: 'version', code, value: takeExcerpt(version) });
    return null;
  }
  const fields = readFields(routineRules, document, report);
  return { version: 1, ...fields, exercises: parseExercises(document, report) };
};

const parseText = (text: string, report: ReportProblem): Routine | null => {
  const { bytes: maxBytes } = limits;
  if (new TextEncoder().encode(text).length > maxBytes) {
    report({ path: '', code: 'too-large', maxBytes });
    return null;
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    report({ path: '', code: text.startsWith('<') ? 'web-page' : 'not-json' });
    return null;
  }
  return parseDocument(document, report);
};

/**
 * A routine from JSON text or an object: known own fields are copied into new objects, everything is bounded, and
 * each problem names its place. An exercise with a problem is left out; the others stand. Never throws.
 */
export const parseRoutineDocument = (input: unknown): RoutineResult => {
  const problems: ProblemFacts[] = [];
  const report: ReportProblem = problem => problems.push(problem);
  try {
    const routine = typeof input === 'string' ? parseText(input.trim(), report) : parseDocument(input, report);
    return { routine, problems };
  } catch {
    // an object whose own getters throw
    report({ path: '', code: 'unreadable' });
    return { routine: null, problems };
  }
};
