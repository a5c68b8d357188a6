import { explainUnknownExercise, findExercise } from '../catalogue/index.js';
import { readDoseFields } from '../dose/parse-dose.js';
import {
  explainNotAnObject,
  hasFields,
  joinFields,
  joinPath,
  readFields,
  readOwn,
  reportUnknownFields,
  type ReportProblem,
} from '../validation/fields.js';
import { parseValue } from '../validation/parse-value.js';
import { isRefusal, takeExcerpt, type ProblemFacts } from '../validation/problem.js';
import { limits, type Rule } from '../validation/rule.js';
import {
  clinicRules,
  documentFieldNames,
  exerciseFieldNames,
  ownRules,
  routineRules,
  type Clinic,
  type Routine,
  type RoutineExercise,
} from './routine.js';

/** What a document comes to; `routine` is null where nothing of it can be shown. */
export interface RoutineResult {
  readonly routine: Routine | null;
  readonly problems: readonly ProblemFacts[];
}

/** The catalogue's own spelling of an id, and no id where none is given. */
const parseExercise = (raw: unknown, report: ReportProblem): RoutineExercise => {
  if (!hasFields(raw)) {
    report(explainNotAnObject(raw));
    return {};
  }
  const own = joinFields<RoutineExercise>(readFields(ownRules, raw, report));
  const entry = findExercise(own.exercise);
  const item = joinFields<RoutineExercise>(own, readDoseFields(raw, report, entry?.dose));
  reportUnknownFields(raw, exerciseFieldNames, report);
  const { exercise, name } = item;
  if (exercise === undefined) {
    if (name === undefined) report({ path: '', code: 'no-exercise-or-name' });
    return item;
  }
  if (!entry) report(explainUnknownExercise(exercise));
  return joinFields<RoutineExercise>(item, { exercise: entry?.id ?? exercise });
};

const tryParseExercise: typeof parseExercise = (raw, report) => {
  try {
    return parseExercise(raw, report);
  } catch {
    // a proxy of the page's own
    report({ path: '', code: 'unreadable' });
    return {};
  }
};

/** The sound exercises of a document's list; one that has something refused is left out. */
const parseExercises = (document: object, report: ReportProblem): RoutineExercise[] => {
  const list = readOwn(document, 'exercises');
  const raw: unknown[] = Array.isArray(list) ? list : [];
  const { exercises: max } = limits;
  if (!raw.length) report({ path: 'exercises', code: 'no-exercises' });
  if (raw.length > max) report({ path: 'exercises', code: 'too-many-exercises', max, count: raw.length });
  return raw.slice(0, max).flatMap((each, i) => {
    const problems: ProblemFacts[] = [];
    const item = tryParseExercise(each, problem => problems.push(problem));
    for (const problem of problems) {
      report({ ...problem, path: joinPath(`exercises[${i}]`, problem.path) });
    }
    return problems.some(isRefusal) ? [] : [item];
  });
};

/** Whose routine it is; undefined where the document does not say. */
const parseClinic = (document: object, report: ReportProblem): Clinic | undefined => {
  const raw = readOwn(document, 'clinic');
  if (raw === undefined) return undefined;
  const reportIn: ReportProblem = problem => report({ ...problem, path: joinPath('clinic', problem.path) });
  if (!hasFields(raw)) {
    reportIn(explainNotAnObject(raw));
    return undefined;
  }
  const clinic = readFields(clinicRules, raw, reportIn);
  reportUnknownFields(raw, Object.keys(clinicRules), reportIn);
  return Object.keys(clinic).length ? clinic : undefined;
};

const versionRule: Rule = { type: 'number', min: 1, max: Infinity };

/** Some programs write every number as text. */
const readVersion = (document: object): unknown => {
  const version = readOwn(document, 'version');
  return typeof version === 'string' ? (parseValue(versionRule, version) ?? version) : version;
};

const parseDocument = (document: unknown, report: ReportProblem): Routine | null => {
  if (!hasFields(document)) {
    report(explainNotAnObject(document));
    return null;
  }
  const version = readVersion(document);
  if (version !== 1) {
    const code = typeof version === 'number' && version > 1 ? 'newer-version' : 'wrong-version';
    report({ path: 'version', code, value: takeExcerpt(version) });
    return null;
  }
  const fields = readFields(routineRules, document, report);
  reportUnknownFields(document, documentFieldNames, report);
  const clinic = parseClinic(document, report);
  const exercises = parseExercises(document, report);
  return joinFields<Routine>({ version: 1 }, fields, clinic ? { clinic } : {}, { exercises });
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
