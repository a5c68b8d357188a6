import { systemClock, type Clock } from '../timeline/clock.js';
import { findAncestors } from './ancestors.js';

/** ms that the region stands empty before it is filled: screen readers read out only what changes after that. */
const emptyTime = 150;

/** Invisible, of no size, yet read out. Set through the CSSOM, because a strict CSP forbids `style` attributes. */
const visuallyHidden = 'all:initial!important;position:fixed!important;clip-path:inset(50%)!important';

/** `status` waits until a screen reader pauses, `alert` interrupts it. */
type Urgency = 'status' | 'alert';

const isModal = (element: Element): boolean => {
  try {
    return element.matches('dialog:modal');
  } catch {
    // the browser does not know `:modal`
    return false;
  }
};

/** Where the regions stand for what happens in `element`: screen readers ignore all outside of a modal dialog. */
const findPlace = (element: Element): Element => findAncestors(element).find(isModal) ?? element.ownerDocument.body;

/**
 * The region of a place, which is made where there is none. It is found again by its attribute, so that two copies of
 * the library share it.
 */
const findRegion = (place: Element, urgency: Urgency): HTMLElement => {
  const found = place.querySelector<HTMLElement>(`:scope > [data-toe-yoga-status=${urgency}]`);
  if (found) return found;
  const region = place.ownerDocument.createElement('div');
  region.setAttribute('role', urgency);
  region.setAttribute('data-toe-yoga-status', urgency);
  region.style.cssText = visuallyHidden;
  place.append(region);
  return region;
};

class Announcer {
  /** The clock it waits by; a test can put its own here. */
  clock: Pick<Clock, 'setTimeout' | 'clearTimeout'> = systemClock;
  /** Called with each text when it is put into its region; a test can put its own here. */
  onAnnounce: (text: string, region: HTMLElement) => void = () => {};
  #pending: unknown;

  /** Makes the regions for what happens in `element`: a screen reader has to know them before they are filled. */
  prepare(element: Element): void {
    const place = findPlace(element);
    findRegion(place, 'status');
    findRegion(place, 'alert');
  }

  /**
   * Has a screen reader say `text` when it next pauses. A later text replaces one that is not yet said.
   * @param lang of the text, BCP 47: the page may be in another one
   * @param element in which it happened: a modal dialog that holds it has a region of its own
   */
  announce(text: string, lang: string, element: Element): void {
    this.#fill(text, lang, findRegion(findPlace(element), 'status'));
  }

  /** Has a screen reader say `text` at once: the reader is asked something. */
  alert(text: string, lang: string, element: Element): void {
    this.#fill(text, lang, findRegion(findPlace(element), 'alert'));
  }

  #fill(text: string, lang: string, region: HTMLElement): void {
    region.lang = lang;
    this.clock.clearTimeout(this.#pending);
    region.textContent = '';
    this.#pending = this.clock.setTimeout(() => {
      region.textContent = text;
      this.onAnnounce(text, region);
    }, emptyTime);
  }
}

/** Speaks to screen readers for the whole page. */
export const announcer = new Announcer();
