import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import { renderCueChoices, renderVoiceSwitch, type CueChoices } from '../rep-timer/cues/cue-choices.js';

/** The timer's own switches for the ways in which the reader is told, before there is a timer. */
export const renderChoices = (choices: CueChoices, locale: Locale): TemplateResult =>
  html`<div class="choices">${renderVoiceSwitch(choices, locale)} ${renderCueChoices(choices, locale, false)}</div>`;
