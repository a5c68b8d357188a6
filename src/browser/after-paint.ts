/**
 * Runs something in a frame after the next one, once that is painted: what the reader has just done is answered first. A
 * slow device paints so late that the frame after is due at once, hence the task in between. In a page that nobody sees
 * nothing is painted, and nothing waits for it.
 */
export const afterPaint = (run: () => void): void => {
  if (document.hidden) setTimeout(run);
  else requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(run)));
};
