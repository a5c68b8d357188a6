import type { TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import { loadCuePreferences, saveCuePreference, type CueAttributes } from '../rep-timer/cues/cue-preferences.js';
import { renderCuePreferences } from '../rep-timer/templates.js';

/** The timer's own switches for the ways in which the reader is told, before there is a timer. */
export const renderChoices = (attributes: CueAttributes, locale: Locale, changed: () => void): TemplateResult => {
  const preferences = loadCuePreferences(attributes);
  return renderCuePreferences(
    { preferences, mayDarken: false },
    channel => {
      saveCuePreference(channel, !preferences[channel]);
      changed();
    },
    locale,
  );
};
