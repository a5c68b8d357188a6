import { english } from '../../i18n/registry.js';
import type { ProblemFacts } from '../../validation/problem.js';

const said = new Set<string>();

/** Says a sentence on the console, once a page. */
export const warnOnce = (sentence: string): void => {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`toe-yoga: ${sentence}`);
};

/**
 * Says once, in English, what is wrong with an element's attribute.
 * @param problem its path is the attribute
 * @param consequence what the element does instead
 */
export const warnOfProblem = (tag: string, problem: ProblemFacts, consequence = ''): void =>
  warnOnce(`<${tag} ${problem.path}> ${english.describeProblem(problem)}${consequence && `; ${consequence}`}.`);
