import { structuredDataOf } from '../../../handout/structured-data.js';
import type { Locale } from '../../../i18n/locale.js';
import type { Day } from '../../../routine/day.js';
import type { Routine } from '../../../routine/routine.js';
import type { Clock } from '../../../timeline/clock.js';
import { joinFields } from '../../../validation/fields.js';
import type { ExerciseCardElement } from '../../exercise-card/exercise-card.js';
import { buildRoutineView } from '../build-view.js';
import type { RoutineData } from '../routine-data.js';
import type { RoutineEntry } from '../routine-entry.js';
import type { RoutineSession } from '../routine-session.js';
import { readStartDate } from '../start-date.js';

/** What of a list leaves the page. */
export interface LeaveSource {
  readonly host: Element;
  readonly locale: Locale;
  readonly authorLang: string | null;
  /** With the title and intro that are shown, and the exercises whose doses can be read. */
  readonly routine: Routine;
  readonly entries: readonly RoutineEntry[];
  /** What relative links of the routine are relative to. */
  readonly base: string;
  /** The exercises whose media from another origin the reader asked for, by their keys. */
  readonly allowed: ReadonlySet<string>;
  readonly isFromLink: boolean;
  /** Whether the page's lists read links. */
  readonly readsLinks: boolean;
  /** An address of the reminders, instead of a made file. */
  readonly calendar: string | null;
  /** The first day, where the page gives it. */
  readonly startDate: Day | null;
  readonly clock: Clock;
}

/** A list's routine for search engines; undefined where there is none, or where a link has brought it. */
export const describeForSearch = (source: LeaveSource | null): object | undefined =>
  source && !source.isFromLink ? structuredDataOf(source.routine, { lang: source.locale.lang }) : undefined;

/** The properties of a list that say how it leaves the page. */
interface LeaveProperties extends Element, Pick<LeaveSource, 'calendar' | 'clock'> {
  readonly startDate: string | null;
  readonly fromLink: boolean;
}

/** What knows what a list shows. */
interface ListParts {
  readonly data: RoutineData;
  readonly session: RoutineSession;
  readonly locale: Locale;
  readonly allowed: ReadonlySet<string>;
}

/** Whether a card's dose can be read: the catalogue's does not stand in for one that cannot. */
const isSound = (card: ExerciseCardElement | null | undefined): boolean => !card?.doseProblems.length;

/** What of a list leaves the page; null where it has no exercises. */
export const buildLeaveSource = (
  host: LeaveProperties,
  { data, session, locale, allowed }: ListParts,
): LeaveSource | null => {
  const { entries } = session;
  const { routine: shown, authorLang, isFromLink } = buildRoutineView({ data, session, locale });
  if (!shown || !entries.length) return null;
  const sound = entries.filter(({ card }) => isSound(card)).map(({ item }) => item);
  const routine = joinFields<Routine>(shown, { exercises: sound });
  const { calendar, clock, fromLink: readsLinks } = host;
  const properties = { calendar, startDate: readStartDate(host), clock, readsLinks };
  return { host, locale, authorLang, routine, entries, base: data.base, allowed, isFromLink, ...properties };
};
