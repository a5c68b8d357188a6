import type { Locale } from '../../src/i18n/locale.js';
import { english } from '../../src/i18n/registry.js';

/** The tag under which the pseudo-language is registered; `x-` begins a private one. */
export const pseudoTag = 'en-x-pseudo';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const accented = [...'áƀçđéƒğħíĵķłɱñóþʠŕšţúṽŵẋýž'];

const circled = [...'⓪①②③④⑤⑥⑦⑧⑨'];

/** A text as the pseudo-language has it: between brackets, and no letter or digit left as it was. */
export const toPseudo = (text: string): string => {
  const strange = text
    .replace(/[a-z]/gi, letter => {
      const other = accented[letters.indexOf(letter.toLowerCase())]!;
      return letter === letter.toLowerCase() ? other : other.toUpperCase();
    })
    .replace(/[0-9]/g, digit => circled[Number(digit)]!);
  return text && `⟦${strange}⟧`;
};

const mapDeep = (value: unknown): unknown => {
  if (typeof value === 'string') return toPseudo(value);
  if (typeof value === 'function') return (...facts: unknown[]) => mapDeep(value(...facts));
  if (Array.isArray(value)) return value.map(mapDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mapDeep(each)]));
};

/**
 * English with every word and number made strange, so that a text that comes from elsewhere stands out: it has letters
 * without accents, or digits without circles.
 */
export const pseudoLocale: Locale = { ...(mapDeep(english) as Locale), lang: pseudoTag };

/** The words and numbers of a text that the pseudo-language did not make. */
export const foreignWords = (text: string): readonly string[] => text.match(/[a-z0-9]+/gi) ?? [];
