import { findNearestField, foldName } from './nearest.js';
import { isEmpty, parseValue } from './parse-value.js';
import { explainRefusal, takeExcerpt, type ProblemFacts } from './problem.js';
import type { Rules } from './rule.js';

/** Is told of each problem. */
export type ReportProblem = (problem: ProblemFacts) => void;

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a value is an object with names, which a list is not. */
export const hasFields = (value: unknown): value is object => isObject(value) && !Array.isArray(value);

export const explainNotAnObject = (value: unknown): ProblemFacts => ({
  path: '',
  code: 'not-an-object',
  value: takeExcerpt(value),
});

/**
 * The own fields of objects, a later one's before an earlier one's, in one without a prototype: a field that is missing
 * stays so, whatever a page has put on `Object.prototype`.
 */
export const joinFields = <Fields extends object>(...sources: readonly Partial<Fields>[]): Fields =>
  Object.assign(Object.create(null), ...sources) as Fields;

/** The options of a function that are given: null says as little as undefined, for one of them or for all. */
export const pickOptions = <Options extends object>(options: Options | null | undefined): Options =>
  joinFields<Options>(
    Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== null)) as Options,
  );

/** The path of a problem in what stands at `place`. */
export const joinPath = (place: string, path: string): string => `${place}${path && `.${path}`}`;

/** `timesPerDay` → `times-per-day` */
export const toKebabCase = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** How an object itself spells the field `name`, its own spelling first: what its prototype has is nobody's data. */
const findSpellings = (object: object, name: string): readonly string[] => {
  const folded = foldName(name);
  const found = Object.keys(object).filter(key => foldName(key) === folded);
  return found.sort((a, b) => Number(b === name) - Number(a === name));
};

/** What an object has under a name, however it spells that; undefined where it gives nothing. */
export const readOwn = (object: object, name: string): unknown => {
  const values = findSpellings(object, name).map(key => (object as Record<string, unknown>)[key]);
  // an old page’s own `find` may give null
  return values.find(value => !isEmpty(value)) ?? undefined;
};

/** A field for programs and people, not for the reader: `$schema`, `_comment`, `x-clinic-id`. */
const isRemark = (name: string): boolean => /^(?:[$_]|x-)/i.test(name);

/** More names than these are not told, so that a foreign document gives no flood. */
const maxUnknownTold = 10;

/** Tells of the names that an object has and nobody reads, each with the nearest one that is read. */
export const reportUnknownFields = (object: object, known: readonly string[], report: ReportProblem): void => {
  const folded = new Set(known.map(foldName));
  const unknown = Object.keys(object).filter(name => !isRemark(name) && !folded.has(foldName(name)));
  for (const name of unknown.slice(0, maxUnknownTold)) {
    // a blank name is a place, too
    report({
      path: String(takeExcerpt(name)).trim() || '""',
      code: 'unknown-field',
      nearest: findNearestField(name, known),
    });
  }
};

/**
 * The fields of `rules` that `input` has, read into a new object. Names are read in letters of any size and with
 * hyphens or underscores; empty values are not given. A field that its rule refuses is left out and reported. Never
 * throws.
 */
export const readFields = (rules: Rules, input: unknown, report?: ReportProblem): Record<string, unknown> => {
  const fields: Record<string, unknown> = joinFields();
  if (!isObject(input)) return fields;
  for (const [name, rule] of Object.entries(rules)) {
    try {
      const raw = readOwn(input, name);
      if (raw === undefined) continue;
      const value = parseValue(rule, raw);
      if (value === undefined) report?.({ path: name, ...explainRefusal(rule, raw) });
      else fields[name] = value;
    } catch {
      // a getter or a proxy of the page's own
      report?.({ path: name, code: 'unreadable' });
    }
  }
  return fields;
};
