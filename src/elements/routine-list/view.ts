import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import type { Routine } from '../../routine/routine.js';
import { english } from '../../i18n/registry.js';
import { isRefusal, type ProblemFacts } from '../../validation/problem.js';
import { renderButton } from '../shared/button.js';
import { findOpenExercise, type Outcome, type Progress } from './progress.js';

export type ListState = 'empty' | 'loading' | 'list' | 'running' | 'finished';

/** What a list shows around its exercises. */
export interface ListView {
  readonly locale: Locale;
  readonly state: ListState;
  readonly routine: Routine | null;
  readonly headingLevel: number;
  readonly problems: readonly ProblemFacts[];
  readonly progress: Progress;
  /** The progress of the same day that was broken off. */
  readonly interrupted: Progress | null;
  /** How many exercises there are. */
  readonly count: number;
  /** ms of work that is still to come. */
  readonly timeLeft: number;
  nameAt(index: number): string;
}

/** What the reader can do with a list. */
export interface ListActions {
  start(): void;
  /** Goes on with what was broken off. */
  resume(progress: Progress): void;
  /** Is through with the exercise that is open. */
  leave(outcome: Outcome): void;
  stop(): void;
}

/** More problems than these are not listed. */
const shownProblems = 20;

const originText = ({ source, author }: Partial<Routine>, { card, routine }: Locale): string => {
  if (source) return card.creditSources([source]);
  return author ? routine.creditAuthor(author) : '';
};

/** Where the list comes from and how much it is, before it begins. */
const renderIntro = ({ routine, progress, count, timeLeft, locale }: ListView): TemplateResult => {
  const intro = routine?.intro;
  const origin = originText(routine ?? {}, locale);
  const done = progress.done.length;
  return html`${intro ? html`<p class="intro">${intro}</p>` : nothing}
    ${origin ? html`<p class="fine-print">${origin}</p>` : nothing}
    <p class="summary">
      <span class="amount">${locale.routine.summarise(count, timeLeft)}</span>
      <span class="done">${done ? locale.routine.countDone(done, count) : ''}</span>
    </p>`;
};

/** Problems in a line, for the console. */
export const problemsText = (problems: readonly ProblemFacts[]): string =>
  problems.map(problem => english.describeProblemAt(problem)).join('; ');

/** What is wrong with the data, and how much was left out. */
const renderProblems = ({ problems: all, count, locale }: ListView): TemplateResult | typeof nothing => {
  // what is only told is the author's business, on the console
  const problems = all.filter(isRefusal);
  if (!problems.length) return nothing;
  const { routine } = locale;
  const leftOut = new Set(problems.flatMap(({ path }) => /^exercises\[\d+]/.exec(path) ?? [])).size;
  return html`<div part="problems" class="problems">
    <p ?hidden=${count && !leftOut}>${count ? routine.leftOut(leftOut) : routine.unreadable}</p>
    <ul>
      ${problems.slice(0, shownProblems).map(problem => html`<li class="fine-print">${locale.describeProblemAt(problem)}</li>`)}
    </ul>
  </div>`;
};

/** What stands in place of the exercises while there are none. */
const renderMessage = ({ state, problems, locale: { routine } }: ListView): TemplateResult | typeof nothing => {
  if (state === 'loading') return html`<p class="message">${routine.loading}</p>`;
  return state === 'empty' && !problems.length ? html`<p class="message">${routine.noRoutine}</p>` : nothing;
};

/** Where in the routine the reader is; '' before it begins. */
const statusText = ({ state, progress, count, timeLeft, nameAt, locale }: ListView): string => {
  const { routine } = locale;
  const { index, done } = progress;
  if (state === 'running') return routine.describePlace({ number: index + 1, count, name: nameAt(index), timeLeft });
  return state === 'finished' ? routine.describeEnd(done.length, count) : '';
};

/** Where in the routine the reader is, and at its end what was left out. */
const renderStatus = (view: ListView): TemplateResult => {
  const { state, progress, nameAt, locale } = view;
  const status = statusText(view);
  const skipped = state === 'finished' ? progress.skipped.map(nameAt) : [];
  return html`<p class="status" tabindex="-1" ?hidden=${!status}>${status}</p>
    ${skipped.length ? html`<p class="message">${locale.routine.listSkipped(skipped)}</p>` : nothing}`;
};

const renderRunningButtons = ({ progress, count, locale }: ListView, actions: ListActions): TemplateResult => {
  const { finish, nextExercise, skip, backToList } = locale.routine;
  const isLast = progress.index === count - 1;
  return html`<div class="buttons">
    ${renderButton({ content: isLast ? finish : nextExercise, action: () => actions.leave('done') })}
    ${renderButton({ content: skip, action: () => actions.leave('skipped') })}
    ${renderButton({ content: backToList, action: () => actions.stop() })}
  </div>`;
};

const startText = ({ progress, count, nameAt, locale: { routine } }: ListView): string => {
  const open = findOpenExercise(progress, count);
  if (open < 0) return routine.startAgain;
  return progress.done.length ? routine.continueWith(nameAt(open)) : routine.start;
};

/** What the reader can do now. */
const renderButtons = (view: ListView, actions: ListActions): TemplateResult => {
  const { state, interrupted, count, nameAt, locale } = view;
  if (state === 'running') return renderRunningButtons(view, actions);
  const start = { content: startText(view), action: () => actions.start() };
  if (!interrupted) return html`<div class="buttons">${renderButton({ ...start, classes: 'primary' })}</div>`;
  const { index } = interrupted;
  const resume = { content: locale.routine.continueWith(nameAt(index)), action: () => actions.resume(interrupted) };
  return html`
    <p>${locale.routine.interruptedAt(index + 1, count)}</p>
    ${renderButton({ ...resume, classes: 'primary' })}
    <div class="buttons">${renderButton(start)}</div>
  `;
};

/** Safety lines, the page's own or the library's, and that all this is no diagnosis. */
const renderSafety = ({ state, count, locale: { card } }: ListView): TemplateResult =>
  html`<details ?hidden=${state === 'running' || !count}>
      <summary>${card.safety}</summary>
      <slot name="safety"
        ><ul>
          ${card.safetyLines.map(line => html`<li>${line}</li>`)}
        </ul></slot
      >
    </details>
    <p class="fine-print" ?hidden=${!count}>${card.disclaimer}</p>`;

/** The whole list; `items` are its exercises. */
export const renderRoutine = (view: ListView, actions: ListActions, items: TemplateResult[]): TemplateResult => {
  const { state, routine, headingLevel, count } = view;
  const title = routine?.title ?? '';
  return html`<div class="routine ${state}">
    <div part="title" class="title" role="heading" aria-level=${headingLevel} id="title" ?hidden=${!title}>
      ${title}
    </div>
    <slot name="intro"></slot>
    ${state === 'list' ? renderIntro(view) : nothing} ${renderProblems(view)} ${renderMessage(view)}
    ${renderStatus(view)}
    <ol part="list" class="exercises" role="list" ?hidden=${!count}>
      ${items}
    </ol>
    ${count ? renderButtons(view, actions) : nothing}
    <slot name="actions"></slot>
    ${renderSafety(view)}
    <slot hidden></slot>
  </div>`;
};
