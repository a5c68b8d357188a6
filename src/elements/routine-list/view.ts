import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Locale } from '../../i18n/locale.js';
import { resolveDose } from '../../catalogue/resolve-dose.js';
import { lowerEnd, type Quantity } from '../../dose/dose.js';
import type { Routine } from '../../routine/routine.js';
import { english } from '../../i18n/registry.js';
import type { ProblemFacts } from '../../validation/problem.js';
import { renderProblems } from './problem-templates.js';
import { exerciseName } from './item.js';
import type { RoutineData } from './routine-data.js';
import type { RoutineSession } from './routine-session.js';
import { findRoutineText } from './routine-source.js';
import { renderIdle } from './idle-templates.js';
import { renderEnd, renderRunningButtons, renderWhere } from './running-templates.js';

export type ListState = 'empty' | 'loading' | 'list' | 'running' | 'finished';

/** What a list shows around its exercises. */
export interface ListView {
  readonly locale: Locale;
  readonly state: ListState;
  readonly routine: Routine | null;
  /** The language of the author's own words, where the routine says it. */
  readonly authorLang: string | null;
  readonly headingLevel: number;
  readonly problems: readonly ProblemFacts[];
  /** Whether the routine's address can be asked once more. */
  readonly canTryAgain: boolean;
  /** Whether the reader starts a routine of ours for the first time on this device. */
  readonly isFirstTime: boolean;
  /** The names of the exercises. */
  readonly names: readonly string[];
  /** The place of the exercise that is open, from 0; −1 for none. */
  readonly index: number;
  /** The place of the first exercise that is not done; −1 for none. */
  readonly firstOpen: number;
  /** The place of the exercise of the same day that was broken off; −1 for none. */
  readonly interrupted: number;
  readonly doneCount: number;
  /** The names of what was left for another day. */
  readonly skipped: readonly string[];
  /** ms that timers have run. */
  readonly spent: number;
  /** How often a day, where a dose says it. */
  readonly timesPerDay: Quantity | null;
  /** How often the routine was gone through today. */
  readonly runs: number;
  /** ms of work that is still to come. */
  readonly timeLeft: number;
}

/** What the reader can do with a list. */
export interface ListActions {
  start(): void;
  startOver(): void;
  /** Goes on with what was broken off. */
  resume(): void;
  /** To the next exercise. */
  next(): void;
  /** To the next exercise, since this one is not for today. */
  skip(): void;
  stop(): void;
  tryAgain(): void;
}

export interface ViewSource {
  readonly data: RoutineData;
  readonly session: RoutineSession;
  readonly locale: Locale;
  readonly authorLang: string | null;
  readonly headingLevel: number;
  readonly isFirstTime: boolean;
}

/** How often a day the exercises that are done are to be done: as often as that which is done most often. */
const findTimesPerDay = ({ entries, progress }: RoutineSession): Quantity | null => {
  const done = entries.filter(({ key }) => progress.done.includes(key));
  const times = done.flatMap(({ item }) => resolveDose(item.exercise, item)?.timesPerDay ?? []);
  return times.reduce<Quantity | null>((most, each) => (most && lowerEnd(most) >= lowerEnd(each) ? most : each), null);
};

const findState = ({ data, session }: ViewSource): ListState => {
  if (data.pending) return 'loading';
  return session.entries.length ? session.state : 'empty';
};

/** What a list shows, from what it knows. */
export const buildView = (from: ViewSource): ListView => {
  const { data, session, locale, authorLang, headingLevel, isFirstTime } = from;
  const { routine, entries, progress, interrupted } = session;
  const ownText = findRoutineText(data.source, locale);
  const nameOf = (key: string): string => exerciseName(entries[session.indexOf(key)]!.item, locale);
  return {
    ...{ locale, headingLevel, isFirstTime },
    state: findState(from),
    authorLang: ownText ? null : authorLang,
    routine: routine && { ...routine, ...ownText },
    problems: data.problems,
    canTryAgain: data.source?.kind === 'url' && !entries.length,
    names: entries.map(({ item }) => exerciseName(item, locale)),
    index: session.index,
    firstOpen: session.firstOpen,
    interrupted: interrupted ? session.indexOf(interrupted.current) : -1,
    doneCount: progress.done.length,
    skipped: progress.skipped.map(nameOf),
    spent: progress.spent,
    timesPerDay: findTimesPerDay(session),
    runs: progress.runs,
    timeLeft: session.timeLeft,
  };
};

/** Problems in a line, for the console. */
export const problemsText = (problems: readonly ProblemFacts[]): string =>
  problems.map(problem => english.describeProblemAt(problem)).join('; ');

/** What stands in place of the exercises while there are none. */
const renderMessage = ({ state, problems, locale: { routine } }: ListView): TemplateResult | typeof nothing => {
  if (state === 'loading') return html`<p class="message" tabindex="-1">${routine.loading}</p>`;
  return state === 'empty' && !problems.length ? html`<p class="message">${routine.noRoutine}</p>` : nothing;
};

/** What the list brings along: its exercises, and the switches for the ways in which the reader is told. */
export interface ListParts {
  readonly items: unknown;
  readonly choices: unknown;
}

/** The whole list. */
export const renderRoutine = (view: ListView, actions: ListActions, { items, choices }: ListParts): TemplateResult => {
  const { state, routine, authorLang, headingLevel, names, locale } = view;
  const title = routine?.title?.trim() ?? '';
  return html`<div class="frame ${state}">
    <div
      part="title"
      class="title"
      role="heading"
      aria-level=${headingLevel}
      id="title"
      lang=${ifDefined(authorLang ?? undefined)}
      ?hidden=${!title}
      .textContent=${title}
    ></div>
    <slot name="intro"></slot>
    ${renderIdle(view, actions, choices)} ${renderProblems(view, actions)} ${renderMessage(view)}
    ${state === 'running' ? renderWhere(view) : nothing} ${state === 'finished' ? renderEnd(view, actions) : nothing}
    <ol part="list" class="exercises" role="list" ?hidden=${!names.length}>
      ${items}
    </ol>
    ${state === 'running' ? renderRunningButtons(view, actions) : nothing}
    <slot name="actions"></slot>
    <p class="fine disclaimer" ?hidden=${!names.length}>${locale.card.disclaimer}</p>
  </div>`;
};
