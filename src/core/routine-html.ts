import { readRoutine } from '../handout/read-routine.js';
import { english, findLocale } from '../i18n/registry.js';
import type { Locale } from '../i18n/locale.js';
import { countLeftOut } from '../routine/count-left-out.js';
import type { Routine, RoutineDocument } from '../routine/routine.js';
import {
  writeCard,
  writeCardContent,
  writeHeading,
  writeLevel,
  writeMarkup,
  writeSafety,
  type HtmlOptions,
} from './card-html.js';
import { escapeHtml, escapeLines, joinHtml, writeElement } from './html.js';
import { pickOptions } from '../validation/fields.js';

/** The heading levels that `heading-level` of a list allows. */
const headingLevels = { min: 2, max: 5, usual: 2 } as const;

/** Title, intro and author. */
const writeIntro = (
  { title = '', intro = '', author }: Routine,
  locale: Locale,
  level: number,
  lang?: string,
): string =>
  joinHtml([
    writeHeading(level, { lang }, title.trim()),
    writeElement('p', { lang }, escapeLines(intro)),
    writeElement('p', {}, author ? escapeHtml(locale.routine.creditAuthor(author)) : ''),
  ]);

/**
 * A routine as HTML for servers, feeds and mail: title, intro, a card an exercise, the safety lines once. All text is
 * escaped; there are neither styles nor scripts. On a page with the script it becomes a `<routine-list>`. Of an exercise
 * that cannot be read it says that it is left out, and the console says why.
 * @throws RangeError where the routine cannot be read, with a sentence that says why
 */
export const routineHtml = (routine: RoutineDocument, options?: HtmlOptions | null): string => {
  const { lang = 'en', headingLevel = headingLevels.usual, figure = false, safety = true } = pickOptions(options);
  const locale = findLocale(lang);
  const { routine: read, problems } = readRoutine(routine, locale);
  // a built-in one has the language's own words
  const authorLang = read.source || read.lang === locale.lang ? undefined : read.lang;
  const leftOut = countLeftOut(problems);
  if (problems.length) console.warn(`toe-yoga: ${problems.map(english.describeProblemAt).join(' ')}`);
  const cards = read.exercises.map(item => {
    const source = { item, locale, authorLang, figure, headingLevel: headingLevel + 1, isAlone: false };
    return writeCard(source, writeCardContent(source));
  });
  const content = joinHtml([
    writeElement('div', { 'data-slot': 'intro' }, writeIntro(read, locale, headingLevel, authorLang)),
    leftOut ? writeElement('p', {}, escapeHtml(locale.routine.leftOut(leftOut))) : '',
    ...cards,
    safety ? writeSafety(locale) : '',
    writeElement('p', {}, escapeHtml(locale.card.disclaimer)),
  ]);
  return writeMarkup('routine-list', { 'heading-level': writeLevel(headingLevel, headingLevels) }, locale, content);
};
