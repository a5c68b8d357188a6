import { findExercise } from '../catalogue/index.js';
import { doseToAttributes, pickDoseFields } from '../dose/parse-dose.js';
import { describeItem } from '../handout/item-content.js';
import { readExerciseInput, type ExerciseInput } from '../handout/read-routine.js';
import { creditExercise } from '../i18n/exercise-content.js';
import { findLocale } from '../i18n/registry.js';
import type { Locale } from '../i18n/locale.js';
import type { RoutineExercise } from '../routine/routine.js';
import { figureSvg, type FigureSvgOptions } from './figure.js';
import { escapeHtml, escapeLines, joinHtml, writeElement, writeList } from './html.js';
import { pickOptions } from '../validation/fields.js';

/** How an exercise or a routine is written as HTML. */
export interface HtmlOptions {
  /** BCP 47. Default `en`. */
  readonly lang?: string;
  /**
   * Of the title, 1–6, the nearest where it is another; a routine's exercises are one below. The element that the HTML
   * becomes takes it over where its `heading-level` allows it: 2–6 of a card, 2–5 of a list. Default 3 for a card, 2
   * for a routine.
   */
  readonly headingLevel?: number;
  /** Whether a picture stands in it, and which; WordPress takes it away where an author writes. Default none. */
  readonly figure?: boolean | Omit<FigureSvgOptions, 'lang'>;
  /** Whether the safety lines stand in it, once. Default true. */
  readonly safety?: boolean;
}

/** A card, with what a routine says of it. */
export interface CardSource extends Required<Pick<HtmlOptions, 'figure' | 'headingLevel'>> {
  readonly item: RoutineExercise;
  readonly locale: Locale;
  /** The language of the author's words, where it is another one. */
  readonly authorLang?: string;
  /** Whether the card says by itself that it is no diagnosis. */
  readonly isAlone: boolean;
}

/** The heading levels that `heading-level` of a card allows. */
const headingLevels = { min: 2, max: 6, usual: 3 } as const;

export const writeHeading = (level: number, attributes: { readonly lang?: string }, text: string): string =>
  writeElement(`h${Math.min(6, Math.max(1, Math.round(level) || 1))}`, attributes, escapeHtml(text));

/** The attribute of an element that is made of the HTML, where its level is not the usual one. */
export const writeLevel = (
  level: number,
  { min, max, usual }: typeof headingLevels | Record<'min' | 'max' | 'usual', number>,
): number | undefined => (level === usual || !(level >= min && level <= max) ? undefined : level);

/** @param lang of the text, where it is another one */
const writeLabelled = (label: string, text: string | undefined, lang?: string): string => {
  const written = escapeLines(text ?? '');
  return written && `<p><b>${escapeHtml(label)}</b> ${lang ? writeElement('span', { lang }, written) : written}</p>`;
};

const writeParagraph = (text: string | undefined, lang?: string): string =>
  writeElement('p', { lang }, escapeLines(text ?? ''));

/** The safety lines under their name. */
export const writeSafety = ({ card }: Locale): string =>
  joinHtml([writeElement('p', {}, `<b>${escapeHtml(card.safety)}</b>`), writeList('ul', {}, card.safetyLines)]);

/** The author's picture where it is of the page's own site; nothing of another one is asked for by itself. */
const findOwnPicture = ({ picture, video }: RoutineExercise): string | undefined =>
  video || !picture || /^(https?:)?\/\//i.test(picture) ? undefined : picture;

const writeOwnPicture = (item: RoutineExercise): string => {
  const src = findOwnPicture(item);
  return src ? `<img data-slot="picture" src="${escapeHtml(src)}" alt="${escapeHtml(item.name?.trim() ?? '')}">` : '';
};

/** The author's video, or a picture of another site, as a link: it is not asked for before the reader wants it. */
const writeMedia = (item: RoutineExercise, { card }: Locale): string => {
  const { picture, video } = item;
  const link = video ?? picture;
  if (!link || findOwnPicture(item)) return '';
  // a relative link is named as it stands
  const name = /^https?:/i.test(link) ? new URL(link).host : link;
  const text = video ? card.watchVideo(name) : card.showPicture(name);
  return `<p data-slot="actions">${writeElement('a', { href: link, rel: 'noreferrer noopener' }, escapeHtml(text))}</p>`;
};

const writeFigure = ({ item, figure, locale }: CardSource): string => {
  if (!figure || findOwnPicture(item) || !findExercise(item.exercise)?.figure) return '';
  return figureSvg(item.exercise!, { ...(figure === true ? {} : figure), lang: locale.lang });
};

/** What the element says by itself. It knows so of an exercise of the catalogue; of the author's own it has to be told. */
const writeSaidByCard = ({ item }: CardSource, content: string): string =>
  findExercise(item.exercise) ? content : writeElement('div', { 'data-slot': 'fallback' }, content && `\n${content}\n`);

/** What a card says, without the safety lines. */
export const writeCardContent = (source: CardSource): string => {
  const { item, locale, headingLevel, authorLang, isAlone } = source;
  const { card } = locale;
  const content = describeItem(item, locale);
  const { lang } = content;
  const exercise = findExercise(item.exercise);
  const catalogueSteps = content.steps.length - content.ownStepCount;
  const own = { lang: authorLang };
  const head = joinHtml([
    writeFigure(source),
    writeHeading(headingLevel, item.name ? own : { lang }, content.name),
    writeParagraph(content.purpose, lang),
    writeElement('p', {}, writeElement('strong', {}, escapeHtml(content.dose))),
    writeParagraph(content.doseNotes),
    writeLabelled(card.position, content.position, lang),
    writeLabelled(card.equipment, content.equipment),
    writeList('ol', { lang }, content.steps.slice(0, catalogueSteps)),
  ]);
  const origin = isAlone ? content.origin : creditExercise(exercise, locale);
  return joinHtml([
    writeSaidByCard(source, head),
    writeOwnPicture(item),
    writeList(
      'ol',
      { 'data-slot': 'default', start: catalogueSteps ? catalogueSteps + 1 : '', ...own },
      content.steps.slice(catalogueSteps),
    ),
    writeLabelled(card.feel, content.feel, lang),
    writeLabelled(exercise?.kind === 'exercise' ? card.caution : card.goodToKnow, content.caution, lang),
    writeElement('p', { 'data-slot': 'note', ...own }, escapeLines(item.note ?? '')),
    writeMedia(item, locale),
    writeSaidByCard(source, writeParagraph([content.doseOrigin, origin].filter(Boolean).join(' '))),
  ]);
};

/** Markup that becomes the element of a tag where the script runs, which takes its attributes with `data-` before them. */
export const writeMarkup = (
  tag: string,
  data: Readonly<Record<string, string | number | undefined>>,
  { lang, dir }: Locale,
  content: string,
): string => {
  const own = Object.entries(data).map(([name, value]) => [`data-${name}`, value]);
  const attributes = { 'data-toe-yoga': tag, ...Object.fromEntries(own), lang, dir: dir === 'rtl' ? dir : undefined };
  return writeElement('figure', attributes, `\n${content}\n`);
};

/** A card's markup round its content. */
export const writeCard = (source: CardSource, content: string): string => {
  const { item, locale, headingLevel } = source;
  const { exercise, name } = item;
  const level = { 'heading-level': writeLevel(headingLevel, headingLevels) };
  const data = { exercise, name: name?.trim(), ...doseToAttributes(pickDoseFields(item)), ...level };
  return writeMarkup('exercise-card', data, locale, content);
};

/**
 * An exercise as HTML for servers, feeds and mail: name, dose as a sentence, steps, safety lines. All text is escaped;
 * there are neither styles nor scripts. On a page with the script it becomes an `<exercise-card>`.
 * @throws RangeError for what cannot be read, with a sentence that says why
 */
export const cardHtml = (exerciseOrId: ExerciseInput, options?: HtmlOptions | null): string => {
  const { lang = 'en', headingLevel = headingLevels.usual, figure = false, safety = true } = pickOptions(options);
  const locale = findLocale(lang);
  const source: CardSource = { item: readExerciseInput(exerciseOrId), locale, headingLevel, figure, isAlone: true };
  return writeCard(
    source,
    joinHtml([writeCardContent(source), safety ? writeSaidByCard(source, writeSafety(locale)) : '']),
  );
};
