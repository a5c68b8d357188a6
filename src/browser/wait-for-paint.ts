/** ms after which a frame that has not come is waited for no longer: some browsers never paint what nobody sees. */
const longestWait = 500;

/**
 * Resolves in a frame after the next one, once that is painted: what the reader has just done is answered first. A slow
 * device paints so late that the frame after is due at once, hence the task in between. Nothing waits for it in a hidden
 * page, nor for long where frames do not come.
 */
export const waitForPaint = (): Promise<void> =>
  new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => resolve())));
    setTimeout(resolve, document.hidden ? 0 : longestWait);
  });
