import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { announcer } from '../../../browser/announcer.js';
import { buildLink } from '../../../handout/link/link.js';
import { drawQrCode } from '../../../handout/qr-code.js';
import { isEqual } from '../../../validation/is-equal.js';
import { printHandout } from '../../shared/handout/print-handout.js';
import type { LeaveSource } from './leave-source.js';
import { passOn, renderLink, type LinkView, type PassOutcome } from './link-templates.js';
import { buildHandout } from './list-handout.js';
import { renderPrint, type ListPrintChoices } from './print-choices.js';
import { hasReminders, renderReminders, saveReminders, tellReminders, type RemindersOutcome } from './reminders.js';

/** What takes a reader to the routine: the page's address, or where lists read links one that brings it along. */
const findLink = ({ readsLinks, routine }: LeaveSource): string | Promise<string | null> => {
  const { href } = location;
  return readsLinks ? buildLink(routine, href).then(({ link }) => link) : href;
};

/** What of a list leaves the page: on paper, in a calendar, as a link. It stands in a fold and is made when that opens. */
export class LeaveController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #findSource: () => LeaveSource | null;
  /** Of the reader's last saving of reminders. */
  #saving: RemindersOutcome | null = null;
  /** Undefined until it is made. */
  #link: LinkView | undefined;
  /** What it is made of. */
  #linkFacts: unknown;
  #outcome: PassOutcome | null = null;

  /** @param findSource null where there is no routine */
  constructor(host: ReactiveElement, findSource: () => LeaveSource | null) {
    this.#host = host;
    this.#findSource = findSource;
    host.addController(this);
  }

  /** Whether the fold is there and open. */
  get #isOpen(): boolean {
    return !!this.#host.renderRoot?.querySelector('.leave[open]');
  }

  /** Prints the routine; nothing where there is none. */
  async print({ otherOrigins = false, ...choices }: ListPrintChoices): Promise<void> {
    const source = this.#findSource();
    if (!source) return;
    const link = findLink(source);
    const handout = buildHandout(source, typeof link === 'string' ? link : await link, otherOrigins);
    await printHandout(handout, choices, this.#host.ownerDocument);
  }

  /** Has the reader save the reminders, by what is chosen in the form. */
  save(): void {
    const source = this.#findSource();
    if (!source || !hasReminders(source)) return;
    const { locale } = source;
    this.#saving = saveReminders(source, this.#host.renderRoot);
    const tell = this.#saving === 'wrong' ? 'alert' : 'announce';
    if (this.#saving) announcer[tell](tellReminders(this.#saving, locale), locale.lang, this.#host);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const source = this.#isOpen ? this.#findSource() : null;
    if (source) void this.#followLink(source);
  }

  /** Makes the link, and makes it anew where the routine or the page's address has changed. */
  async #followLink(source: LeaveSource): Promise<void> {
    const facts = [location.href, source.readsLinks && source.routine];
    if (isEqual(facts, this.#linkFacts)) return;
    this.#linkFacts = facts;
    const link = await findLink(source);
    // what has changed meanwhile makes another one
    if (this.#linkFacts !== facts || this.#link?.link === link) return;
    this.#link = { link, code: link ? drawQrCode(link) : null };
    this.#outcome = null;
    this.#host.requestUpdate();
  }

  async #passOn({ locale: { leave, lang } }: LeaveSource): Promise<void> {
    this.#outcome = await passOn(this.#link!.link!);
    if (this.#outcome === 'copyByHand') this.#host.renderRoot.querySelector<HTMLInputElement>('.address')?.select();
    if (this.#outcome) announcer.announce(leave[this.#outcome], lang, this.#host);
    this.#host.requestUpdate();
  }

  #renderContent(source: LeaveSource): TemplateResult {
    return html`<div class="ways">
      ${renderPrint(source, this.#host.renderRoot, choices => void this.print(choices))}
      ${hasReminders(source) ? renderReminders(source, this.#saving, () => this.save()) : nothing}
      ${this.#link ? renderLink(this.#link, this.#outcome, source.locale, () => void this.#passOn(source)) : nothing}
    </div>`;
  }

  render(): TemplateResult | typeof nothing {
    const source = this.#findSource();
    if (!source) return nothing;
    return html`<details class="leave" @toggle=${() => this.#host.requestUpdate()}>
      <summary>${source.locale.leave.title}</summary>
      ${this.#isOpen ? this.#renderContent(source) : nothing}
    </details>`;
  }
}
