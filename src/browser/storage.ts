/** What the browser's storage refused: it is remembered until the page is left. */
const inMemory: Record<string, object | null> = {};

/**
 * JSON text. Old libraries give arrays and other objects a `toJSON` that makes text of them, which `JSON.stringify`
 * would then put in quotes; only texts, numbers and the like are left to it.
 */
const toJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(toJson).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  return `{${Object.entries(value)
    .map(([name, each]) => `${JSON.stringify(name)}:${toJson(each)}`)
    .join()}}`;
};

/**
 * Saves a small object on this device, or removes it (null). Call it only after the reader did something that asks for
 * it. Where the storage is missing, full or refused, the value lasts as long as the page.
 */
export const save = (name: string, value: object | null): void => {
  inMemory[name] = value;
  try {
    if (value) localStorage.setItem(`toe-yoga.${name}`, toJson(value));
    else localStorage.removeItem(`toe-yoga.${name}`);
    delete inMemory[name];
  } catch {
    // it stays in memory
  }
};

/** What was saved under a name; an empty object where nothing was, or nothing that can be read. */
export const load = (name: string): Record<string, unknown> => {
  try {
    return { ...(name in inMemory ? inMemory[name] : JSON.parse(localStorage.getItem(`toe-yoga.${name}`)!)) };
  } catch {
    return {};
  }
};

/** What was saved with a `day` that is the local day of `now` (ms since 1970); else an empty object. */
export const loadFromDay = (now: number, name: string): Record<string, unknown> => {
  const value = load(name);
  return value.day === localDay(now) ? value : {};
};

/** The local calendar day of a time (ms since 1970), as text to compare: "Sat Nov 21 2026". */
export const localDay = (ms: number): string => new Date(ms).toDateString();
