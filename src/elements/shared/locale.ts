import { findLocale, type Locale } from '../../i18n/registry.js';

/** The words for an element. English is the one language there is; another one is chosen here. */
export const localeFor = (_element: Element): Locale => findLocale();
