/** Out of sight, not out of hearing, and takes no room; through the CSSOM, which a strict host allows. */
const hidden = 'all:initial!important;position:fixed!important;clip-path:inset(50%)!important';

let pending: ReturnType<typeof setTimeout> | undefined;

/**
 * The page's one polite status region, in light DOM where every screen reader finds it. Copies of the bundle share it.
 * It has to stand empty before it is filled, or nothing is read.
 */
const region = (): HTMLElement => {
  const status = document.querySelector<HTMLElement>('[data-toe-yoga-status]') ?? document.createElement('div');
  // beside a modal dialog nothing is read
  const home = document.querySelector('dialog:modal') ?? document.body;
  if (status.parentNode !== home) {
    status.setAttribute('role', 'status');
    status.setAttribute('data-toe-yoga-status', '');
    status.style.cssText = hidden;
    home.append(status);
  }
  return status;
};

/** Has a screen reader say `text` when it next pauses; a later text replaces one not yet said. */
export const announce = (text: string): void => {
  const status = region();
  clearTimeout(pending);
  status.textContent = '';
  pending = setTimeout(() => (status.textContent = text), 150);
};
