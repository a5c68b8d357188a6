/** A text as HTML, in an element or in quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`).replace(/\r\n?/g, '\n');

/** The same with its line breaks. */
export const escapeLines = (text: string): string => escapeHtml(text).replace(/\n/g, '<br>');

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its content, which is HTML already; '' where there is none. Attributes without a value are left out. */
export const writeElement = (name: string, attributes: Attributes, content: string): string => {
  if (!content) return '';
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([attribute, value]) => ` ${attribute}="${escapeHtml(String(value))}"`);
  return `<${name}${written.join('')}>${content}</${name}>`;
};

/** Texts as a list. */
export const writeList = (name: 'ol' | 'ul', attributes: Attributes, texts: readonly string[]): string =>
  writeElement(name, attributes, texts.map(text => `<li>${escapeLines(text)}</li>`).join(''));

/** The parts that say something, a line each: a blank line would begin a paragraph in WordPress. */
export const joinHtml = (parts: readonly string[]): string => parts.filter(Boolean).join('\n');
