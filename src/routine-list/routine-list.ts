import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import { exerciseOf, sources } from '../exercise/catalogue/index.js';
import { systemClock, type Clock } from '../exercise/clock.js';
import {
  doseOf,
  overridesOf,
  parseRoutine,
  type ParsedRoutine,
  type Routine,
  type RoutineExercise,
} from '../exercise/routine.js';
import type { Problem } from '../exercise/rules.js';
import { timelineOf } from '../exercise/timeline.js';
import { checked } from '../internal/attributes.js';
import { emit } from '../internal/emit.js';
import { host } from '../internal/host.styles.js';
import { localeFor } from '../internal/localize.js';
import { tokens } from '../internal/tokens.styles.js';
import { version } from '../internal/version.js';
import type { Locale } from '../locales/index.js';
import { loadRoutine } from './load.js';
import { renderMedia } from './media.js';
import { sameSource, sourceOf, type Source } from './read.js';
import { styles } from './routine-list.styles.js';

type State = 'empty' | 'loading' | 'list' | 'running' | 'finished';

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
    headingLevel: checked('routine-list', 'heading-level', { type: 'number', min: 2, max: 5 }, 2),
    clock: { attribute: false },
    state: { state: true },
    document: { state: true },
    problems: { state: true },
    current: { state: true },
    done: { state: true },
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
  declare private problems: readonly Problem[];
  declare private current: number;
  declare private done: ReadonlySet<number>;
  /** Exercises whose picture from elsewhere the reader asked for. */
  declare private allowed: ReadonlySet<number>;

  #source: Source | null = null;
  #request: AbortController | undefined;

  constructor() {
    super();
    this.routine = null;
    this.src = null;
    this.value = null;
    this.headingLevel = 2;
    this.clock = systemClock;
    this.#show({ routine: null, problems: [] });
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
    if (this.#request) this.#source = null;
    this.#request?.abort();
  }

  override willUpdate(changes: PropertyValues): void {
    if (changes.has('value') || changes.has('src') || changes.has('routine')) this.#read();
  }

  /** Starts with the first exercise that is not done yet. */
  start(): void {
    const items = this.#items;
    if (!items.length) return;
    if (this.done.size === items.length) this.done = new Set();
    emit(this, 'routine-list-start');
    this.#open(items.findIndex((_, i) => !this.done.has(i)));
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
    if (source?.from === 'src') void this.#load(this.src!);
    else if (source) this.#take(source.read(localeFor(this)));
    else this.#show({ routine: null, problems: [] });
  };

  async #load(src: string): Promise<void> {
    const request = (this.#request = new AbortController());
    this.#show({ routine: null, problems: [] });
    this.state = 'loading';
    const answer = await loadRoutine(src, request.signal, localeFor(this));
    if (request !== this.#request || request.signal.aborted) return;
    this.#request = undefined;
    if ('text' in answer) this.#take(parseRoutine(answer.text));
    else this.#take({ routine: null, problems: [{ path: 'src', message: answer.problem }] });
  }

  #take(parsed: ParsedRoutine): void {
    // half a document: the page is still being parsed, and DOMContentLoaded asks again
    if (this.#source?.from === 'script' && document.readyState === 'loading' && parsed.problems.length) {
      this.#source = null;
      return;
    }
    this.#show(parsed);
    const { problems } = parsed;
    if (problems.length) {
      console.warn(`toe-yoga: <routine-list> ${problems.map(problemText).join('; ')}`);
      emit(this, 'routine-list-error', { problems });
    }
    if (this.#items.length) emit(this, 'routine-list-load', { exercises: this.#items.length });
  }

  #show({ routine, problems }: ParsedRoutine): void {
    this.document = routine;
    this.problems = problems;
    this.state = routine?.exercises.length ? 'list' : 'empty';
    this.current = -1;
    this.done = new Set();
    this.allowed = new Set();
  }

  /** The page's own card at a place, where the list is made of cards. */
  #cardAt(index: number): ExerciseCardElement | null {
    if (this.#source?.from === 'cards') return this.#source.parts[index] as ExerciseCardElement;
    return this.renderRoot.querySelector(`li:nth-child(${index + 1}) > exercise-card`);
  }

  #open(index: number): void {
    this.state = 'running';
    this.current = index;
    void this.updateComplete.then(async () => {
      const card = this.#cardAt(index);
      await card?.updateComplete;
      if (this.current !== index || this.state !== 'running') return;
      this.renderRoot.querySelector<HTMLElement>('.where')?.focus();
      card?.start();
    });
  }

  #mark(index: number, done: boolean): void {
    if (this.done.has(index) === done) return;
    const marked = new Set(this.done);
    if (done) marked.add(index);
    else marked.delete(index);
    this.done = marked;
    if (done) emit(this, 'routine-list-done', { index, exercise: this.#items[index]!.exercise ?? null });
  }

  /** The exercise at `index` is over; what comes next begins. */
  #leave(index: number, done: boolean): void {
    if (this.state !== 'running' || index !== this.current) return;
    if (done) this.#mark(index, true);
    if (index + 1 < this.#items.length) return this.#open(index + 1);
    this.state = 'finished';
    this.current = -1;
    emit(this, 'routine-list-finish', { done: this.done.size, exercises: this.#items.length });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.where')?.focus());
  }

  #handleStop(): void {
    this.state = 'list';
    this.current = -1;
  }

  #handleCardFinish(event: Event): void {
    const index = this.#items.findIndex((_, i) => this.#cardAt(i) === event.target);
    if (this.state === 'running') this.#leave(index, true);
    else this.#mark(index, true);
  }

  protected override updated(): void {
    if (this.#source?.from !== 'cards') return;
    this.#source.parts.forEach((each, i) => {
      const card = each as ExerciseCardElement;
      const runs = i === this.current;
      card.slot = `exercise-${i}`;
      card.layout = runs ? 'full' : 'compact';
      card.noTimer = !runs;
      card.listed = true;
      card.clock = this.clock;
    });
  }

  override render(): TemplateResult {
    const locale = localeFor(this);
    const { routine } = locale;
    const { state } = this;
    const items = this.#items;
    return html`<section
      part="base"
      class="base"
      aria-labelledby="title"
      @slotchange=${this.#read}
      @exercise-card-finish=${this.#handleCardFinish}
    >
      <div class="list ${state}">
        ${this.#renderHead(locale)} ${this.#renderProblems(locale)}
        ${state === 'loading' ? html`<p class="muted">${routine.loading}</p>` : ''}
        ${state === 'empty' && !this.problems.length ? html`<p class="muted">${routine.missing}</p>` : ''}
        ${state === 'running' ? html`<p class="where muted" tabindex="-1">${routine.position(this.current + 1, items.length)}</p>` : ''}
        ${state === 'finished' ? html`<p class="where" tabindex="-1"><b>${routine.finished}</b> ${routine.done(this.done.size, items.length)}</p>` : ''}
        <ol part="list" class="rows" role="list" ?hidden=${!items.length}>
          ${items.map((item, i) => this.#renderItem(item, i, locale))}
        </ol>
        ${this.#renderButtons(locale)}
        <slot name="actions"></slot>
        ${state !== 'running' && items.length ? renderFolds(locale) : ''}
        <slot hidden></slot>
      </div>
    </section>`;
  }

  #renderHead(locale: Locale): TemplateResult {
    const { routine } = locale;
    const { title, intro, author, source } = this.document ?? {};
    const by = sources.find(({ id }) => id === source)?.by;
    const from = by ? locale.card.source(by) : author ? routine.by(author) : '';
    const list = this.state === 'list';
    return html`
      <div part="title" class="title" role="heading" aria-level=${this.headingLevel} id="title" ?hidden=${!title}>
        ${title ?? ''}
      </div>
      ${list && intro ? html`<p class="muted">${intro}</p>` : ''}
      <slot name="intro"></slot>
      ${list && from ? html`<p class="fine">${from}</p>` : ''}
      ${list ? html`<p class="row"><span class="muted">${this.#summary(locale)}</span><span class="done">${this.done.size ? routine.done(this.done.size, this.#items.length) : ''}</span></p>` : ''}
    `;
  }

  #summary({ routine, about }: Locale): string {
    const lengths = this.#items.map(item => timelineOf(item.exercise, doseOf(item.exercise, item)).duration);
    const whole = lengths.reduce((sum, each) => sum + each, 0);
    return routine.summary(lengths.length, about(whole));
  }

  #renderProblems({ routine }: Locale): TemplateResult | typeof nothing {
    const { problems } = this;
    if (!problems.length) return nothing;
    const out = new Set(problems.flatMap(({ path }) => /^exercises\[\d+]/.exec(path) ?? [])).size;
    return html`<div part="problems" class="problems">
      <p>${this.#items.length && out ? routine.leftOut(out) : routine.unreadable}</p>
      <ul>
        ${problems.slice(0, 20).map(problem => html`<li class="fine">${problemText(problem)}</li>`)}
      </ul>
    </div>`;
  }

  #renderItem(item: RoutineExercise, i: number, locale: Locale): TemplateResult {
    const runs = i === this.current;
    const exercise = exerciseOf(item.exercise);
    const name = item.name ?? (exercise ? locale.exercises[exercise.id].name : (item.exercise ?? ''));
    return html`<li part="item" class=${runs ? 'current' : ''}>
      ${this.#source?.from === 'cards' ? html`<slot name="exercise-${i}"></slot>` : this.#renderCard(item, i, runs, locale)}
      <button
        part="button"
        class="tick"
        aria-pressed=${this.done.has(i)}
        aria-label=${locale.routine.markDone(name)}
        @click=${() => this.#mark(i, !this.done.has(i))}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12.5l5 5 9-10"></path></svg>
      </button>
    </li>`;
  }

  #renderCard(item: RoutineExercise, i: number, runs: boolean, locale: Locale): TemplateResult {
    const base = this.#source?.from === 'src' ? new URL(this.src!, document.baseURI).href : document.baseURI;
    const allow = (): void => {
      this.allowed = new Set([...this.allowed, i]);
    };
    return html`<exercise-card
      .exercise=${item.exercise ?? null}
      .name=${item.name ?? null}
      .steps=${item.steps ?? null}
      .dose=${overridesOf(item)}
      .layout=${runs ? 'full' : 'compact'}
      .noTimer=${!runs}
      .headingLevel=${this.headingLevel + 1}
      .clock=${this.clock}
      .listed=${true}
      >${renderMedia(item, base, this.allowed.has(i), allow, locale)}${item.note ? html`<p slot="note">${item.note}</p>` : ''}</exercise-card
    >`;
  }

  #renderButtons({ routine, exercises }: Locale): TemplateResult | typeof nothing {
    const { state, current } = this;
    const items = this.#items;
    const button = (label: string, act: () => void, primary = false) =>
      html`<button part="button" class=${primary ? 'primary' : ''} @click=${act}>${label}</button>`;
    if (!items.length) return nothing;
    if (state === 'running') {
      const last = current === items.length - 1;
      return html`<div class="buttons">
        ${button(last ? routine.finish : routine.next, () => this.#leave(current, true))}
        ${button(routine.skip, () => this.#leave(current, false))} ${button(routine.stop, () => this.#handleStop())}
      </div>`;
    }
    const open = items.findIndex((_, i) => !this.done.has(i));
    const exercise = open > 0 ? exerciseOf(items[open]!.exercise) : undefined;
    const name = open > 0 ? (items[open]!.name ?? (exercise && exercises[exercise.id].name)) : undefined;
    const label = open < 0 ? routine.again : name && this.done.size ? routine.goOn(name) : routine.start;
    return html`<div class="buttons">${button(label, () => this.start(), true)}</div>`;
  }
}

const problemText = ({ path, message }: Problem): string => (path ? `${path}: ${message}` : message);

const renderFolds = ({ card }: Locale): TemplateResult => html`
  <details>
    <summary>${card.safety}</summary>
    <slot name="safety"
      ><ul>
        ${card.safetyLines.map(line => html`<li>${line}</li>`)}
      </ul></slot
    >
  </details>
  <p class="fine">${card.information}</p>
`;
