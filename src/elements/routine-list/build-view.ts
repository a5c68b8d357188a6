import { resolveDose } from '../../catalogue/resolve-dose.js';
import { lowerEnd, type Quantity } from '../../dose/dose.js';
import type { Locale } from '../../i18n/locale.js';
import { exerciseName } from './exercise-name.js';
import type { RoutineData } from './routine-data.js';
import type { RoutineSession } from './routine-session.js';
import { findRoutineText } from './routine-source.js';
import type { ListState, ListView } from './view.js';

export interface ViewSource {
  readonly data: RoutineData;
  readonly session: RoutineSession;
  readonly locale: Locale;
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
  const { data, session, locale, headingLevel, isFirstTime } = from;
  const { routine, entries, progress, interrupted } = session;
  const ownText = findRoutineText(data.source, locale);
  const nameOf = (key: string): string => exerciseName(entries[session.indexOf(key)]!.item, locale);
  return {
    locale,
    headingLevel,
    isFirstTime,
    state: findState(from),
    authorLang: ownText ? null : session.authorLang,
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
