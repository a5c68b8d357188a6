import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { RoutineExercise } from '../../routine/routine.js';
import { systemClock, type Clock } from '../../timeline/clock.js';
import { wordProblem } from '../../core/problem.js';
import type { RoutineResult } from '../../routine/parse-routine.js';
import type { ProblemFacts } from '../../validation/problem.js';
import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import type { ListContext } from '../exercise-card/list-context.js';
import { BaseElement } from '../shared/base-element.js';
import { validated } from '../shared/validated.js';
import { exerciseName, renderCard, renderItem } from './item.js';
import { PageCards } from './page-cards.js';
import { styles } from './routine-list.styles.js';
import { RoutineRequest } from './routine-request.js';
import { leadInAt, RoutineSession } from './routine-session.js';
import { findRoutineText, findSource, isSameSource, type RoutineSource } from './routine-source.js';
import { problemsText, renderRoutine, type ListActions, type ListState, type ListView } from './view.js';

/**
 * A routine: the list, and one exercise after the other.
 *
 * @tag routine-list
 * @slot - `<exercise-card>` elements, or a `<script type="application/json">` with a routine document.
 * @slot intro - Words of the page's own before the list.
 * @slot actions - The clinic's call to action.
 * @slot safety - Safety lines of the page's own, instead of the library's.
 * @slot fallback - Shown only until the script runs.
 * @fires {CustomEvent<RoutineListLoadDetail>} routine-list-load - There is a routine to show.
 * @fires {CustomEvent<RoutineListErrorDetail>} routine-list-error - Something in the data is wrong.
 * @fires {CustomEvent<NoDetail>} routine-list-start - The reader starts the routine.
 * @fires {CustomEvent<RoutineListDoneDetail>} routine-list-done - An exercise is done.
 * @fires {CustomEvent<RoutineListFinishDetail>} routine-list-finish - The routine is at its end.
 * @csspart base - The wrapper of everything.
 * @csspart title - The routine's title.
 * @csspart list - The exercises.
 * @csspart item - Each exercise.
 * @csspart problems - What is wrong with the data.
 * @csspart button - Each button.
 */
export class RoutineListElement extends BaseElement {
  static override styles: CSSResultGroup = [BaseElement.styles, styles];

  #source: RoutineSource | null = null;
  #request = new RoutineRequest(this, parsed => this.#acceptParsed(parsed));
  #session = new RoutineSession(this, {
    cardAt: index => this.#cardAt(index),
    show: () => this.#moveFocus(),
    start: () => this.emit('routine-list-start'),
    done: index =>
      this.emit('routine-list-done', { index, exercise: this.#session.exercises[index]!.exercise ?? null }),
    finish: () => {
      const { progress, exercises } = this.#session;
      this.emit('routine-list-finish', { done: progress.done.length, exercises: exercises.length });
    },
  });
  #placedCards = new PageCards();
  readonly #actions: ListActions = {
    start: () => this.start(),
    resume: progress => this.#session.resume(progress),
    leave: outcome => this.#session.leave(this.#session.progress.index, outcome),
    stop: () => this.#session.close('list'),
  };

  @state() private problems: readonly ProblemFacts[] = [];

  /** Exercises whose picture from elsewhere the reader asked for. */
  @state() private allowedMedia: ReadonlySet<number> = new Set();

  /** Id of a built-in routine. */
  @property() routine: string | null = null;

  /** Address of a routine document. */
  @property() src: string | null = null;

  /** A routine document: JSON text or an object. */
  @property({ attribute: false }) value: unknown = null;

  /** Level of the title, 2–5; the exercises' titles are one below. */
  @validated({ type: 'number', min: 2, max: 5 }) headingLevel = 2;

  /** The time its timers run by; a test can put its own here. */
  @property({ attribute: false }) clock: Clock = systemClock;

  override connectedCallback(): void {
    super.connectedCallback();
    // an inline document may still be on its way while the page is parsed
    document.addEventListener('DOMContentLoaded', this.#readSource);
    if (this.hasUpdated) this.#readSource();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#readSource);
  }

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes);
    if (changes.has('value') || changes.has('src') || changes.has('routine')) this.#readSource();
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes);
    this.#placedCards.place(this.#pageCards, index => this.#contextAt(index));
  }

  #handleCardFinish({ target }: Event): void {
    const index = this.#session.exercises.findIndex((_, i) => this.#cardAt(i) === target);
    if (this.#session.state === 'running') this.#session.leave(index, 'done');
    else if (index >= 0) this.#session.mark(index, 'done');
  }

  /** The time left is told anew. */
  #handlePhase(): void {
    this.requestUpdate();
  }

  /** Starts with the first exercise that is not done yet. */
  start(): void {
    this.#readSource();
    this.#session.start();
  }

  /** Looks where the routine comes from, and shows it when that is another place than before. */
  #readSource = (): void => {
    const source = findSource(this);
    if (isSameSource(source, this.#source)) return;
    this.#source = source;
    this.#request.cancel();
    this.#setRoutine({ routine: null, problems: [] });
    if (source?.kind === 'inline') this.#acceptParsed(source.parse());
    if (source?.kind === 'url') this.#request.start(source.url);
  };

  #acceptParsed(parsed: RoutineResult): void {
    const { problems } = parsed;
    const isScript = this.#source?.kind === 'inline' && this.#source.from === 'script';
    if (isScript && document.readyState === 'loading' && problems.length) {
      // half a document: the page is still being parsed, and DOMContentLoaded asks again
      this.#source = null;
      return;
    }
    this.#setRoutine(parsed);
    if (problems.length) {
      console.warn(`toe-yoga: <routine-list> ${problemsText(problems)}`);
      this.emit('routine-list-error', { problems: problems.map(each => wordProblem(each, this.locale)) });
    }
    const exercises = this.#session.exercises.length;
    if (exercises) this.emit('routine-list-load', { exercises });
  }

  #setRoutine({ routine, problems }: RoutineResult): void {
    this.problems = problems;
    this.allowedMedia = new Set();
    this.#session.load(routine);
  }

  /** The page's own cards, where the list is made of them. */
  get #pageCards(): readonly ExerciseCardElement[] {
    return this.#source?.kind === 'inline' ? this.#source.cards : [];
  }

  #cardAt(index: number): ExerciseCardElement | null {
    const selector = `.exercises > li:nth-child(${index + 1}) > exercise-card`;
    return this.#pageCards[index] ?? this.renderRoot.querySelector<ExerciseCardElement>(selector);
  }

  #contextAt(index: number): ListContext {
    const open = index === this.#session.progress.index;
    return { layout: open ? 'full' : 'compact', showsTimer: open, leadIn: leadInAt(index), clock: this.clock };
  }

  /** Where the focus is in the list or nowhere, it goes to where the routine is, or to the list's button. */
  async #moveFocus(): Promise<void> {
    const { activeElement } = this.getRootNode() as Document;
    const free = document.activeElement === document.body || this.contains(activeElement);
    await this.updateComplete;
    if (free) this.renderRoot.querySelector<HTMLElement>('.status:not([hidden]), .buttons button')?.focus();
  }

  get #state(): ListState {
    if (this.#request.pending) return 'loading';
    return this.#session.exercises.length ? this.#session.state : 'empty';
  }

  #createView(): ListView {
    const { locale } = this;
    const { routine, progress, interrupted, exercises, timeLeft } = this.#session;
    return {
      locale,
      state: this.#state,
      routine: routine && { ...routine, ...findRoutineText(this.#source, locale) },
      headingLevel: this.headingLevel,
      problems: this.problems,
      progress,
      interrupted,
      count: exercises.length,
      timeLeft,
      nameAt: index => exerciseName(exercises[index]!, locale),
    };
  }

  override render(): TemplateResult {
    const items = this.#session.exercises.map((item, index) => this.#renderItem(item, index));
    return html`<section
      part="base"
      lang=${this.locale.lang}
      class="base"
      aria-labelledby="title"
      @slotchange=${this.#readSource}
      @exercise-card-finish=${this.#handleCardFinish}
      @rep-timer-phase=${this.#handlePhase}
    >
      ${renderRoutine(this.#createView(), this.#actions, items)}
    </section>`;
  }

  #renderItem(item: RoutineExercise, index: number): TemplateResult {
    const { progress } = this.#session;
    const done = progress.done.includes(index);
    return renderItem({
      card: this.#pageCards.length ? html`<slot name="exercise-${index}"></slot>` : this.#renderCard(item, index),
      current: index === progress.index,
      done,
      label: this.locale.routine.markDone(exerciseName(item, this.locale)),
      toggle: () => this.#session.mark(index, done ? undefined : 'done'),
    });
  }

  #renderCard(item: RoutineExercise, index: number): TemplateResult {
    const source = this.#source;
    const { baseURI } = document;
    return renderCard(item, {
      headingLevel: this.headingLevel + 1,
      context: this.#contextAt(index),
      media: {
        base: source?.kind === 'url' ? new URL(source.url, baseURI).href : baseURI,
        allowed: this.allowedMedia.has(index),
        allow: () => {
          this.allowedMedia = new Set([...this.allowedMedia, index]);
        },
        locale: this.locale,
      },
    });
  }
}
