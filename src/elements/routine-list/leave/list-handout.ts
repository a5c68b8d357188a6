import { findExercise } from '../../../catalogue/index.js';
import { describeItem } from '../../../handout/item-content.js';
import type { Handout, HandoutExercise } from '../../shared/handout/handout.js';
import { describeOrigin } from '../idle-templates.js';
import { isForeign, resolveUrl } from '../media.js';
import type { RoutineEntry } from '../routine-entry.js';
import type { LeaveSource } from './leave-source.js';

/** The hosts of pictures that the reader has not allowed to be loaded: the clinic's logo and those of the exercises. */
export const findForeignHosts = (source: LeaveSource): string[] => {
  const { routine, entries, base, allowed } = source;
  const pictures = entries.filter(({ key, item }) => !item.video && !allowed.has(key)).map(({ item }) => item.picture);
  const urls = [routine.clinic?.logo, ...pictures].map(link => link && resolveUrl(link, base));
  return [...new Set(urls.flatMap(url => (url && isForeign(url) ? [url.host] : [])))];
};

/** A picture's address, where it may be asked for. */
const findPicture = (link: string | undefined, isAllowed: boolean, { base }: LeaveSource): string | undefined => {
  const url = link ? resolveUrl(link, base) : null;
  return url && (isAllowed || !isForeign(url)) ? url.href : undefined;
};

const describeEntry = ({ key, item, card }: RoutineEntry, source: LeaveSource, all: boolean): HandoutExercise => {
  if (card) return card.describeForPaper();
  const exercise = findExercise(item.exercise);
  return {
    exercise,
    content: describeItem(item, source.locale),
    hasStills: !!exercise?.figure,
    isNamed: !!item.name?.trim(),
    note: item.note,
    picture: findPicture(item.picture, all || source.allowed.has(key), source),
    side: item.sides === 'right' ? 'right' : 'left',
  };
};

/**
 * A list as a handout. Under a routine that a link has brought nothing of the page's own stands.
 * @param all whether pictures of other origins are printed that the list has not shown yet
 */
export const buildHandout = (source: LeaveSource, link: string | null, all: boolean): Handout => {
  const { routine, entries, locale, authorLang, isFromLink, host } = source;
  const { name, logo, contact } = routine.clinic ?? {};
  return {
    locale,
    authorLang,
    title: routine.title?.trim() ?? '',
    intro: routine.intro ?? '',
    notice: isFromLink ? locale.leave.fromLink : '',
    origin: describeOrigin(routine, locale),
    clinic: { name, logo: findPicture(logo, all, source), contact },
    host: isFromLink ? null : host,
    exercises: entries.map(entry => describeEntry(entry, source, all)),
    link,
  };
};
