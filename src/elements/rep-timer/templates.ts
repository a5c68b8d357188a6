import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import type { PlaybackState } from '../../timeline/playback.js';
import { isWork, type Timeline } from '../../timeline/phase.js';
import type { Moment } from '../../timeline/locate.js';
import { renderButton } from '../shared/button.js';
import type { SessionClock } from '../shared/session-clock.js';
import type { CueOutputs } from './cues/cue-outputs.js';
import { findCueChannels, type CueChannel } from './cues/cue-preferences.js';
import { pauseStep, toggleRunning, type TimerControls } from './key-actions.js';
import { describePhase } from './words.js';
import { enoughAt } from '../../timeline/rep-run.js';
import type { SessionSubject } from '../../timeline/phase-facts.js';

/** What of a session is shown. */
interface SessionView {
  readonly subject: SessionSubject;
  readonly timeline: Timeline;
  readonly state: PlaybackState;
  /** Whether it has begun and is not over. */
  readonly active: boolean;
  readonly asleep: boolean;
  /** ms */
  readonly interrupted: number;
  /** ms */
  readonly elapsed: number;
  readonly moment: Moment;
  seek(index: number): void;
}

const noCaptions: readonly string[] = [];

/** The figure of large mode, which keeps time with the timer. */
export const renderFigure = (exercise: string, session: SessionClock): TemplateResult =>
  html`<toe-yoga-animator
    class="figure"
    no-controls
    .exercise=${exercise}
    .captions=${noCaptions}
    .session=${session}
  ></toe-yoga-animator>`;

/** What now, how long, what next. */
const renderPhase = ({ subject, timeline, elapsed, moment }: SessionView, locale: Locale): TemplateResult => {
  const { timer } = locale;
  const words = describePhase(subject, Math.min(moment.index, timeline.phases.length - 1), locale);
  return html`
    <p part="phase" class="title">${words.title}</p>
    <p class="detail">${words.detail}</p>
    <div part="digits" class="digits" role="timer">${timer.countDown(moment.remaining)}</div>
    <p class="next">${words.next}</p>
    <div part="bar" class="bar"><div class="fill"></div></div>
    <p class="progress">
      <span>${words.count}</span><span part="remaining">${timer.timeLeft(timeline.duration - elapsed)}</span>
    </p>
  `;
};

/** Offers to go on where a session of the same day was broken off, with `remaining` ms left. */
const renderOffer = (remaining: number, goOn: () => void, { timer }: Locale): TemplateResult =>
  html`<p>${timer.interruptedAt(remaining)}</p>
    ${renderButton({ content: timer.resume, action: goOn })}`;

/** Where the session stands: the phase that goes on, the end, or an offer to go on where it was broken off. */
export const renderStatus = (
  session: SessionView,
  timer: TimerControls,
  locale: Locale,
): TemplateResult | typeof nothing => {
  const { state, active, asleep, interrupted, timeline } = session;
  const question = asleep ? html`<p>${locale.timer.deviceSlept}</p>` : nothing;
  if (active) return html`${renderPhase(session, locale)}${question}`;
  if (state === 'finished') return html`<p class="title">${locale.timer.finished}</p>`;
  return interrupted ? renderOffer(timeline.duration - interrupted, () => timer.startAt(interrupted), locale) : nothing;
};

/** Start, pause or go on, between back and next. */
const renderMainButtons = (timer: TimerControls, { timer: words, formatTime }: Locale): TemplateResult => {
  const { start, pause, resume, startAgain } = words;
  const label = { idle: start, running: pause, paused: resume, finished: startAgain }[timer.state];
  const length = html`<span part="remaining" class="length">${formatTime(timer.remaining)}</span>`;
  return html`<div class="buttons">
    ${renderButton({ content: words.previousPhase, action: () => timer.back(), classes: 'skip' })}
    ${renderButton({
      content: timer.state === 'idle' ? html`${label} ${length}` : label,
      action: () => toggleRunning(timer),
      classes: 'primary',
    })}
    ${renderButton({ content: words.nextPhase, action: () => timer.next(), classes: 'skip' })}
  </div>`;
};

/** What else the reader can do in a phase: make a pause shorter or longer, or say that it is enough. */
const renderChoices = (session: SessionView, timer: TimerControls, { timer: words }: Locale): TemplateResult => {
  const { index, phase } = session.moment;
  const isInPause = phase && !isWork(phase);
  const afterEnough = phase ? enoughAt(session.timeline, index) : null;
  const adjustments = html`${renderButton({ content: words.shortenRest, action: () => timer.adjust(-pauseStep) })}
  ${renderButton({ content: words.lengthenRest, action: () => timer.adjust(pauseStep) })}`;
  return html`<div class="buttons">
    ${isInPause ? adjustments : nothing}
    ${afterEnough === null ? nothing : renderButton({ content: words.enoughForToday, action: () => session.seek(afterEnough) })}
  </div>`;
};

/** Large or small, and in a pause back to the beginning. */
const renderLessUsedButtons = (timer: TimerControls, { timer: words }: Locale): TemplateResult => {
  const { state, phase, large } = timer;
  const size = renderButton({
    content: large ? words.leaveLargeMode : words.enterLargeMode,
    action: () => timer.enlarge(!large),
  });
  return html`<div class="buttons">
    ${phase || large ? size : nothing}
    ${state === 'paused' ? renderButton({ content: words.startOver, action: () => timer.reset() }) : nothing}
  </div>`;
};

/** Everything that the reader can do now, the most important first. */
export const renderButtons = (session: SessionView, timer: TimerControls, locale: Locale): TemplateResult =>
  html`${renderMainButtons(timer, locale)} ${session.active ? renderChoices(session, timer, locale) : nothing}
  ${renderLessUsedButtons(timer, locale)}`;

/** Switches for the ways in which the reader is told, and a warning where the screen may turn off. */
export const renderCuePreferences = (
  { preferences, mayDarken }: Pick<CueOutputs, 'preferences' | 'mayDarken'>,
  toggle: (channel: CueChannel) => void,
  { timer }: Locale,
): TemplateResult =>
  html`<details>
      <summary>${timer.cues}</summary>
      <div class="buttons">
        ${findCueChannels().map(channel =>
          renderButton({ content: timer[channel], action: () => toggle(channel), pressed: preferences[channel] }),
        )}
      </div>
    </details>
    ${mayDarken ? html`<p class="notice">${timer.screenMayTurnOff}</p>` : nothing}`;
