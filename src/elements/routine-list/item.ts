import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { findExercise } from '../../catalogue/index.js';
import type { Locale } from '../../i18n/locale.js';
import { pickDoseFields } from '../../dose/parse-dose.js';
import type { RoutineExercise } from '../../routine/routine.js';
import type { ListContext } from '../exercise-card/list-context.js';
import { renderTick, type TickOptions } from '../shared/tick.js';
import { renderMedia, type MediaOptions } from './media.js';

/** What an exercise of a routine is called: by its author, else by the catalogue. */
export const exerciseName = ({ name, exercise }: RoutineExercise, { exercises }: Locale): string => {
  const id = findExercise(exercise)?.id;
  return name?.trim() || (id ? exercises[id].name : (exercise ?? ''));
};

export interface CardOptions {
  readonly headingLevel: number;
  readonly context: ListContext;
  readonly media: MediaOptions;
}

/** The card that a list makes of an exercise. */
export const renderCard = (item: RoutineExercise, { headingLevel, context, media }: CardOptions): TemplateResult => {
  const { exercise, name, steps, note } = item;
  const lang = ifDefined(context.lang ?? undefined);
  return html`<exercise-card
    .exercise=${exercise ?? null}
    .name=${name?.trim() ? name : null}
    .steps=${steps ?? null}
    .dose=${pickDoseFields(item)}
    .headingLevel=${headingLevel}
    .listContext=${context}
    >${renderMedia(item, media)}${
      note ? html`<p slot="note" class="note" lang=${lang} .textContent=${note}></p>` : nothing
    }</exercise-card
  >`;
};

export interface ItemOptions {
  /** The exercise's card, or the place of a branch of the page with one card or more. */
  readonly card: TemplateResult;
  /** Whether the exercise that is open is in it. */
  readonly current: boolean;
  /** Null where the cards show theirs themselves. */
  readonly tick: TickOptions | null;
}

/** A row of the list: a card and its box for "done". */
export const renderItem = ({ card, current, tick }: ItemOptions): TemplateResult =>
  html`<li part="item" class="${tick ? 'with-tick' : ''} ${current ? 'current' : ''}">
    ${card} ${tick ? renderTick(tick) : nothing}
  </li>`;
