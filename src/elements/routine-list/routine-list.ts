import { html, isServer, LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { announcer } from '../../browser/announcer.js';
import { wordProblem } from '../../i18n/problem.js';
import type { ImportReport } from '../../log/import-record.js';
import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import type { ListContext } from '../exercise-card/list-context.js';
import { StructuredDataController } from '../shared/structured-data-controller.js';
import { tickStyles } from '../shared/tick.styles.js';
import { CueChoices } from '../rep-timer/cues/cue-choices.js';
import { renderChoices } from './choices.js';
import { buildView } from './build-view.js';
import { buildContext } from './context.js';
import { LeaveController } from './leave/leave-controller.js';
import { buildLeaveSource, describeForSearch, type LeaveSource } from './leave/leave-source.js';
import { leaveStyles } from './leave/leave.styles.js';
import type { ListPrintChoices } from './leave/print-choices.js';
import { renderRows } from './item.js';
import { PageCards } from './page-cards.js';
import { explainToPatient, problemsText } from './problem-templates.js';
import { RoutineData, type RoutineChange } from './routine-data.js';
import { styles } from './routine-list.styles.js';
import { RoutineProperties } from './routine-properties.js';
import { ReaderRecord } from './record/reader-record.js';
import { recordStyles } from './record/record.styles.js';
import { createActions } from './create-actions.js';
import { createListener } from './create-listener.js';
import { createTimerHandlers } from './create-timer-handlers.js';
import { RoutineSession } from './routine-session.js';
import { writeServerDocument } from './server-document.js';
import { groupRows, isWrapped, type Row } from './rows.js';
import { ShownCards } from './shown-cards.js';
import { assignSlots } from './slots.js';
import { renderRoutine } from './templates.js';
import type { ListView } from './view.js';
import { pickOptions } from '../../validation/fields.js';

/**
 * A routine: the list, and one exercise after the other.
 *
 * @tag routine-list
 * @slot - `<exercise-card>` elements at any depth, or a `<script type="application/json">` with a routine document. A card that the page hides (`hidden`, `display: none`) is left out until it is shown, unless it is open; shown in the midst of a run, it joins what is still to come, where the day asks for it. What a `<details>` folds away is not hidden.
 * @slot intro - Words of the page's own before the list; a heading in them is the title of a routine that has none.
 * @slot actions - The clinic's call to action.
 * @slot safety - Safety lines of the page's own, instead of the library's.
 * @slot clinic - Name, logo and contact; at the head of what is printed, and only there.
 * @slot fallback - Shown only until the script runs.
 * @fires {CustomEvent<RoutineListLoadDetail>} routine-list-load - There is a routine to show.
 * @fires {CustomEvent<RoutineListErrorDetail>} routine-list-error - Something in the data is wrong.
 * @fires {CustomEvent<NoDetail>} routine-list-start - The reader starts the routine.
 * @fires {CustomEvent<RoutineListDoneDetail>} routine-list-done - One time of an exercise is done, or is taken back; twice a day is told twice.
 * @fires {CustomEvent<RoutineListSkipDetail>} routine-list-skip - An exercise is left for another day.
 * @fires {CustomEvent<RoutineListFinishDetail>} routine-list-finish - The routine is at its end.
 * @csspart base - The wrapper of everything.
 * @csspart title - The routine's title.
 * @csspart list - The exercises.
 * @csspart item - Each exercise.
 * @csspart problems - What is wrong with the data.
 * @csspart button - Each button.
 */
export class RoutineListElement extends RoutineProperties {
  static override styles: CSSResultGroup = [RoutineProperties.styles, tickStyles, styles, recordStyles, leaveStyles];
  // so that the page's own cards go into their rows without an attribute
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, slotAssignment: 'manual' };

  #data = new RoutineData(this, change => this.#accept(change));
  #session: RoutineSession = new RoutineSession(
    this,
    createListener(this, {
      getSession: () => this.#session,
      getRecord: () => this.#record,
      cardAt: index => this.#cardAt(index),
      emit: (name, ...detail) => this.emit(name, ...detail),
    }),
  );
  #record = new ReaderRecord(this, { session: this.#session, data: this.#data, findLocale: () => this.locale });
  #pageCards = new PageCards();
  #shownCards = new ShownCards(this, this.#session);
  #choices = new CueChoices(this);
  #leave = new LeaveController(this, () => this.#findLeaveSource());
  #rows: readonly Row[] = [];
  readonly #actions = createActions(this, this.#session, this.#record, this.#data);
  readonly #timers = createTimerHandlers(this, this.#session, index => this.#cardAt(index));

  /** Exercises whose picture from elsewhere the reader asked for, by their keys. */
  @state() private allowedMedia: ReadonlySet<string> = new Set();

  constructor() {
    super();
    new StructuredDataController(this, () => describeForSearch(this.#findLeaveSource()));
  }

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes);
    const isOther = ['value', 'fromLink', 'src', 'credentials', 'routine'].some(name => changes.has(name));
    if (isOther || this.#data.isOutdated) this.#data.read();
    this.#rows = groupRows(this, this.#session.entries);
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes);
    const { entries, hiddenCards } = this.#session;
    assignSlots(this.renderRoot as ShadowRoot, this.#rows, hiddenCards);
    this.#pageCards.tell(new Map(entries.flatMap(({ card }, i) => (card ? [[card, this.#contextAt(i)]] : []))));
    this.#shownCards.watch(this.#data.cards);
  }

  /** Starts with the first exercise that is not done yet. */
  start(): void {
    this.#data.read();
    this.#session.look();
    this.#record.controller.follow();
    this.#session.start();
  }

  /**
   * Prints the routine as a handout; pictures and boxes to tick can be left out.
   * @returns when the browser's own `print()` does, before which pictures are waited for, up to 5 seconds
   */
  print(choices?: ListPrintChoices | null): Promise<void> {
    this.#session.look();
    return this.#leave.print(pickOptions(choices));
  }

  /**
   * Has the reader save the reminders as an .ics file, by the choices in the form; or opens the page's own.
   * To be called in answer to a press, or browsers may refuse.
   * @throws nothing: where the open form lacks a time, a day, or weeks from 1 to 52, the reader is told instead, and
   * where no dose can be read, nothing is saved
   */
  downloadCalendar(): void {
    this.#leave.save();
  }

  /** The record as JSON text, which `importLog` reads; where storage fails, what this page knows. Never rejects. */
  async exportLog(): Promise<string> {
    return this.#record.controller.findLog().export();
  }

  /**
   * Adds the entries of a record, a file or its text, that are not here yet; a dry run says what that would do.
   * @param file of 32 MiB at most
   * @returns what was done; never rejects: `problems` has the sentences for what cannot be read, in the list's language
   */
  async importLog(file: unknown, options?: { readonly dryRun?: boolean } | null): Promise<ImportReport> {
    return this.#record.controller.bringIn(file, { dryRun: options?.dryRun, lang: this.locale.lang });
  }

  /** Removes the record from the device, without asking the reader; whether that could be done. Never rejects. */
  async eraseLog(): Promise<boolean> {
    return this.#record.controller.findLog().erase();
  }

  #accept({ result, change }: RoutineChange): void {
    const { routine, problems } = result;
    if (change === 'other') this.allowedMedia = new Set();
    if (change !== 'other' && routine) this.#session.update(routine, this.#data.cards);
    else this.#session.load(routine, this.#data.cards);
    if (change === 'same' || this.hydrating) return;
    if (problems.length) {
      console.warn(`toe-yoga: <routine-list> ${problemsText(problems)}`);
      this.emit('routine-list-error', { problems: problems.map(each => wordProblem(each, this.locale)) });
    }
    const exercises = this.#session.entries.length;
    if (exercises) this.emit('routine-list-load', { exercises });
    if (this.#data.source?.kind !== 'inline' && (exercises || problems.length)) this.#announceAnswer();
  }

  /** A routine that comes from an address or in one, or does not, comes after the page has been read. */
  #announceAnswer(): void {
    const { names, problems, timeLeft, locale } = this.#createView();
    const problem = explainToPatient(problems, names.length, locale);
    announcer.announce(problem || locale.routine.summarise(names.length, timeLeft), locale.lang, this);
  }

  #cardAt(index: number): ExerciseCardElement | null {
    const selector = `.exercises > li:nth-child(${index + 1}) > exercise-card`;
    return this.#session.entries[index]?.card ?? this.renderRoot?.querySelector<ExerciseCardElement>(selector);
  }

  #contextAt(index: number): ListContext {
    return buildContext(index, {
      session: this.#session,
      record: this.#record.controller,
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
      record: this.#record.controller,
      locale: this.locale,
      headingLevel: this.headingLevel,
      isServers: isServer || this.hydrating,
    });
  }

  #findLeaveSource(): LeaveSource | null {
    const parts = { data: this.#data, session: this.#session, locale: this.locale, allowed: this.allowedMedia };
    return buildLeaveSource(this, parts);
  }

  override render(): TemplateResult {
    const view = this.#createView();
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
      record: this.#record.controller,
      contextAt: index => this.#contextAt(index),
      hasTick: index => !isWrapped(this, this.#session.entries[index]!),
      headingLevel: this.headingLevel + 1,
      media,
    });
    return html`<section
      part="base"
      lang=${this.locale.lang}
      data-document=${ifDefined(view.isServers ? writeServerDocument(this.value) : undefined)}
      class="base"
      aria-labelledby="title"
      @exercise-card-finish=${this.#timers.finish}
      @rep-timer-phase=${this.#timers.phase}
      @rep-timer-start=${this.#timers.run}
      @rep-timer-resume=${this.#timers.run}
      @rep-timer-pause=${this.#timers.rest}
      @rep-timer-reset=${this.#timers.rest}
    >
      ${renderRoutine(view, this.#actions, {
        items,
        renderChoices: () => renderChoices(this.#choices, this.locale),
        renderLeave: () => this.#leave.render(),
        renderRecord: () => this.#record.fold.render(),
        renderNote: () => this.#record.noteForm.render(this.locale),
      })}
    </section>`;
  }
}
