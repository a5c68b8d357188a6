import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import { findExercise } from '../../catalogue/index.js';
import { systemClock, type Clock } from '../../timeline/clock.js';
import { resolveDose } from '../../catalogue/resolve-dose.js';
import { pickDoseFields } from '../../dose/parse-dose.js';
import type { RoutineResult } from '../../routine/parse-routine.js';
import type { Routine, RoutineExercise } from '../../routine/routine.js';
import { wordProblem } from '../../core/problem.js';
import type { ProblemFacts } from '../../validation/problem.js';
import { buildTimeline } from '../../timeline/build-timeline.js';
import { checked, settle } from '../shared/attributes.js';
import { button } from '../shared/legacy-button.js';
import { emit } from '../shared/emit.js';
import { host } from '../shared/host.styles.js';
import { localeFor } from '../shared/locale.js';
import { tokens } from '../shared/tokens.styles.js';
import { version } from '../../version.js';
import type { Locale } from '../../i18n/locale.js';
import { loadRoutine } from './load.js';
import { renderMedia } from './media.js';
import { firstOpen, fresh, mark, notedRun, noteRun, type Run } from './run.js';
import { sameSource, sourceOf, type Source } from './read.js';
import { styles } from './routine-list.styles.js';
import {
  problemsText,
  renderButtons,
  renderIntro,
  renderProblems,
  whereText,
  type ListView,
  type State,
} from './view.js';

/** Seconds before the work of the first exercise, and of each next one: to read, to fetch and to get there. */
const leads = { first: 5, next: 15 } as const;

const nothingYet: RoutineResult = { routine: null, problems: [] };

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
 * @fires {CustomEvent<None>} routine-list-start - The reader starts the routine.
 * @fires {CustomEvent<RoutineListDoneDetail>} routine-list-done - An exercise is done.
 * @fires {CustomEvent<RoutineListFinishDetail>} routine-list-finish - The routine is at its end.
 * @csspart base - The wrapper of everything.
 * @csspart title - The routine's title.
 * @csspart list - The exercises.
 * @csspart item - Each exercise.
 * @csspart problems - What is wrong with the data.
 * @csspart button - Each button.
 */
export class RoutineListElement extends LitElement {
  static readonly version = version;
  static override styles = [tokens, host, styles];
  static override properties = {
    routine: {},
    src: {},
    value: { attribute: false },
    headingLevel: checked('routine-list', 'heading-level', { type: 'number', min: 2, max: 6 }, 2),
    clock: { attribute: false },
    state: { state: true },
    document: { state: true },
    problems: { state: true },
    run: { state: true },
    broken: { state: true },
    allowed: { state: true },
  };

  /** Id of a built-in routine. @attr */
  declare routine: string | null;
  /** Address of a routine document. @attr */
  declare src: string | null;
  /** A routine document: JSON text or an object. */
  declare value: unknown;
  /** Level of the title, 2–5; the exercises' titles are one below. @attr heading-level */
  declare headingLevel: number;
  /** The time its timers run by; a test can put its own here. */
  declare clock: Clock;
  declare private state: State;
  declare private document: Routine | null;
  declare private problems: readonly ProblemFacts[];
  declare private run: Run;
  /** A run of the same day that was broken off. */
  declare private broken: Run | null;
  /** Exercises whose picture from elsewhere the reader asked for. */
  declare private allowed: ReadonlySet<number>;

  #source: Source | undefined;
  #request: AbortController | undefined;

  constructor() {
    super();
    this.routine = null;
    this.src = null;
    this.value = null;
    this.headingLevel = 2;
    this.clock = systemClock;
    this.#show(nothingYet);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // an inline document may still be on its way while the page is parsed
    document.addEventListener('DOMContentLoaded', this.#read);
    if (this.hasUpdated) this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#read);
    // an answer that is still to come is asked for again when the list is put back
    this.#request?.abort();
    if (this.#request) this.#source = this.#request = undefined;
  }

  override willUpdate(changes: PropertyValues): void {
    settle(this);
    if (changes.has('value') || changes.has('src') || changes.has('routine')) this.#read();
  }

  /** Starts with the first exercise that is not done yet. */
  start(): void {
    this.#read();
    const count = this.#items.length;
    if (!count || this.state === 'running') return;
    const run = firstOpen(this.run, count) < 0 ? fresh : this.run;
    this.#begin({ ...run, index: firstOpen(run, count) });
  }

  get #items(): readonly RoutineExercise[] {
    return this.document?.exercises ?? [];
  }

  /** Looks where the data comes from, and shows it when that is another place than before. */
  #read = (): void => {
    const source = sourceOf(this);
    if (sameSource(source, this.#source)) return;
    this.#source = source;
    this.#request?.abort();
    this.#request = undefined;
    this.#show(nothingYet);
    if (source?.from !== 'src') return source && this.#take(source.read(localeFor(this)));
    const request = (this.#request = new AbortController());
    this.state = 'loading';
    void loadRoutine(this.src!, request).then(parsed => {
      if (request !== this.#request) return;
      this.#request = undefined;
      this.#take(parsed);
    });
  };

  #take(parsed: RoutineResult): void {
    // half a document: the page is still being parsed, and DOMContentLoaded asks again
    if (this.#source?.from === 'script' && document.readyState === 'loading' && parsed.problems.length) {
      this.#source = undefined;
      return;
    }
    this.#show(parsed);
    const { problems } = parsed;
    if (problems.length) {
      console.warn(`toe-yoga: <routine-list> ${problemsText(problems)}`);
      const locale = localeFor(this);
      emit(this, 'routine-list-error', { problems: problems.map(problem => wordProblem(problem, locale)) });
    }
    if (this.#items.length) emit(this, 'routine-list-load', { exercises: this.#items.length });
  }

  #show({ routine, problems }: RoutineResult): void {
    this.document = routine;
    this.problems = problems;
    this.state = routine?.exercises.length ? 'list' : 'empty';
    this.run = fresh;
    this.broken = routine && this.isConnected ? notedRun(routine, this.clock.date()) : null;
    this.allowed = new Set();
  }

  /** The page's own card at a place, where the list is made of cards. */
  #cardAt(index: number): ExerciseCardElement | null {
    if (this.#source?.from === 'cards') return this.#source.parts[index] as ExerciseCardElement;
    return this.renderRoot.querySelector(`li:nth-child(${index + 1}) > exercise-card`);
  }

  #begin(run: Run, resumes = false): void {
    this.broken = null;
    emit(this, 'routine-list-start');
    this.#open(run, resumes);
  }

  /** Shows an exercise and starts its timer: ahead of the next one's work is time to read, fetch and get there. */
  #open(run: Run, resumes = false, large = false): void {
    this.state = 'running';
    this.run = run;
    this.#note();
    void this.#settled().then(async () => {
      const card = this.#cardAt(run.index);
      await card?.updateComplete;
      const timer = card?.timer;
      if (this.run.index !== run.index || !timer || !this.isConnected) return;
      timer.startAt(resumes ? timer.interrupted : 0);
      if (large) timer.enlarge(true);
    });
  }

  /** Once it is shown where the routine is, the focus goes there, or in the list to its button; elsewhere it stays. */
  async #settled(): Promise<void> {
    const { activeElement } = this.getRootNode() as Document;
    const free = document.activeElement === document.body || this.contains(activeElement);
    await this.updateComplete;
    if (free) this.renderRoot.querySelector<HTMLElement>('.where:not([hidden]),.buttons button')?.focus();
  }

  #note(): void {
    noteRun(this.document!, this.state === 'running' ? this.run : null, this.clock.date());
  }

  #mark(index: number, as?: 'done' | 'skipped'): void {
    const before = this.run;
    this.run = mark(before, index, as);
    if (as !== 'done' || before.done.includes(index)) return;
    emit(this, 'routine-list-done', { index, exercise: this.#items[index]!.exercise ?? null });
  }

  /** The exercise at `index` is over; what comes next begins. */
  #leave(index: number, as: 'done' | 'skipped'): void {
    if (this.state !== 'running' || index !== this.run.index) return;
    const timer = this.#cardAt(index)?.timer;
    const large = timer?.large;
    this.#mark(index, as);
    if (index + 1 < this.#items.length) {
      timer?.reset();
      // the next one takes the screen over
      if (large) Object.assign(timer!, { large: false });
      return this.#open({ ...this.run, index: index + 1 }, false, large);
    }
    this.#close('finished');
    emit(this, 'routine-list-finish', { done: this.run.done.length, exercises: this.#items.length });
  }

  #close(state: State): void {
    const timer = this.#cardAt(this.run.index)?.timer;
    timer?.reset();
    timer?.enlarge(false);
    this.state = state;
    this.run = { ...this.run, index: -1 };
    this.#note();
    void this.#settled();
  }

  #handleCardFinish(event: Event): void {
    const index = this.#items.findIndex((_, i) => this.#cardAt(i) === event.target);
    if (this.state === 'running') this.#leave(index, 'done');
    else if (index >= 0) this.#mark(index, 'done');
  }

  protected override updated(): void {
    if (this.#source?.from !== 'cards') return;
    this.#source.parts.forEach((each, i) => {
      const card = each as ExerciseCardElement;
      card.slot = `exercise-${i}`;
      Object.assign(card, this.#cardProperties(i));
    });
  }

  /** What a card in the list is told, whether the list or the page made it. */
  #cardProperties(index: number): Partial<ExerciseCardElement> {
    const runs = index === this.run.index;
    return {
      layout: runs ? 'full' : 'compact',
      noTimer: !runs,
      leadIn: index ? leads.next : leads.first,
      listed: true,
      clock: this.clock,
    };
  }

  get #view(): ListView {
    const locale = localeFor(this);
    return {
      state: this.state,
      routine: this.document,
      problems: this.problems,
      run: this.run,
      broken: this.broken,
      count: this.#items.length,
      left: this.#timeLeft(),
      nameOf: index => this.#nameOf(index, locale),
    };
  }

  override render(): TemplateResult {
    const locale = localeFor(this);
    const { routine, card } = locale;
    const view = this.#view;
    const { state, run, count, nameOf } = view;
    const title = this.document?.title;
    const where = whereText(view, locale);
    return html`<section
      part="base"
      lang=${locale.lang}
      class="base"
      aria-labelledby="title"
      @slotchange=${this.#read}
      @exercise-card-finish=${this.#handleCardFinish}
      @rep-timer-phase=${() => this.requestUpdate()}
    >
      <div class="frame ${state}">
        <div part="title" class="name" role="heading" aria-level=${this.headingLevel} id="title" ?hidden=${!title}>
          ${title ?? ''}
        </div>
        <slot name="intro"></slot>
        ${state === 'list' ? renderIntro(view, locale) : ''} ${renderProblems(view, locale)}
        ${state === 'loading' ? html`<p class="muted">${routine.loading}</p>` : ''}
        ${state === 'empty' && !this.problems.length ? html`<p class="muted">${routine.missing}</p>` : ''}
        <p class="where" tabindex="-1" ?hidden=${!where}>${where}</p>
        ${
          state === 'finished' && run.skipped.length
            ? html`<p class="muted">${routine.skipped(run.skipped.map(nameOf).join(', '))}</p>`
            : ''
        }
        <ol part="list" class="rows" role="list" ?hidden=${!count}>
          ${this.#items.map((item, i) => this.#renderItem(item, i, locale))}
        </ol>
        ${count ? renderButtons(view, this.#acts, locale) : ''}
        <slot name="actions"></slot>
        <details ?hidden=${state === 'running' || !count}>
          <summary>${card.safety}</summary>
          <slot name="safety"
            ><ul>
              ${card.safetyLines.map(line => html`<li>${line}</li>`)}
            </ul></slot
          >
        </details>
        <p class="fine" ?hidden=${!count}>${card.information}</p>
        <slot hidden></slot>
      </div>
    </section>`;
  }

  #acts = {
    start: (): void => this.start(),
    goOn: (run: Run): void => this.#begin(run, true),
    leave: (as: 'done' | 'skipped'): void => this.#leave(this.run.index, as),
    stop: (): void => this.#close('list'),
  };

  /** ms of what is still to come; of the whole routine before it begins. */
  #timeLeft(): number {
    const { index } = this.run;
    const rest = this.#items.slice(index + 1).map((item, i) => {
      const leadIn = index + 1 + i ? leads.next : leads.first;
      return buildTimeline(item.exercise, resolveDose(item.exercise, item), { leadIn }).duration;
    });
    return rest.reduce((sum, each) => sum + each, this.#cardAt(index)?.timer?.remaining ?? 0);
  }

  #nameOf(index: number, { exercises }: Locale): string {
    const { name, exercise } = this.#items[index]!;
    const id = findExercise(exercise)?.id;
    return name ?? (id ? exercises[id].name : (exercise ?? ''));
  }

  #renderItem(item: RoutineExercise, i: number, locale: Locale): TemplateResult {
    const done = this.run.done.includes(i);
    return html`<li part="item" class=${i === this.run.index ? 'current' : ''}>
      ${this.#source?.from === 'cards' ? html`<slot name="exercise-${i}"></slot>` : this.#renderCard(item, i, locale)}
      ${button(
        html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12.5l5 5 9-10"></path></svg>`,
        () => this.#mark(i, done ? undefined : 'done'),
        'tick icon',
        locale.routine.markDone(this.#nameOf(i, locale)),
        done,
      )}
    </li>`;
  }

  #renderCard(item: RoutineExercise, i: number, locale: Locale): TemplateResult {
    const base = this.#source?.from === 'src' ? new URL(this.src!, document.baseURI).href : document.baseURI;
    const { layout, noTimer, leadIn } = this.#cardProperties(i);
    const allow = (): void => {
      this.allowed = new Set([...this.allowed, i]);
    };
    return html`<exercise-card
      .exercise=${item.exercise ?? null}
      .name=${item.name ?? null}
      .steps=${item.steps ?? null}
      .dose=${pickDoseFields(item)}
      .layout=${layout}
      .noTimer=${noTimer}
      .leadIn=${leadIn}
      .headingLevel=${this.headingLevel + 1}
      .clock=${this.clock}
      .listed=${true}
      >${renderMedia(item, base, this.allowed.has(i), allow, locale)}${
        item.note ? html`<p slot="note">${item.note}</p>` : ''
      }</exercise-card
    >`;
  }
}
