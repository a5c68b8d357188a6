/** What `Intl` knows of a region's weeks, as a method or, in older browsers, a property; Firefox has neither. */
type WeekLocale = Intl.Locale & Record<'getWeekInfo' | 'weekInfo', unknown>;

/** From 1, Monday. */
interface WeekInfo {
  readonly firstDay: number;
}

const readFirstDay = (tag: string): number => {
  const locale = new Intl.Locale(tag) as WeekLocale;
  const { getWeekInfo, weekInfo } = locale;
  const info = typeof getWeekInfo === 'function' ? getWeekInfo.call(locale) : weekInfo;
  return (info as WeekInfo | undefined)?.firstDay ?? 1;
};

/**
 * The first day of a week, from 0, Monday: where the reader is, if the browser has a region of theirs for the language,
 * else where the language is at home. Monday where the browser does not know.
 */
export const findFirstWeekday = (lang: string): number => {
  const isSame = (tag: string): boolean => tag.split('-')[0] === lang.split('-')[0];
  try {
    return readFirstDay(navigator.languages.find(isSame) ?? lang) - 1;
  } catch {
    // not a language that browsers know
    return 0;
  }
};
