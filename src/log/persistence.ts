/** Asks the browser to keep what the page has stored; it may ask the reader. */
export const askToPersist = async (): Promise<void> => {
  try {
    await navigator.storage.persist();
  } catch {
    // an engine or a frame without it
  }
};
