import { html, isServer, nothing, type TemplateResult } from 'lit';
import { announcer } from '../../../browser/announcer.js';
import { saveFile } from '../../../browser/save-file.js';
import type { Locale, RecordWords } from '../../../i18n/locale.js';
import { standingEntries } from '../../../log/entry.js';
import type { ImportReport } from '../../../log/import-record.js';
import { csvOf, summaryOf, type TakeAlongOptions } from '../../../log/take-along.js';
import { addDays, lastDays, weekLength } from '../../../routine/day.js';
import { renderButton } from '../../shared/button.js';
import { focusWhenShown } from '../focus.js';
import { DayTicks } from './day-ticks.js';
import { renderBox, renderDays, renderExercises, renderNotes } from './overview-templates.js';
import { NoteForm } from './note-form.js';
import type { RecordController, RecordHost } from './record-controller.js';

/** What stands below the buttons: an answer, or a question. */
type Panel =
  | { readonly kind: 'message'; readonly say: (words: RecordWords) => string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'erase' }
  | ImportPanel;

interface ImportPanel {
  readonly kind: 'import';
  readonly file: Blob;
  readonly report: ImportReport;
  /** What it would do if only what the file has stood in its days; null where that is the same. */
  readonly replacing: ImportReport | null;
  readonly isReplacing: boolean;
}

const countLost = ({ lost }: ImportReport): number => lost.ticks + lost.notes;

/** More problems of a file than these are not listed. */
const shownProblems = 20;

export interface FoldOptions {
  readonly record: RecordController;
  /** The language and the names that the record is shown and taken along in. */
  readonly findNaming: () => TakeAlongOptions & { readonly locale: Locale };
}

/** The fold "Your record": what was done, what can still be ticked, and how to take it along. */
export class RecordFold {
  readonly noteForm: NoteForm;
  readonly #host: RecordHost;
  readonly #options: FoldOptions;
  readonly #days: DayTicks;
  #isOpen = false;
  #panel: Panel | null = null;

  constructor(host: RecordHost, options: FoldOptions) {
    this.#host = host;
    this.#options = options;
    this.noteForm = new NoteForm(host, options.record, '.record');
    this.#days = new DayTicks(options.record);
  }

  /** Saves the record as a file that can be brought in again. */
  readonly saveRecord = async (): Promise<void> => {
    const { record } = this.#options;
    const text = await record.findLog().export();
    this.#saveAs('json', text, 'application/json');
  };

  render(): TemplateResult | typeof nothing {
    const { record, findNaming } = this.#options;
    // a server opens none
    const isKept = isServer || this.#host.hydrating ? !this.#host.noLog : record.log;
    if (!isKept) return nothing;
    return html`<details class="record" @toggle=${this.#handleToggle} @keydown=${this.#handleKey}>
      <summary>${findNaming().locale.record.title}</summary>
      ${this.#isOpen ? this.#renderContent() : nothing}
    </details>`;
  }

  #handleToggle = ({ currentTarget }: Event): void => {
    this.#isOpen = (currentTarget as HTMLDetailsElement).open;
    this.#panel = null;
    if (!this.#isOpen) this.noteForm.reset();
    this.#host.requestUpdate();
  };

  /** Escape answers a question with no. */
  #handleKey = (event: KeyboardEvent): void => {
    const kind = this.#panel?.kind;
    if (event.key !== 'Escape' || (kind !== 'erase' && kind !== 'import')) return;
    event.preventDefault();
    this.#show(null);
  };

  #saveAs(extension: string, text: string, type: string): void {
    const { record, findNaming } = this.#options;
    saveFile(`${findNaming().locale.record.nameFile(record.today)}.${extension}`, text, type);
  }

  #show(panel: Panel | null): void {
    const before = this.#panel;
    this.#panel = panel;
    this.#host.requestUpdate();
    const isAnswer = panel?.kind === 'message' && before?.kind !== 'erase' && before?.kind !== 'import';
    const { record, lang } = this.#options.findNaming().locale;
    if (isAnswer) announcer.announce(panel.say(record), lang, this.#host);
    // the button that was pressed is gone, or a question is asked
    else if (panel ?? before) void focusWhenShown(this.#host, panel ? '.panel' : '.record summary');
  }

  #saveTable = (): void => {
    const { record, findNaming } = this.#options;
    this.#saveAs('csv', csvOf(record.entries, findNaming()), 'text/csv');
  };

  #copySummary = async (): Promise<void> => {
    const { record, findNaming } = this.#options;
    const text = summaryOf(record.entries, findNaming());
    try {
      await navigator.clipboard.writeText(text);
      this.#show({ kind: 'message', say: ({ copied }) => copied });
    } catch {
      // not allowed in this frame, or not on this page
      this.#show({ kind: 'text', text });
    }
  };

  #handleFile = async ({ currentTarget }: Event): Promise<void> => {
    const input = currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    input.value = '';
    const { record, findNaming } = this.#options;
    const options = { dryRun: true, lang: findNaming().lang };
    const report = await record.bringIn(file, options);
    // the days of another routine's record are not those of this one
    const replace = report.isOtherLog ? null : report.period;
    const replacing = replace && (await record.bringIn(file, { ...options, replace }));
    const isOther = replacing && countLost(replacing) > countLost(report);
    this.#show({ kind: 'import', file, report, replacing: isOther ? replacing : null, isReplacing: false });
  };

  #confirmImport = async ({ file, report, isReplacing }: ImportPanel): Promise<void> => {
    const replace = (isReplacing && report.period) || undefined;
    const facts = await this.#options.record.bringIn(file, { replace });
    this.#show({ kind: 'message', say: words => words.describeImported(facts) });
  };

  #confirmErase = async (): Promise<void> => {
    const { record, findNaming } = this.#options;
    const log = record.findLog();
    const problem = (await log.erase()) ? null : log.problem!;
    this.#show({
      kind: 'message',
      say: ({ erased }) => (problem ? findNaming().locale.describeProblem(problem) : erased),
    });
  };

  #renderContent(): TemplateResult {
    const { record, findNaming } = this.#options;
    const options = findNaming();
    const { locale } = options;
    const standing = standingEntries(record.entries);
    return html`<div class="record-content">
      <p class="fine" .textContent=${locale.record.keeping}></p>
      <p .textContent=${locale.record.tickLater}></p>
      ${renderDays(lastDays(addDays(record.today, -1), weekLength).reverse(), this.#days, options)}
      ${
        standing.length
          ? html`${renderExercises(standing, record.today, options)} ${renderNotes(standing, locale)}`
          : nothing
      }
      ${this.noteForm.render(locale)} ${this.#renderButtons(locale, standing.length > 0)} ${this.#renderPanel(locale)}
    </div>`;
  }

  #renderButtons({ record }: Locale, hasEntries: boolean): TemplateResult {
    const button = (content: string, action: () => unknown): TemplateResult =>
      renderButton({ content, action: () => void action() });
    const openFile = (): void =>
      this.#host.renderRoot.querySelector<HTMLInputElement>('.record input[type=file]')?.click();
    return html`<div class="buttons quiet">
      ${
        hasEntries
          ? html`${button(record.saveFile, this.saveRecord)} ${button(record.saveTable, this.#saveTable)}
            ${button(record.copySummary, this.#copySummary)}`
          : nothing
      }
      ${button(record.bringIn, openFile)}
      ${hasEntries ? button(record.erase, () => this.#show({ kind: 'erase' })) : nothing}
      <input type="file" accept=".json,application/json" hidden @change=${this.#handleFile} />
    </div>`;
  }

  #renderPanel(locale: Locale): TemplateResult | typeof nothing {
    const panel = this.#panel;
    if (!panel) return nothing;
    return html`<div class="panel" tabindex="-1" role="group" aria-labelledby="panel">
      ${this.#renderPanelContent(panel, locale)}
    </div>`;
  }

  #renderPanelContent(panel: Panel, locale: Locale): TemplateResult {
    const { record } = locale;
    switch (panel.kind) {
      case 'message':
        return html`<p id="panel" .textContent=${panel.say(record)}></p>`;
      case 'text':
        return html`<label
          ><span id="panel">${record.copyYourself}</span><textarea readonly rows="6" .value=${panel.text}></textarea>
        </label>`;
      case 'erase':
        return html`<p id="panel">${record.askErase}</p>
          ${this.#renderChoice(record.confirmErase, this.#confirmErase, locale)}`;
      case 'import':
        return this.#renderImport(panel, locale);
    }
  }

  #renderImport(panel: ImportPanel, locale: Locale): TemplateResult {
    const { replacing, isReplacing } = panel;
    const report = isReplacing ? replacing! : panel.report;
    const { isRecord, period, gained, lost, problems } = report;
    const { record } = locale;
    const lines = problems.slice(0, shownProblems).map(({ path, message }) => (path ? `${path}: ${message}` : message));
    const toggle = (): void => {
      this.#panel = { ...panel, isReplacing: !isReplacing };
      this.#host.requestUpdate();
    };
    const box = replacing && renderBox(`${isReplacing}`, record.describeReplace(period!), toggle);
    const changes = replacing ?? gained.period ?? lost.period;
    return html`<p id="panel" .textContent=${isRecord ? record.describeImport(report) : lines.shift()!}></p>
      <ul class="fine">
        ${lines.map(line => html`<li .textContent=${line}></li>`)}
      </ul>
      ${box ? html`<div class="boxes">${box}</div>` : nothing}
      ${changes ? this.#renderChoice(record.confirmImport, () => this.#confirmImport(panel), locale) : nothing}`;
  }

  /** To do what was asked, or not to. */
  #renderChoice(content: string, action: () => Promise<void>, { record }: Locale): TemplateResult {
    return html`<div class="buttons">
      ${renderButton({ content, action: () => void action(), guarded: true })}
      ${renderButton({ content: record.cancel, action: () => this.#show(null), guarded: true })}
    </div>`;
  }
}
