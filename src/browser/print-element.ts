/** ms that pictures are waited for. */
const longestWait = 5000;

/** What the reader does once paper is of no more interest, where the browser does not tell that it is done. */
const ends = ['afterprint', 'pointerdown', 'keydown'] as const;

/** Takes away what was printed last. */
let finish: () => void = () => {};

/** Adds an element and a sheet to its page until the returned function is called. */
const show = (element: HTMLElement, cssText: string, view: Window & typeof globalThis): (() => void) => {
  const { document: page } = view;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cssText);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  page.body.append(element);
  const end = (): void => {
    element.remove();
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter(each => each !== sheet);
    for (const type of ends) view.removeEventListener(type, end, true);
  };
  return end;
};

const loadPictures = async (pictures: readonly HTMLImageElement[]): Promise<void> => {
  const loads = pictures.filter(({ complete }) => !complete).map(picture => picture.decode());
  if (!loads.length) return;
  const timeout = new Promise(resolve => setTimeout(resolve, longestWait));
  await Promise.race([Promise.allSettled(loads), timeout]);
};

/**
 * Prints an element that stands at the end of the page's body for as long as that takes, with a sheet that hides all
 * else. In place, since phones print a frame's parent.
 * @param cssText must hide the element on screens, and the rest of the page on paper
 */
export const printElement = async (element: HTMLElement, cssText: string): Promise<void> => {
  const view = element.ownerDocument.defaultView!;
  finish();
  finish = show(element, cssText, view);
  const pictures = [...element.querySelectorAll('img')];
  // without any, printing begins while the reader's press still counts
  if (pictures.length) await loadPictures(pictures);
  // something else is printed instead
  if (!element.isConnected) return;
  for (const type of ends) view.addEventListener(type, finish, true);
  view.print();
};
