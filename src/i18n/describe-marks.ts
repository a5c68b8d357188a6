import type { LegendCode } from '../figure/types.js';
import type { Locale } from './locale.js';

/** What marks in a picture mean, as sentences; '' for none. */
export const describeMarks = (codes: readonly LegendCode[], { figure: { legend } }: Locale): string =>
  codes.map(code => legend[code]).join(' ');
