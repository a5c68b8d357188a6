/**
 * JSON text. Old libraries give arrays and other objects a `toJSON` that makes text of them, which `JSON.stringify`
 * would then put in quotes; only texts, numbers and the like are left to it.
 */
export const toJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(toJson).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  return `{${Object.entries(value)
    .map(([name, each]) => `${JSON.stringify(name)}:${toJson(each)}`)
    .join()}}`;
};
