/**
 * The document that a server was given as a property, for an attribute in what it renders: properties do not come in
 * markup. Undefined where there is none, and of what cannot be written as JSON.
 */
export const writeServerDocument = (value: unknown): string | undefined => {
  if (value === null || value === undefined || typeof value === 'string') return value ?? undefined;
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
};

/** The document in what a server has rendered, as JSON text; null where there is none. */
export const findServerDocument = (root: ShadowRoot): string | null =>
  root.querySelector('[data-document]')?.getAttribute('data-document') ?? null;
