/** Lets the reader save or open a text as a file. To be called in a gesture. */
export const saveFile = (name: string, text: string, type: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  openAddress(url, name);
  // the browser takes hold of it while it handles the click
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

/** Opens an address as a link does, or saves what it gives where a file's name is given. */
export const openAddress = (href: string, fileName?: string): void => {
  const link = Object.assign(document.createElement('a'), { href, rel: 'noreferrer' });
  // the attribute alone, even an empty one, keeps phones from opening a calendar
  if (fileName) link.download = fileName;
  link.click();
};
