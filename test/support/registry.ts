/** A registry of a part of the page, where the browser has such. */
export const createRegistry = (): CustomElementRegistry | null => {
  try {
    return 'customElementRegistry' in Element.prototype ? new CustomElementRegistry() : null;
  } catch {
    return null;
  }
};
