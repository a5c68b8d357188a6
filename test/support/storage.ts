/** Notes what the page's storage holds; the returned function puts it back. */
export const copyStorage = (): (() => void) => {
  const copy = { ...localStorage } as Record<string, string>;
  return () => {
    for (const [name, value] of Object.entries(copy)) localStorage.setItem(name, value);
  };
};
