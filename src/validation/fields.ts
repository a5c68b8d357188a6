import { parseValue } from './parse-value.js';
import { explainRefusal, type ProblemFacts } from './problem.js';
import type { Rules } from './rule.js';

/** Is told of each problem. */
export type ReportProblem = (problem: ProblemFacts) => void;

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A field that an object has itself: what its prototype has is nobody's data. */
export const getOwn = (object: object, name: string): unknown =>
  Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;

/** `timesPerDay` → `times-per-day` */
export const toKebabCase = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/**
 * The fields of `rules` that `input` has, read under their own or their attribute's name into a new object.
 * A field that its rule refuses is left out and reported.
 */
export const readFields = (rules: Rules, input: unknown, report?: ReportProblem): Record<string, unknown> => {
  const fields: Record<string, unknown> = {};
  if (!isObject(input)) return fields;
  for (const [name, rule] of Object.entries(rules)) {
    const raw = getOwn(input, name) ?? getOwn(input, toKebabCase(name)) ?? undefined;
    if (raw === undefined) continue;
    const value = parseValue(rule, raw);
    if (value === undefined) report?.({ path: name, ...explainRefusal(rule, raw) });
    else fields[name] = value;
  }
  return fields;
};
