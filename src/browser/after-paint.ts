/**
 * Runs something in the frame after the next one, so that what the reader has just done is answered first. In a page that
 * nobody sees nothing is painted, and nothing waits for it.
 */
export const afterPaint = (run: () => void): void => {
  if (document.hidden) setTimeout(run);
  else requestAnimationFrame(() => requestAnimationFrame(run));
};
