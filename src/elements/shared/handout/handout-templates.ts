import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { figureSvg } from '../../../core/figure.js';
import { drawQrCode } from '../../../handout/qr-code.js';
import { describeMarks } from '../../../i18n/describe-marks.js';
import type { CardContent } from '../../../i18n/exercise-content.js';
import type { Locale } from '../../../i18n/locale.js';
import { range } from '../../../range.js';
import type { Handout, HandoutExercise, PrintChoices } from './handout.js';
import { copySlots } from './page-words.js';
import { renderQrCode } from './qr-code-template.js';

type Part = TemplateResult | typeof nothing;

/** So many weeks can be ticked off. */
const weeks = 6;

const renderText = (text: string | undefined, classes = '', lang?: string | null): Part =>
  text?.trim() ? html`<p class=${classes} lang=${ifDefined(lang ?? undefined)}>${text}</p>` : nothing;

const renderLabelled = (label: string, text: string | undefined, lang?: string): Part =>
  text ? html`<p><b>${label}</b> <span lang=${ifDefined(lang)}>${text}</span></p>` : nothing;

const renderClinic = ({ clinic: { name, logo, contact }, host }: Handout): Part => {
  const own = copySlots(host, 'clinic');
  if (!name && !logo && !contact && !own.length) return nothing;
  return html`<header>
    ${logo ? html`<img class="logo" src=${logo} alt="" referrerpolicy="no-referrer" />` : nothing}
    <div>${name ? html`<p><b>${name}</b></p>` : nothing} ${renderText(contact, 'lines')} ${own}</div>
  </header>`;
};

/** The steps, each with its still where the exercise has a figure. */
const renderSteps = (each: HandoutExercise, { locale, authorLang }: Handout, pictures: boolean): Part => {
  const { exercise, hasStills, picture, view, side } = each;
  const { steps, ownStepCount, lang } = each.content;
  if (!steps.length && !picture) return nothing;
  const firstOwn = steps.length - ownStepCount;
  const stills = pictures && !picture && hasStills ? firstOwn : 0;
  const own =
    pictures && picture ? html`<img class="picture" src=${picture} alt="" referrerpolicy="no-referrer" />` : nothing;
  const still = (i: number): Part =>
    i < stills ? html`${unsafeSVG(figureSvg(exercise!.id, { step: i + 1, side, view, lang: locale.lang }))}` : nothing;
  return html`${own}
    <ol class=${stills ? 'stills' : ''}>
      ${steps.map(
        (text, i) =>
          html`<li class=${i < stills ? 'still' : ''}>
            ${still(i)}<span lang=${ifDefined((i < firstOwn ? lang : authorLang) ?? undefined)}>${text}</span>
          </li>`,
      )}
    </ol>`;
};

/** A box for each day of some weeks, with the day's letter in it and a place for each of the day's marks. */
const renderCells = ({ timesPerDay }: CardContent, { leave }: Locale): TemplateResult => {
  const marks = range(timesPerDay).map(() => html`<i></i>`);
  return html`<table class="weeks">
    ${range(weeks).map(
      week =>
        html`<tr>
          <th scope="row">${leave.week(week + 1)}</th>
          ${leave.weekdayLetters.map(
            letter =>
              html`<td>
                ${letter}
                <div>${marks}</div>
              </td>`,
          )}
        </tr>`,
    )}
  </table>`;
};

const renderWords = (each: HandoutExercise, { locale, authorLang }: Handout, pictures: boolean): TemplateResult => {
  const { card } = locale;
  const { exercise, content, note, words = [], picture, hasStills } = each;
  const marks = pictures && !picture && hasStills ? describeMarks(exercise?.figure?.legend ?? [], locale) : '';
  return html`<div class="words">
    ${renderText(content.doseNotes)} ${renderLabelled(card.position, content.position, content.lang)}
    ${renderLabelled(card.equipment, content.equipment)} ${renderLabelled(card.feel, content.feel, content.lang)}
    ${renderLabelled(exercise?.kind === 'exercise' ? card.caution : card.goodToKnow, content.caution, content.lang)}
    ${renderText(note, 'note lines', authorLang)} ${words} ${renderText(`${marks} ${content.doseOrigin}`, 'fine')}
  </div>`;
};

const renderExercise = (each: HandoutExercise, handout: Handout, choices: PrintChoices): TemplateResult => {
  const { content, isNamed } = each;
  const { pictures = true, cells = true } = choices;
  const lang = isNamed ? handout.authorLang : content.lang;
  return html`<section>
    <h2 lang=${ifDefined(lang ?? undefined)}>${content.name}</h2>
    ${renderText(content.dose, 'dose')}
    <div class="columns">${renderSteps(each, handout, pictures)} ${renderWords(each, handout, pictures)}</div>
    ${cells && content.dose ? renderCells(content, handout.locale) : nothing}
  </section>`;
};

/** The page's own safety lines, else the library's. */
const renderSafety = ({ host, locale: { card } }: Handout): TemplateResult => {
  const own = copySlots(host, 'safety');
  const lines = html`<ul>
    ${card.safetyLines.map(line => html`<li>${line}</li>`)}
  </ul>`;
  return html`<aside>
    <p><b>${card.safety}</b></p>
    ${own.length ? own : lines}
  </aside>`;
};

/** Where to find it again, as a code and in words; that it is no diagnosis. */
const renderEnd = ({ link, locale }: Handout): TemplateResult => {
  const code = link ? drawQrCode(link) : null;
  const isTooLong = !!link && !code;
  return html`<footer>
    ${renderQrCode(code, locale)}
    <div>
      ${code ? html`<p><b>${locale.leave.code}</b></p>` : nothing}
      ${renderText(isTooLong ? locale.leave.noCode : (link ?? ''), 'link')}
      ${renderText(locale.card.disclaimer, 'fine')}
    </div>
  </footer>`;
};

/** A handout's content. */
export const renderHandout = (handout: Handout, choices: PrintChoices): TemplateResult => {
  const { title, origin, notice, intro, authorLang, exercises, locale } = handout;
  const cells = choices.cells !== false && exercises.some(({ content }) => content.dose);
  return html`${renderClinic(handout)}
    ${title ? html`<h1 lang=${ifDefined(authorLang ?? undefined)}>${title}</h1>` : nothing} ${renderText(origin)}
    <p class="fill-in">${locale.leave.fillIn.map(label => html`<span>${label}</span>`)}</p>
    ${renderText(notice, 'dose')} ${renderText(intro, 'lines', authorLang)} ${renderSafety(handout)}
    ${cells ? renderText(locale.leave.tickEachTime) : nothing}
    ${exercises.map(each => renderExercise(each, handout, choices))} ${renderEnd(handout)}`;
};
