import { adoptStyles, supportsAdoptingStyleSheets, type CSSResultOrNative } from 'lit';

/** A sheet belongs to the document that its window made it for: those of other windows, by what they are made of. */
const sheetsByWindow = new WeakMap<Window, Map<CSSResultOrNative, CSSStyleSheet>>();

const cssTextOf = (style: CSSResultOrNative): string =>
  'cssText' in style ? style.cssText : [...style.cssRules].map(({ cssText }) => cssText).join('\n');

const findSheet = (style: CSSResultOrNative, view: Window & typeof globalThis): CSSStyleSheet => {
  const sheets = sheetsByWindow.get(view) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  sheetsByWindow.set(view, sheets);
  const sheet = sheets.get(style) ?? new view.CSSStyleSheet();
  if (!sheets.has(style)) sheet.replaceSync(cssTextOf(style));
  sheets.set(style, sheet);
  return sheet;
};

/**
 * Gives a shadow root its styles anew. The browser takes them away when an element moves into another document: that of
 * a popup, a frame, a picture-in-picture window.
 */
export const readoptStyles = (root: ShadowRoot, styles: readonly CSSResultOrNative[]): void => {
  const view = root.ownerDocument.defaultView;
  // without adopted sheets Lit writes style elements, which move along; a document that nobody sees has no window
  if (!supportsAdoptingStyleSheets || !view) return;
  if (view === window) adoptStyles(root, [...styles]);
  else root.adoptedStyleSheets = styles.map(style => findSheet(style, view));
};
