import { load } from '../../browser/storage.js';
import { resolveDose } from '../../catalogue/resolve-dose.js';
import { lowerEnd, type Quantity } from '../../dose/dose.js';
import type { Locale } from '../../i18n/locale.js';
import type { Routine } from '../../routine/routine.js';
import { joinFields } from '../../validation/fields.js';
import { exerciseName } from './exercise-name.js';
import type { RecordController } from './record/record-controller.js';
import type { RoutineData } from './routine-data.js';
import { authorLangOf } from './routine-entry.js';
import type { RoutineSession } from './routine-session.js';
import { findRoutineText } from './routine-source.js';
import type { ListState, ListView, RoutineView, TodayView } from './view.js';

export interface ViewSource {
  readonly data: RoutineData;
  readonly session: RoutineSession;
  readonly record: RecordController;
  readonly locale: Locale;
  readonly headingLevel: number;
  readonly isServers: boolean;
}

/** How often a day the exercises that are done are to be done: as often as that which is done most often. */
const findTimesPerDay = ({ entries, progress }: RoutineSession): Quantity | null => {
  const done = entries.filter(({ key }) => progress.done.includes(key));
  const times = done.flatMap(({ item }) => resolveDose(item.exercise, item)?.timesPerDay ?? []);
  return times.reduce<Quantity | null>((most, each) => (most && lowerEnd(most) >= lowerEnd(each) ? most : each), null);
};

const findState = ({ data, session, isServers }: ViewSource): ListState => {
  // a server cannot look for what stands in the list, nor ask an address
  const isAwaited = isServers && !session.entries.length && !data.problems.length;
  if (data.pending || isAwaited) return 'loading';
  return session.entries.length ? session.state : 'empty';
};

/** How often the routine was gone through today: by the record as often as all that is asked for most often. */
export const countRuns = ({ session: { progress }, record }: ViewSource): number => {
  if (!record.isKnown) return progress.runs;
  const plans = progress.done.flatMap(key => record.planOf(key) ?? []);
  if (!plans.length) return 0;
  const most = Math.max(...plans.map(({ asked }) => asked));
  return Math.min(...plans.filter(({ asked }) => asked === most).map(({ done }) => done));
};

/** What the record says of today. */
const buildToday = ({ session, record, locale }: ViewSource): TodayView | null => {
  const { plan, today, isNight, problem, lastEntry } = record;
  if (!plan) return null;
  const { startKeys } = session.order;
  const isForToday = (key: string): boolean => ['due', 'done'].includes(record.planOf(key)!.state);
  const leftOut = session.entries.filter(({ key }) => startKeys && !startKeys.includes(key) && !isForToday(key));
  return {
    ...plan,
    today,
    nextDay: plan.nextDay ?? today,
    isNight,
    problem,
    lastEntry,
    leftOut: leftOut.map(({ item }) => exerciseName(item, locale)),
  };
};

/** The routine as a list shows it. */
export const buildRoutineView = ({
  data,
  session,
  locale,
}: Pick<ViewSource, 'data' | 'session' | 'locale'>): RoutineView => {
  const { routine } = session;
  const ownText = findRoutineText(data.source, locale);
  const titled = routine && joinFields<Routine>(routine, ownText ?? {});
  const showsTitle = !!titled?.title?.trim();
  return {
    locale,
    routine: titled && (showsTitle ? titled : joinFields<Routine>(titled, { title: data.pageTitle })),
    showsTitle,
    authorLang: ownText ? null : authorLangOf(routine),
    isFromLink: data.source?.kind === 'link',
  };
};

/** What a list shows, from what it knows. */
export const buildView = (from: ViewSource): ListView => {
  const { data, session, locale, headingLevel, isServers } = from;
  const { entries, progress, interrupted } = session;
  const isInterrupted = interrupted && !progress.done.includes(interrupted.current!);
  const resumeAt = isInterrupted ? session.indexOf(interrupted.current) : -1;
  const due = session.order.day?.due ?? [];
  const nameOf = (key: string): string => exerciseName(entries[session.indexOf(key)]!.item, locale);
  return {
    ...buildRoutineView(from),
    headingLevel,
    isFirstTime: isServers || !load('safety').seen,
    isServers,
    state: findState(from),
    isFirstAnswer: !data.isAnswered,
    problems: data.problems,
    canTryAgain: data.source?.kind === 'url' && !entries.length,
    names: entries.map(({ item }) => exerciseName(item, locale)),
    index: session.index,
    hasNext: session.order.next >= 0,
    firstOpen: session.order.firstOpen,
    isBegun: session.order.isBegun,
    interrupted: resumeAt,
    doneCount: progress.done.length,
    runCount: session.order.length,
    startCount: session.order.startKeys?.length ?? entries.length,
    today: buildToday(from),
    skipped: progress.skipped.map(nameOf),
    spent: progress.spent,
    timesPerDay: findTimesPerDay(session),
    runs: countRuns(from),
    dueAgain: due.length < entries.length ? due.map(nameOf) : [],
    timeLeft: session.timeLeft,
    timeToStart: session.timeFrom(resumeAt < 0 ? session.order.firstOpen : resumeAt),
  };
};
