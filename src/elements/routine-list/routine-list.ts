import { html, LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announcer } from '../../browser/announcer.js';
import { load, save } from '../../browser/storage.js';
import { wordProblem } from '../../core/problem.js';
import { systemClock, type Clock } from '../../timeline/clock.js';
import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import type { ListContext } from '../exercise-card/list-context.js';
import type { RepTimerPhaseDetail } from '../rep-timer/events.js';
import { BaseElement } from '../shared/base-element.js';
import { leadInRule } from '../shared/rules.js';
import { tickStyles } from '../shared/tick.styles.js';
import { validated } from '../shared/validated.js';
import { CueChoices } from '../rep-timer/cues/cue-choices.js';
import { renderChoices } from './choices.js';
import { buildView } from './build-view.js';
import { buildContext } from './context.js';
import { focusWhenShown, mayMoveFocus } from './focus.js';
import { renderRows } from './item.js';
import { PageCards } from './page-cards.js';
import { explainToPatient, problemsText } from './problem-templates.js';
import { RoutineData, type RoutineChange } from './routine-data.js';
import { styles } from './routine-list.styles.js';
import { RoutineSession, type SessionListener } from './routine-session.js';
import { groupRows, isWrapped, type Row } from './rows.js';
import { assignSlots } from './slots.js';
import { renderRoutine } from './templates.js';
import type { ListActions, ListView } from './view.js';

/**
 * A routine: the list, and one exercise after the other.
 *
 * @tag routine-list
 * @slot - `<exercise-card>` elements at any depth, or a `<script type="application/json">` with a routine document.
 * @slot intro - Words of the page's own before the list.
 * @slot actions - The clinic's call to action.
 * @slot safety - Safety lines of the page's own, instead of the library's.
 * @slot fallback - Shown only until the script runs.
 * @fires {CustomEvent<RoutineListLoadDetail>} routine-list-load - There is a routine to show.
 * @fires {CustomEvent<RoutineListErrorDetail>} routine-list-error - Something in the data is wrong.
 * @fires {CustomEvent<NoDetail>} routine-list-start - The reader starts the routine.
 * @fires {CustomEvent<RoutineListDoneDetail>} routine-list-done - An exercise is done, or is not any more.
 * @fires {CustomEvent<RoutineListSkipDetail>} routine-list-skip - An exercise is left for another day.
 * @fires {CustomEvent<RoutineListFinishDetail>} routine-list-finish - The routine is at its end.
 * @csspart base - The wrapper of everything.
 * @csspart title - The routine's title.
 * @csspart list - The exercises.
 * @csspart item - Each exercise.
 * @csspart problems - What is wrong with the data.
 * @csspart button - Each button.
 */
export class RoutineListElement extends BaseElement {
  static override styles: CSSResultGroup = [BaseElement.styles, tickStyles, styles];
  // so that the page's own cards go into their rows without an attribute
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, slotAssignment: 'manual' };

  #data = new RoutineData(this, change => this.#accept(change));
  #session = new RoutineSession(this, this.#createListener());
  #pageCards = new PageCards();
  #choices = new CueChoices(this);
  #rows: readonly Row[] = [];
  readonly #actions: ListActions = {
    start: () => this.start(),
    startOver: () => this.#session.startOver(),
    resume: () => this.#session.resume(),
    next: () => this.#session.next(),
    skip: () => this.#session.leave(this.#session.index, 'skipped'),
    stop: () => this.#session.close('list'),
    tryAgain: () => {
      this.#data.tryAgain();
      // the button is gone
      void focusWhenShown(this, '.message');
    },
  };

  /** Exercises whose picture from elsewhere the reader asked for, by their keys. */
  @state() private allowedMedia: ReadonlySet<string> = new Set();

  /** Id of a built-in routine. */
  @property() routine: string | null = null;

  /** Address of a routine document. */
  @property() src: string | null = null;

  /** Whether the request for `src` brings the page's login along. */
  @validated({ type: 'choice', of: ['omit', 'same-origin', 'include'] }) credentials: RequestCredentials = 'omit';

  /** A routine document: JSON text or an object. */
  @property({ attribute: false }) value: unknown = null;

  /** Level of the title, 2–5; the exercises' titles are one below. */
  @validated({ type: 'number', min: 2, max: 5 }) headingLevel = 2;

  /** Seconds to get ready before each exercise, 0–3600; not given, as long as it takes. */
  @validated(leadInRule) leadIn: number | null = null;

  /** Its timers are silent, until the reader switches sound on. */
  @property({ type: Boolean, attribute: 'no-sound' }) noSound = false;

  /** Its timers speak, until the reader switches it off. */
  @property({ type: Boolean }) voice = false;

  /** Its timers vibrate where the device can. */
  @property({ type: Boolean }) vibrate = false;

  /** Its timers let the screen turn off. */
  @property({ type: Boolean, attribute: 'no-wake-lock' }) noWakeLock = false;

  /** The time its timers run by; a test can put its own here. */
  @property({ attribute: false }) clock: Clock = systemClock;

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes);
    if (['value', 'src', 'credentials', 'routine'].some(name => changes.has(name))) this.#data.read();
    this.#rows = groupRows(this, this.#session.entries);
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes);
    assignSlots(this.renderRoot as ShadowRoot, this.#rows);
    const { entries } = this.#session;
    this.#pageCards.tell(new Map(entries.flatMap(({ card }, i) => (card ? [[card, this.#contextAt(i)]] : []))));
  }

  #handleCardFinish({ target }: Event): void {
    this.#session.finishAt(this.#session.entries.findIndex((_, i) => this.#cardAt(i) === target));
  }

  #handlePhase({ detail }: CustomEvent<RepTimerPhaseDetail>): void {
    if (detail.kind !== 'ready') this.#session.reachWork();
    this.requestUpdate();
  }

  /** Starts with the first exercise that is not done yet. */
  start(): void {
    this.#data.read();
    this.#session.start();
  }

  #accept({ result, change }: RoutineChange): void {
    const { routine, problems } = result;
    if (change === 'other') this.allowedMedia = new Set();
    if (change !== 'other' && routine) this.#session.update(routine, this.#data.cards);
    else this.#session.load(routine, this.#data.cards);
    if (change === 'same') return;
    if (problems.length) {
      console.warn(`toe-yoga: <routine-list> ${problemsText(problems)}`);
      this.emit('routine-list-error', { problems: problems.map(each => wordProblem(each, this.locale)) });
    }
    const exercises = this.#session.entries.length;
    if (exercises) this.emit('routine-list-load', { exercises });
    if (this.#data.source?.kind === 'url' && (exercises || problems.length)) this.#announceAnswer();
  }

  /** A routine that comes from an address, or does not, comes after the page has been read. */
  #announceAnswer(): void {
    const { names, problems, timeLeft, locale } = this.#createView();
    const { routine, lang } = locale;
    const problem = explainToPatient(problems, names.length, routine);
    announcer.announce(problem || routine.summarise(names.length, timeLeft), lang);
  }

  #createListener(): SessionListener {
    return {
      cardAt: index => this.#cardAt(index),
      show: () =>
        this.#session.state === 'running' ? this.updateComplete : focusWhenShown(this, '.end, .start button'),
      opened: index => this.#focusExercise(index),
      start: () => {
        save('safety', { seen: true });
        this.emit('routine-list-start');
      },
      marked: (index, outcome) => {
        const detail = { index, exercise: this.#session.entries[index]!.item.exercise ?? null };
        if (outcome === 'skipped') this.emit('routine-list-skip', detail);
        else this.emit('routine-list-done', { ...detail, done: outcome === 'done' });
      },
      finish: () => {
        const { progress, entries } = this.#session;
        this.emit('routine-list-finish', { done: progress.done.length, exercises: entries.length });
      },
    };
  }

  #cardAt(index: number): ExerciseCardElement | null {
    const selector = `.exercises > li:nth-child(${index + 1}) > exercise-card`;
    return this.#session.entries[index]?.card ?? this.renderRoot.querySelector<ExerciseCardElement>(selector);
  }

  /** The timer brings itself into view; where there is none, the place in the routine is shown. */
  #focusExercise(index: number): void {
    if (!mayMoveFocus(this)) return;
    const timer = this.#cardAt(index)?.timer;
    if (timer) timer.reveal();
    else this.renderRoot.querySelector<HTMLElement>('.where')?.focus();
  }

  #contextAt(index: number): ListContext {
    return buildContext(index, {
      session: this.#session,
      properties: this,
      locale: this.locale,
      hasTick: isWrapped(this, this.#session.entries[index]!),
      changed: this.#data.read,
    });
  }

  #createView(): ListView {
    return buildView({
      data: this.#data,
      session: this.#session,
      locale: this.locale,
      headingLevel: this.headingLevel,
      isFirstTime: !load('safety').seen,
    });
  }

  override render(): TemplateResult {
    const choices = renderChoices(this.#choices, this.locale);
    const media = {
      base: this.#data.base,
      locale: this.locale,
      allowed: this.allowedMedia,
      allow: (key: string): void => {
        this.allowedMedia = new Set([...this.allowedMedia, key]);
      },
    };
    const items = renderRows(this.#rows, {
      session: this.#session,
      contextAt: index => this.#contextAt(index),
      hasTick: index => !isWrapped(this, this.#session.entries[index]!),
      headingLevel: this.headingLevel + 1,
      media,
    });
    return html`<section
      part="base"
      lang=${this.locale.lang}
      class="base"
      aria-labelledby="title"
      @exercise-card-finish=${this.#handleCardFinish}
      @rep-timer-phase=${this.#handlePhase}
      @rep-timer-start=${() => this.#session.countTime(true)}
      @rep-timer-resume=${() => this.#session.countTime(true)}
      @rep-timer-pause=${() => this.#session.countTime(false)}
      @rep-timer-reset=${() => this.#session.countTime(false)}
    >
      ${renderRoutine(this.#createView(), this.#actions, { items, choices })}
    </section>`;
  }
}
