import { property } from 'lit/decorators.js';
import type { Side } from '../../dose/dose.js';
import type { View } from '../../figure/types.js';
import { systemClock, type Clock } from '../../timeline/clock.js';
import { BaseElement } from '../shared/base-element.js';
import { CueMixin } from '../shared/cue-mixin.js';
import { DoseMixin } from '../shared/dose-mixin.js';
import { leadInRule, sideRule, viewRule } from '../shared/rules.js';
import { validated } from '../shared/validated.js';
import { isOtherContext, type ListContext } from './list-context.js';
import { noteTag } from './part-tags.js';

/** What a page, or a list around it, says to a card. */
export abstract class CardProperties extends CueMixin(DoseMixin(BaseElement)) {
  /** An id of the catalogue, or one that is defined. */
  @validated({ type: 'text' }) exercise: string | null = null;

  /** A title of one's own, or instead of the catalogue's. */
  @validated({ type: 'text' }) name: string | null = null;

  /** How much is shown at once. */
  @validated({ type: 'choice', of: ['full', 'compact'] }) layout: 'full' | 'compact' = 'full';

  /** Where the figure is seen from; `auto` is the catalogue's own view. */
  @validated(viewRule) view: View | 'auto' = 'auto';

  /** Which foot or leg the figure shows, and which begins. */
  @validated(sideRule) side: Side = 'left';

  /** Level of the title, 2–6. */
  @validated({ type: 'number', min: 2, max: 6 }) headingLevel = 3;

  /** Leaves the timer out. */
  @property({ type: Boolean, attribute: 'no-timer' }) noTimer = false;

  /** Leaves the picture out. */
  @property({ type: Boolean, attribute: 'no-picture' }) noPicture = false;

  /** Seconds to get ready before its timer's work, 0–3600; left out, as long as what is told then takes. */
  @validated(leadInRule) leadIn: number | null = null;

  /** Writes the exercise for search engines, as JSON-LD, into a script element that is a child of the card. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;

  /** Steps of an exercise of one's own, one sentence each; shown with the catalogue's. */
  @property({ attribute: false }) steps: readonly string[] | null = null;

  /** The time its timer runs by; a test can put its own here. */
  @property({ attribute: false }) clock: Clock = systemClock;

  /** Set by the list that it stands in, which has the frame and the safety lines; null outside of one. @internal */
  @property({ attribute: false, hasChanged: isOtherContext }) listContext: ListContext | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    noteTag(this);
  }
}
