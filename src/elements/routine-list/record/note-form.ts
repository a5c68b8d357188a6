import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../i18n/locale.js';
import { efforts, mostPain, type Effort, type NewEntry } from '../../../log/entry.js';
import { range } from '../../../range.js';
import { limits } from '../../../validation/rule.js';
import { renderButton } from '../../shared/button.js';
import { focusWhenShown } from '../focus.js';
import type { RecordController, RecordHost } from './record-controller.js';

/** What the reader may note, after a run or at the record: for the record on the device, and for nobody else. */
export class NoteForm {
  readonly #host: RecordHost;
  readonly #record: RecordController;
  readonly #place: '.end' | '.record';
  #state: 'open' | 'kept' | 'left';

  constructor(host: RecordHost, record: RecordController, place: '.end' | '.record') {
    this.#host = host;
    this.#record = record;
    this.#place = place;
    this.#state = this.#firstState;
  }

  /** The form goes, as a run begins, or the list or the record is left: what was given in it is kept. */
  reset(): void {
    this.#keepGiven();
    this.#state = this.#firstState;
  }

  /** At the record the form opens by a press. */
  get #firstState(): 'open' | 'left' {
    return this.#place === '.end' ? 'open' : 'left';
  }

  render(locale: Locale): TemplateResult | typeof nothing {
    const { ask } = this.#host;
    const { record } = locale;
    if (!ask || !this.#record.log) return nothing;
    if (this.#state !== 'open') {
      const kept = html`<p class="note-kept" tabindex="-1">${record.noteKept}</p>`;
      const add = renderButton({ content: record.addNote, action: this.#open, classes: 'add-note', guarded: true });
      return html`${this.#state === 'kept' ? kept : nothing}
      ${this.#place === '.end' ? nothing : html`<div class="buttons">${add}</div>`}`;
    }
    return html`<div class="note-form" role="group" aria-labelledby="note-title">
      <p class="subtitle" id="note-title">${record.noteTitle}</p>
      <p class="fine">${record.noteKeeping}</p>
      ${ask.includes('effort') ? this.#renderEffort(locale) : nothing}
      ${
        ask.includes('pain')
          ? html`<div class="row">
              ${this.#renderPain('painBefore', locale)} ${this.#renderPain('painAfter', locale)}
            </div>`
          : nothing
      }
      <label><span>${record.askWords}</span><textarea name="words" rows="2" maxlength=${limits.text}></textarea></label>
      <div class="buttons">
        ${renderButton({ content: record.keepNote, action: this.#handleKeep, guarded: true })}
        ${renderButton({ content: record.leaveNote, action: () => this.#leave('left'), guarded: true })}
      </div>
    </div>`;
  }

  #renderChoice(name: string, label: string, options: ReadonlyMap<string, string>): TemplateResult {
    return html`<label
      ><span>${label}</span
      ><select name=${name}>
        ${[...options].map(([value, word]) => html`<option value=${value}>${word}</option>`)}
      </select></label
    >`;
  }

  #renderEffort({ record }: Locale): TemplateResult {
    const options = efforts.map(effort => [effort, record.efforts[effort]] as const);
    return this.#renderChoice('effort', record.askEffort, new Map([['', record.notSaid], ...options]));
  }

  #renderPain(name: 'painBefore' | 'painAfter', { record, formatNumber }: Locale): TemplateResult {
    const options = range(mostPain + 1).map(value => [String(value), formatNumber(value)] as const);
    return this.#renderChoice(name, record.columns[name], new Map([['', record.notSaid], ...options]));
  }

  /** What the reader gave in the form, by the fields' names. */
  #readFields(): Readonly<Record<string, string>> {
    const selector = `${this.#place} .note-form :is(select, textarea)`;
    const fields = this.#host.renderRoot.querySelectorAll<HTMLSelectElement | HTMLTextAreaElement>(selector);
    return Object.fromEntries(
      [...fields].map(({ name, value }) => [name, value.trim()]).filter(([, value]) => value),
    ) as Readonly<Record<string, string>>;
  }

  /** Adds what is given to the record; whether there is anything. */
  #keepGiven(): boolean {
    const given = this.#readFields();
    const readPain = (pain: string | undefined): number | undefined => (pain === undefined ? undefined : Number(pain));
    const { effort, painBefore, painAfter, words } = given;
    const note: NewEntry = {
      effort: effort as Effort | undefined,
      painBefore: readPain(painBefore),
      painAfter: readPain(painAfter),
      words,
    };
    const hasAny = Object.keys(given).length > 0;
    if (hasAny) this.#record.add({ kind: 'note', ...note });
    return hasAny;
  }

  #handleKeep = (): void => this.#leave(this.#keepGiven() ? 'kept' : 'left');

  #open = (): void => {
    this.#state = 'open';
    this.#host.requestUpdate();
    void focusWhenShown(this.#host, '.note-form :is(select, textarea)');
  };

  #leave(state: 'kept' | 'left'): void {
    this.#state = state;
    this.#host.requestUpdate();
    // the button is gone
    void focusWhenShown(this.#host, state === 'kept' ? '.note-kept' : '.end, .add-note');
  }
}
