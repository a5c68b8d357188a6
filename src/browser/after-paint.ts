/** ms after which a frame that has not come is waited for no longer: some browsers never paint what nobody sees. */
const longestWait = 500;

/**
 * Runs something in a frame after the next one, once that is painted: what the reader has just done is answered first. A
 * slow device paints so late that the frame after is due at once, hence the task in between. Nothing waits for it in a
 * hidden page, nor for long where frames do not come.
 */
export const afterPaint = (run: () => void): void => {
  let isDue = true;
  const runOnce = (): void => {
    if (isDue) run();
    isDue = false;
  };
  requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(runOnce)));
  setTimeout(runOnce, document.hidden ? 0 : longestWait);
};
