import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { creditExercise } from '../../i18n/exercise-content.js';
import { changingText } from '../shared/changing-text.js';
import type { CardModel } from './card-model.js';
import { renderWordLines, type WordLine } from './word-lines.js';

/** Words that are in an element of their own where they have a language of their own. */
export const inLang = (words: string, lang?: string): WordLine => ({ words, pieces: lang ? [words] : undefined, lang });

/** @param lang of the words, where it is another one */
const labelled = (label: string, words = '', lang?: string): WordLine => ({ label, ...inLang(words, lang) });

/** How to get into position, and where the phone is then, which is of no use on paper. */
const describePosition = ({ content: { position = '', phone, lang }, locale: { card } }: CardModel): WordLine => {
  const whole = labelled(card.position, position, lang);
  return phone ? { ...whole, classes: 'position', words: `${position} ${phone}`, pieces: [position, phone] } : whole;
};

export const listItem = (words: string, lang?: string): WordLine => ({ tag: 'li', ...inLang(words, lang) });

/** What the therapist has said of it. It stands where it is seen before Start and while the timer runs. */
export const noteSlot = html`<slot name="note"></slot>`;

const renderSteps = ({ content, step, authorLang }: CardModel): TemplateResult => {
  const { steps, ownStepCount } = content;
  const firstOwn = steps.length - ownStepCount;
  return html`<ol
    part="steps"
    class="steps ${classMap({ single: steps.length === 1 })}"
    role="list"
    ?hidden=${!steps.length}
  >
    ${renderWordLines(
      ...steps.map((words, i) => ({
        tag: 'li' as const,
        words,
        pieces: [words],
        lang: (i < firstOwn ? content.lang : authorLang) || undefined,
        isCurrent: i + 1 === step,
      })),
    )}
  </ol>`;
};

/** What to do where it is too hard or too easy, and when to stop. */
const renderAdvice = ({ content, locale: { card } }: CardModel): TemplateResult | typeof nothing => {
  const { easier, harder, progress, mistakes = [], lang } = content;
  if (!easier && !harder && !progress && !mistakes.length) return nothing;
  return html`<div class="advice">
    <details>
      <summary>${changingText(card.notWorkingYet)}</summary>
      ${renderWordLines(
        labelled(card.easier, easier, lang),
        labelled(card.harder, harder, lang),
        labelled(card.progress, progress, lang),
        mistakes.length ? { classes: 'label', words: card.mistakes } : null,
      )}
      <ul>
        ${renderWordLines(...mistakes.map(words => listItem(words, lang)))}
      </ul>
    </details>
  </div>`;
};

/** Everything that is read, not looked at or pressed. */
export const renderWords = (model: CardModel): TemplateResult => {
  const { exercise, content, layout, locale, timer } = model;
  const { card } = locale;
  const { equipment, feel, caution, clinicalName, doseNotes, doseOrigin, lang } = content;
  // that it is no diagnosis a list says once
  const origin = model.list ? creditExercise(exercise, locale) : content.origin;
  const aside = exercise?.kind === 'exercise' ? card.caution : card.goodToKnow;
  return html`
    ${renderWordLines(layout === 'compact' ? { classes: 'fine', words: doseNotes } : null)}
    ${layout === 'full' && !timer ? noteSlot : nothing}
    ${renderWordLines(describePosition(model), labelled(card.equipment, equipment))}${renderSteps(model)}
    ${renderWordLines(labelled(card.feel, feel, lang), labelled(aside, caution, lang))}
    <slot></slot>
    ${renderAdvice(model)}
    <slot name="actions"></slot>
    ${renderWordLines(
      { classes: 'fine', words: clinicalName ? card.alsoCalled(clinicalName) : '' },
      { classes: 'fine source', words: [doseOrigin, origin].filter(Boolean).join(' ') },
    )}
  `;
};
