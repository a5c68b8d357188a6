/** Out of sight, not out of hearing, and takes no room; through the CSSOM, which a strict host allows. */
const hidden = 'position:fixed!important;clip-path:inset(50%)!important';

let pending: ReturnType<typeof setTimeout> | undefined;

/**
 * The page's one polite status region, in light DOM where every screen reader finds it. Copies of the bundle share it.
 * It has to stand empty before it is filled, or nothing is read.
 */
const region = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('[data-toe-yoga-status]');
  if (found) return found;
  const made = document.createElement('div');
  made.setAttribute('role', 'status');
  made.setAttribute('data-toe-yoga-status', '');
  made.style.cssText = hidden;
  document.body.append(made);
  return made;
};

/** Has a screen reader say `text` when it next pauses; a later text replaces one not yet said. */
export const announce = (text: string): void => {
  const status = region();
  clearTimeout(pending);
  status.textContent = '';
  pending = setTimeout(() => (status.textContent = text), 150);
};
