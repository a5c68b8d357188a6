/** What storage would not take: it lasts as long as the page. */
const page: Record<string, object | null> = {};

/**
 * A small note on this device, kept only after the reader did something that asks for it. Where storage is missing,
 * full or refused, the page remembers it and everything else goes on.
 */
export const save = (name: string, value: object | null): void => {
  page[name] = value;
  try {
    if (value) localStorage.setItem(`toe-yoga.${name}`, JSON.stringify(value));
    else localStorage.removeItem(`toe-yoga.${name}`);
    delete page[name];
  } catch {
    // the page has it
  }
};

/** What was kept under a name: an object, or an empty one. */
export const load = (name: string): Record<string, unknown> => {
  try {
    return { ...(name in page ? page[name] : JSON.parse(localStorage.getItem(`toe-yoga.${name}`)!)) };
  } catch {
    return {};
  }
};

/** What was kept on the day of a time in ms. */
export const loadFromDay = (now: number, name: string): Record<string, unknown> => {
  const note = load(name);
  return note.day === localDay(now) ? note : {};
};

/** The local calendar day of a time in ms, to tell whether another one is on the same: "Sat Nov 21 2026". */
export const localDay = (ms: number): string => new Date(ms).toDateString();
