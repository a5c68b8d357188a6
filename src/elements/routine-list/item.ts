import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Locale } from '../../i18n/locale.js';
import { pickDoseFields } from '../../dose/parse-dose.js';
import type { ListContext } from '../exercise-card/list-context.js';
import { isWide, renderTick } from '../shared/tick.js';
import { buildTick } from './context.js';
import { isMediaAsking, renderMedia } from './media.js';
import type { RecordController } from './record/record-controller.js';
import type { RoutineSession } from './routine-session.js';
import type { Row } from './rows.js';
import { changingText } from '../shared/changing-text.js';

export interface RowOptions {
  readonly session: RoutineSession;
  readonly record: RecordController;
  readonly contextAt: (index: number) => ListContext;
  /** Whether the row has the box for "done" of an exercise. */
  readonly hasTick: (index: number) => boolean;
  /** Level of the exercises' titles. */
  readonly headingLevel: number;
  readonly media: {
    readonly base: string;
    readonly locale: Locale;
    /** The exercises whose media from another origin the reader asked for, by their keys. */
    readonly allowed: ReadonlySet<string>;
    readonly allow: (key: string) => void;
  };
}

/** The card that a list makes of the exercise at `index`. */
const renderCard = (index: number, { session, contextAt, headingLevel, media }: RowOptions): TemplateResult => {
  const { key, item } = session.entries[index]!;
  const { exercise, name, steps, note } = item;
  const allowed = media.allowed.has(key);
  const context = { ...contextAt(index), asks: isMediaAsking(item, media.base, allowed) };
  const lang = ifDefined(context.lang ?? undefined);
  const picture = renderMedia(item, {
    ...media,
    allowed,
    allow: () => media.allow(key),
  });
  return html`<exercise-card
    .exercise=${exercise ?? null}
    .name=${name?.trim() ? name : null}
    .steps=${steps ?? null}
    .dose=${pickDoseFields(item)}
    .headingLevel=${headingLevel}
    .listContext=${context}
    >${picture}${note ? html`<p slot="note" class="note" lang=${lang}>${changingText(note)}</p>` : nothing}</exercise-card
  >`;
};

/** A row of the list: a card, or the place of a branch of the page with cards, and its box for "done". */
const renderRow = ({ branch, indexes }: Row, place: number, options: RowOptions): TemplateResult => {
  const { session, record, media } = options;
  const index = indexes[0]!;
  const tick = options.hasTick(index) ? buildTick(index, { session, record, locale: media.locale }) : null;
  const classes = {
    'with-ticks': !!tick && isWide(tick),
    'with-tick': !!tick && !isWide(tick),
    current: indexes.includes(session.index),
  };
  return html`<li part="item" class=${classMap(classes)}>
    ${branch ? html`<slot name="exercise-${place}"></slot>` : renderCard(index, options)}
    ${tick ? html`<div class="row-tick">${renderTick(tick)}</div>` : nothing}
  </li>`;
};

/** The rows of the list. */
export const renderRows = (rows: readonly Row[], options: RowOptions): unknown =>
  repeat(
    rows,
    ({ id }) => id,
    (row, place) => renderRow(row, place, options),
  );
