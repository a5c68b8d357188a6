import { html, nothing, type TemplateResult } from 'lit';
import type { Routine } from '../../routine/routine.js';
import { button } from '../shared/legacy-button.js';
import type { ProblemFacts } from '../../validation/problem.js';
import { english } from '../../i18n/registry.js';
import type { Locale } from '../../i18n/locale.js';
import { firstOpen, type Run } from './run.js';

export type State = 'empty' | 'loading' | 'list' | 'running' | 'finished';

/** What a list shows around its exercises. */
export interface ListView {
  readonly state: State;
  readonly routine: Routine | null;
  readonly problems: readonly ProblemFacts[];
  readonly run: Run;
  readonly broken: Run | null;
  /** How many exercises there are. */
  readonly count: number;
  /** ms of work that is still to come. */
  readonly left: number;
  nameOf(index: number): string;
}

/** What the reader can do with a list. */
export interface ListActs {
  start(): void;
  /** Goes on with a run that was broken off. */
  goOn(run: Run): void;
  /** Is through with the present exercise. */
  leave(as: 'done' | 'skipped'): void;
  stop(): void;
}

/** Where the list comes from and how much it is, before it begins. */
export const renderIntro = ({ routine, run, count, left }: ListView, locale: Locale): TemplateResult => {
  const { intro, author, source } = routine ?? {};
  const from = source ? locale.card.source([source]) : author ? locale.routine.by(author) : '';
  const done = run.done.length;
  return html`${intro ? html`<p class="muted">${intro}</p>` : ''} ${from ? html`<p class="fine">${from}</p>` : ''}
    <p class="row">
      <span class="muted">${locale.routine.summary(count, locale.about(left))}</span>
      <span class="done">${done ? locale.routine.done(done, count) : ''}</span>
    </p>`;
};

/** Problems in a line, for the console. */
export const problemsText = (problems: readonly ProblemFacts[]): string =>
  problems.map(problem => english.describeProblemAt(problem)).join('; ');

export const renderProblems = ({ problems, count }: ListView, locale: Locale): TemplateResult | typeof nothing => {
  if (!problems.length) return nothing;
  const out = new Set(problems.flatMap(({ path }) => /^exercises\[\d+]/.exec(path) ?? [])).size;
  return html`<div part="problems" class="problems">
    <p ?hidden=${count && !out}>${count ? locale.routine.leftOut(out) : locale.routine.unreadable}</p>
    <ul>
      ${problems.slice(0, 20).map(problem => html`<li class="fine">${locale.describeProblemAt(problem)}</li>`)}
    </ul>
  </div>`;
};

/** Where in the routine the reader is; '' before it begins. */
export const whereText = ({ state, run, count, left, nameOf }: ListView, { routine, timer, about }: Locale): string =>
  state === 'running'
    ? `${routine.position(run.index + 1, count)}. ${nameOf(run.index)}. ${timer.left(about(left))}.`
    : state === 'finished'
      ? `${routine.finished} ${routine.done(run.done.length, count)}.`
      : '';

export const renderButtons = (view: ListView, acts: ListActs, { routine }: Locale): TemplateResult => {
  const { state, broken, run, count, nameOf } = view;
  if (state === 'running') {
    return html`<div class="buttons">
      ${button(run.index === count - 1 ? routine.finish : routine.next, () => acts.leave('done'))}
      ${button(routine.skip, () => acts.leave('skipped'))} ${button(routine.stop, () => acts.stop())}
    </div>`;
  }
  const open = firstOpen(run, count);
  const label = open < 0 ? routine.again : run.done.length ? routine.goOn(nameOf(open)) : routine.start;
  return html`
    ${
      broken
        ? html`<p>${routine.broken(broken.index + 1, count)}</p>
            ${button(routine.goOn(nameOf(broken.index)), () => acts.goOn(broken), 'primary')}`
        : nothing
    }
    <div class="buttons">${button(label, () => acts.start(), broken ? '' : 'primary')}</div>
  `;
};
