import { en } from '../i18n/en/index.js';
import { findExercise, suggestId } from '../catalogue/index.js';
import { routineData } from '../catalogue/routines.js';
import { doseFieldNames, doseRules, mergeDoses, parseDose, readFields, type Dose } from '../dose/dose.js';
import type { SourceId } from '../catalogue/exercise.js';
import { isObject, limits, getOwn, formatValue, type Problem, type Rules } from '../validation/rule.js';

/** An exercise of a routine: the catalogue's or one of its own, with the dose fields that differ. */
export interface RoutineExercise extends Dose {
  /** Catalogue id. */
  readonly exercise?: string;
  /** A title of its own. */
  readonly name?: string;
  /** Steps of its own, shown with the catalogue's. */
  readonly steps?: readonly string[];
  /** The therapist's note. */
  readonly note?: string;
  /** http(s) or relative. */
  readonly picture?: string;
  /** http(s) or relative. */
  readonly video?: string;
}

export interface Routine {
  readonly version: 1;
  readonly id?: string;
  readonly title?: string;
  readonly intro?: string;
  readonly author?: string;
  /** BCP 47 */
  readonly lang?: string;
  /** Where a built-in routine comes from. */
  readonly source?: SourceId;
  readonly exercises: readonly RoutineExercise[];
}

/** A document's fields beside `version` and `exercises`. */
export const routineRules = {
  id: { type: 'text' },
  title: { type: 'text' },
  intro: { type: 'text' },
  author: { type: 'text' },
  lang: { type: 'text' },
} as const satisfies Rules;

/** The fields of each of a document's exercises. */
export const exerciseRules = {
  exercise: { type: 'text' },
  name: { type: 'text' },
  steps: { type: 'texts' },
  note: { type: 'text' },
  picture: { type: 'link' },
  video: { type: 'link' },
  ...doseRules,
} as const satisfies Rules;

/** What a document comes to; `routine` is null where nothing of it can be shown. */
export interface ParsedRoutine {
  readonly routine: Routine | null;
  readonly problems: readonly Problem[];
}

/** The dose of a catalogue exercise, a copy changed field by field; null for checks and explainers left as they are. */
export const resolveDose = (exerciseId: string | null | undefined, overrides?: unknown): Dose | null => {
  const over = parseDose(overrides);
  const base = findExercise(exerciseId)?.dose;
  return base ? structuredClone(mergeDoses(base, over)) : Object.keys(over).length ? over : null;
};

const isRecord = (value: unknown): value is object => isObject(value) && !Array.isArray(value);

const parseExercise = (raw: unknown, report: (problem: Problem) => void): RoutineExercise => {
  const item: RoutineExercise = readFields(exerciseRules, raw, report);
  const { exercise, name } = item;
  const say = (message: string, path = ''): void => report({ path, message });
  if (!isRecord(raw)) say(en.problems.object(formatValue(raw)));
  else if (exercise !== undefined && !findExercise(exercise)) {
    say(en.problems.unknownExercise(formatValue(exercise), suggestId(exercise)), 'exercise');
  } else if (!exercise && !name?.trim()) say(en.problems.nameless);
  return item;
};

/** Notes a problem; what it is told of has come to nothing. */
type Report = (path: string, message: string) => null;

const parseDocument = (document: unknown, report: Report): Routine | null => {
  if (!isRecord(document)) return report('', en.problems.object(formatValue(document)));
  const version = getOwn(document, 'version');
  if (version !== 1) {
    const newer = typeof version === 'number' && version > 1;
    return report(
      'version',
      newer ? en.problems.newer(formatValue(version)) : en.problems.version(formatValue(version)),
    );
  }
  const fields = readFields(routineRules, document, ({ path, message }) => report(path, message));
  const list = getOwn(document, 'exercises');
  const raw: unknown[] = Array.isArray(list) ? list : [];
  if (!raw.length) report('exercises', en.problems.empty);
  if (raw.length > limits.exercises) report('exercises', en.problems.many(raw.length));
  const exercises = raw.slice(0, limits.exercises).flatMap((each, i) => {
    let sound = true;
    const item = parseExercise(each, ({ path, message }) => {
      sound = false;
      report(`exercises[${i}]${path && `.${path}`}`, message);
    });
    return sound ? [item] : [];
  });
  return { version: 1, ...fields, exercises };
};

const parseText = (text: string, report: Report): Routine | null => {
  if (new TextEncoder().encode(text).length > limits.bytes) return report('', en.problems.large);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return report('', text.startsWith('<') ? en.problems.html : en.problems.json);
  }
  return parseDocument(document, report);
};

/**
 * A routine from JSON text or an object: known own fields are copied into new objects, everything is bounded, and
 * each problem names its place. An exercise with a problem is left out; the others stand. Never throws.
 */
export const parseRoutine = (input: unknown): ParsedRoutine => {
  const problems: Problem[] = [];
  const report: Report = (path, message) => {
    problems.push({ path, message });
    return null;
  };
  let routine: Routine | null;
  try {
    routine = typeof input === 'string' ? parseText(input.trim(), report) : parseDocument(input, report);
  } catch {
    // an object whose own getters throw
    routine = report('', en.problems.object('unreadable'));
  }
  return { routine, problems };
};

/** The built-in routines, one a source. */
export const routines: readonly (Required<Pick<Routine, 'id' | 'source' | 'title' | 'intro'>> & Routine)[] =
  routineData.map(routine => ({ version: 1, ...routine, ...en.routines[routine.id] }));

/** The dose fields that a routine's exercise changes. */
export const pickDoseFields = (item: RoutineExercise): Dose => {
  const fields: Record<string, unknown> = {};
  for (const name of doseFieldNames) if (item[name] !== undefined) fields[name] = item[name];
  return fields;
};
