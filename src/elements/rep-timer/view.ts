import { html, nothing, type TemplateResult } from 'lit';
import type { Playback } from '../../timeline/playback.js';
import { isWork } from '../../timeline/phase.js';
import { button } from '../shared/legacy-button.js';
import { formatMinutes } from '../shared/format-time.js';
import type { Locale } from '../../i18n/locale.js';
import type { Wishes } from './cues/signals.js';
import { enoughAt } from '../../timeline/rep-run.js';
import { describePhase } from './words.js';
import type { SessionSubject } from '../../timeline/phase-facts.js';

/** What now, how long, what next. */
export const renderPhase = (subject: SessionSubject, playback: Playback, locale: Locale): TemplateResult => {
  const { timer } = locale;
  const { timeline, elapsed } = playback;
  const { index, remaining } = playback.moment;
  const words = describePhase(subject, Math.min(index, timeline.phases.length - 1), locale);
  return html`
    <p part="phase" class="title">${words.title}</p>
    <p class="detail">${words.detail}</p>
    <div part="digits" class="digits" role="timer">
      ${remaining > 60_000 ? formatMinutes(remaining) : Math.ceil(remaining / 1000)}
    </div>
    <p class="fine">${words.next}</p>
    <div part="bar" class="bar"><div class="fill"></div></div>
    <p class="row fine">
      <span>${words.count}</span><span part="remaining">${timer.left(formatMinutes(timeline.duration - elapsed))}</span>
    </p>
  `;
};

/** What else the reader can do while the timer goes: a pause longer or shorter, or that it is enough. */
export const renderChoices = (
  playback: Playback,
  { timer }: Locale,
  adjust: (seconds: number) => void,
  leave: (index: number) => void,
): TemplateResult => {
  const { index, phase } = playback.moment;
  const enough = phase ? enoughAt(playback.timeline, index) : null;
  const gap = phase && !isWork(phase);
  return html`<div class="buttons">
    ${gap ? html`${button(timer.shorter, () => adjust(-10))}${button(timer.longer, () => adjust(10))}` : nothing}
    ${enough === null ? nothing : button(timer.enough, () => leave(enough))}
  </div>`;
};

/** How the reader is told: each way can be switched, and only where the device has it. */
export const renderSignals = (
  wishes: Wishes,
  mayDarken: boolean,
  { timer }: Locale,
  change: (name: 'sound' | 'voice' | 'vibrate' | 'flash') => void,
): TemplateResult => {
  const there = {
    sound: true,
    voice: 'speechSynthesis' in globalThis,
    vibrate: typeof navigator !== 'undefined' && 'vibrate' in navigator,
    flash: true,
  };
  const names = (['sound', 'voice', 'vibrate', 'flash'] as const).filter(name => there[name]);
  return html`<details class="signals">
      <summary>${timer.signals}</summary>
      <div class="buttons">
        ${names.map(name => button(timer[name], () => change(name), '', nothing, wishes[name]))}
      </div>
    </details>
    ${mayDarken ? html`<p class="fine">${timer.mayDarken}</p>` : nothing}`;
};
