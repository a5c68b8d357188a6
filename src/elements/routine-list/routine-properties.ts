import { property } from 'lit/decorators.js';
import { systemClock, type Clock } from '../../timeline/clock.js';
import { BaseElement } from '../shared/base-element.js';
import { CueMixin } from '../shared/cue-mixin.js';
import { leadInRule } from '../shared/rules.js';
import { validated } from '../shared/validated.js';
import { findServerDocument } from './server-document.js';

/** What a page says to a list, and what of it holds for all its timers. */
export abstract class RoutineProperties extends CueMixin(BaseElement) {
  /** Id of a built-in routine. */
  @validated({ type: 'text' }) routine: string | null = null;

  /** Address of a routine document. */
  @property() src: string | null = null;

  /** Whether the request for `src` brings the page's login along. */
  @validated({ type: 'choice', of: ['omit', 'same-origin', 'include'] }) credentials: RequestCredentials = 'omit';

  /** Whether the fragment of the page's address may bring the routine, which is shown as coming from a link. */
  @property({ type: Boolean, attribute: 'from-link' }) fromLink = false;

  /** Address of an .ics file with the reminders, instead of one that is made on the page. */
  @validated({ type: 'text' }) calendar: string | null = null;

  /** The first day of the routine, and of its reminders where it is still to come, `YYYY-MM-DD`. */
  @validated({ type: 'text' }) startDate: string | null = null;

  /** Writes the routine for search engines, as JSON-LD, into a script element that is a child of the list. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;

  /** A routine document: JSON text or an object. */
  @property({ attribute: false }) value: unknown = null;

  /** Level of the title, 2–5; the exercises' titles are one below. */
  @validated({ type: 'number', min: 2, max: 5 }) headingLevel = 2;

  /** Seconds to get ready before each exercise, 0–3600; not given, as long as it takes. */
  @validated(leadInRule) leadIn: number | null = null;

  /** A name that keeps this routine's record apart; routines of one name have one record. */
  @validated({ type: 'text' }) log: string | null = null;

  /** No record is kept. */
  @property({ type: Boolean, attribute: 'no-log' }) noLog = false;

  /** What the reader may note after a session, for the record only: `effort`, `pain` or both. */
  @validated({ type: 'choices', of: ['effort', 'pain'] }) ask: readonly ('effort' | 'pain')[] | null = null;

  /** The time its timers run by; a test can put its own here. */
  @property({ attribute: false }) clock: Clock = systemClock;

  protected override readServerRoot(root: ShadowRoot): void {
    this.value ??= findServerDocument(root);
  }
}
