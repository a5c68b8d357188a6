/** Whether a key is pressed together with one that makes it a command of the browser or the system. */
export const hasModifier = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => altKey || ctrlKey || metaKey;
