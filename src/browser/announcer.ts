import { systemClock, type Clock } from '../timeline/clock.js';

/** ms that the region stands empty before it is filled: screen readers read out only what changes after that. */
const emptyTime = 150;

/** Invisible, of no size, yet read out. Set through the CSSOM, because a strict CSP forbids `style` attributes. */
const visuallyHidden = 'all:initial!important;position:fixed!important;clip-path:inset(50%)!important';

/** The modal dialog that is open: screen readers ignore everything outside of it. */
const findModal = (): Element | null => {
  try {
    return document.querySelector('dialog:modal');
  } catch {
    // the browser does not know `:modal`
    return null;
  }
};

/**
 * The page's one polite status region. It is in the light DOM, where every screen reader finds it, and is found again
 * by its attribute, so that two copies of the library share it.
 */
const findRegion = (): HTMLElement => {
  const region = document.querySelector<HTMLElement>('[data-toe-yoga-status]') ?? document.createElement('div');
  const parent = findModal() ?? document.body;
  if (region.parentNode !== parent) {
    region.setAttribute('role', 'status');
    region.setAttribute('data-toe-yoga-status', '');
    region.style.cssText = visuallyHidden;
    parent.append(region);
  }
  return region;
};

class Announcer {
  /** The clock it waits by; a test can put its own here. */
  clock: Pick<Clock, 'setTimeout' | 'clearTimeout'> = systemClock;
  #pending: unknown;

  /**
   * Has a screen reader say `text` when it next pauses. A later text replaces one that is not yet said.
   * @param lang of the text, BCP 47: the page may be in another one
   */
  announce(text: string, lang: string): void {
    const region = findRegion();
    region.lang = lang;
    this.clock.clearTimeout(this.#pending);
    region.textContent = '';
    this.#pending = this.clock.setTimeout(() => {
      region.textContent = text;
    }, emptyTime);
  }
}

/** Speaks to screen readers for the whole page. */
export const announcer = new Announcer();
