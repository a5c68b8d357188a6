import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import { english } from '../../i18n/registry.js';
import { countLeftOut } from '../../routine/count-left-out.js';
import { isRefusal, type ProblemFacts } from '../../validation/problem.js';
import { renderButton } from '../shared/button.js';
import type { ListActions, ListView } from './view.js';

/** Problems in a line, for the console. */
export const problemsText = (problems: readonly ProblemFacts[]): string =>
  problems.map(problem => english.describeProblemAt(problem)).join('; ');

/** More problems than these are not listed. */
const shownProblems = 20;

/** What is wrong, as a patient needs to know it; '' for nothing. */
export const explainToPatient = (
  all: readonly ProblemFacts[],
  shownExercises: number,
  { routine: words, leave }: Locale,
): string => {
  const problems = all.filter(isRefusal);
  if (!problems.length) return '';
  if (shownExercises) {
    const leftOut = countLeftOut(problems);
    return leftOut ? words.leftOut(leftOut) : '';
  }
  switch (problems[0]!.code) {
    case 'unreachable':
    case 'timed-out':
    case 'server-failed':
      return words.notLoaded;
    case 'not-allowed':
      return words.signInFirst;
    case 'incomplete-link':
      return leave.incompleteLink;
    case 'newer-link':
    case 'link-not-supported':
      return leave.unreadableLink;
    default:
      return words.unreadable;
  }
};

/** What is wrong with the data: a sentence for the patient, and the details for who made the page. */
export const renderProblems = (
  { problems: all, canTryAgain, names, locale }: ListView,
  actions: ListActions,
): TemplateResult | typeof nothing => {
  // what is only told is the author's business, on the console
  const problems = all.filter(isRefusal);
  if (!problems.length) return nothing;
  const { routine } = locale;
  const sentence = explainToPatient(problems, names.length, locale);
  const details = problems.slice(0, shownProblems).map(problem => {
    return html`<li .textContent=${locale.describeProblemAt(problem)}></li>`;
  });
  return html`<div part="problems" class="problems">
    <p ?hidden=${!sentence} .textContent=${sentence}></p>
    ${canTryAgain ? renderButton({ content: routine.tryAgain, action: () => actions.tryAgain() }) : nothing}
    <details class="fine">
      <summary>${locale.card.problemDetails}</summary>
      <ul>
        ${details}
      </ul>
    </details>
  </div>`;
};
