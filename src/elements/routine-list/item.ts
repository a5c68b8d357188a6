import { html, nothing, type TemplateResult } from 'lit';
import { findExercise } from '../../catalogue/index.js';
import type { Locale } from '../../i18n/locale.js';
import { pickDoseFields } from '../../dose/parse-dose.js';
import type { RoutineExercise } from '../../routine/routine.js';
import type { ListContext } from '../exercise-card/list-context.js';
import { renderButton } from '../shared/button.js';
import { renderMedia, type MediaOptions } from './media.js';

/** What an exercise of a routine is called: by its author, else by the catalogue. */
export const exerciseName = ({ name, exercise }: RoutineExercise, { exercises }: Locale): string => {
  const id = findExercise(exercise)?.id;
  if (name?.trim()) return name;
  return id ? exercises[id].name : (exercise ?? '');
};

export interface CardOptions {
  readonly headingLevel: number;
  readonly context: ListContext;
  readonly media: MediaOptions;
}

/** The card that a list makes of an exercise. */
export const renderCard = (item: RoutineExercise, { headingLevel, context, media }: CardOptions): TemplateResult =>
  html`<exercise-card
    .exercise=${item.exercise ?? null}
    .name=${item.name ?? null}
    .steps=${item.steps ?? null}
    .dose=${pickDoseFields(item)}
    .headingLevel=${headingLevel}
    .listContext=${context}
    >${renderMedia(item, media)}${item.note ? html`<p slot="note">${item.note}</p>` : nothing}</exercise-card
  >`;

export interface ItemOptions {
  /** The exercise's card, or the place of the page's own. */
  readonly card: TemplateResult;
  /** Whether it is the one that is open. */
  readonly current: boolean;
  readonly done: boolean;
  /** What its tick is called. */
  readonly label: string;
  /** Ticks it, or takes the tick back. */
  readonly toggle: () => void;
}

const tickIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12.5l5 5 9-10"></path></svg>`;

/** A row of the list: a card and its tick. */
export const renderItem = ({ card, current, done, label, toggle }: ItemOptions): TemplateResult =>
  html`<li part="item" class=${current ? 'current' : ''}>
    ${card} ${renderButton({ content: tickIcon, action: toggle, label, pressed: done, classes: 'tick icon' })}
  </li>`;
