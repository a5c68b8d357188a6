import { html, nothing, type TemplateResult } from 'lit';
import type { Side } from '../../dose/dose.js';
import { isWork } from '../../timeline/phase.js';
import { enoughAt } from '../../timeline/rep-run.js';
import { renderButton } from '../shared/button.js';
import { changingText } from '../shared/changing-text.js';
import { renderVoiceSwitch } from './cues/cue-choices.js';
import { icons } from './icons.js';
import { pauseStep } from './key-actions.js';
import type { ExerciseNavigation } from './navigation.js';
import type { TimerView } from './view.js';

type Template = TemplateResult | typeof nothing;

const renderPhaseSkip = ({ controls, locale: { timer } }: TimerView, step: 1 | -1): TemplateResult =>
  renderButton({
    content: step > 0 ? timer.nextPhase : timer.previousPhase,
    action: () => (step > 0 ? controls.next() : controls.back()),
    guarded: true,
  });

const renderExerciseSkip = (
  { locale: { timer } }: TimerView,
  navigation: ExerciseNavigation,
  name: 'previous' | 'next',
) =>
  renderButton({
    content: html`${icons[`${name}Exercise`]}<span class="exercise-words"
        >${changingText(timer[`${name}Exercise`])}</span
      >`,
    label: timer[`${name}Exercise`],
    action: () => navigation[name]?.(),
    disabled: !navigation[name],
    guarded: true,
    classes: 'exercise-skip',
  });

/** What stands beside the main button while the session goes on: the way to other exercises, else to other phases. */
const renderSkip = (view: TimerView, step: 1 | -1): Template => {
  if (!view.session.active) return nothing;
  const { navigation } = view;
  if (!navigation) return renderPhaseSkip(view, step);
  return renderExerciseSkip(view, navigation, step > 0 ? 'next' : 'previous');
};

const chooseMainLabel = ({ session, locale: { timer } }: TimerView): string => {
  const { state, waiting, interrupted } = session;
  if (waiting) return timer.begin;
  if (state === 'idle' && interrupted) return timer.resume;
  return { idle: timer.start, running: timer.pause, paused: timer.resume, finished: timer.startAgain }[state];
};

/** Start, pause or go on: one button, which keeps its place and the focus. */
const renderMainButton = (view: TimerView): TemplateResult => {
  const { controls, locale, session } = view;
  const showsLength = session.state === 'idle' && !session.interrupted;
  const time = showsLength ? locale.formatTime(controls.remaining) : '';
  return renderButton({
    content: html`<span>${changingText(chooseMainLabel(view))}</span>
      <span part="remaining" class="time" ?hidden=${!time}>${changingText(time)}</span>`,
    action: () => controls.toggle(),
    guarded: true,
    classes: 'primary',
  });
};

const renderMainRow = (view: TimerView): TemplateResult =>
  html`<div class="buttons main">
    ${renderSkip(view, -1)} ${renderMainButton(view)} ${renderSkip(view, 1)}
    ${view.session.active ? nothing : renderVoiceSwitch(view.choices, view.locale)}
  </div>`;

/** In a pause between work: shorter and longer. */
const renderAdjustments = ({ controls, locale: { timer } }: TimerView): TemplateResult =>
  html`${renderButton({ content: timer.shortenRest, action: () => controls.adjust(-pauseStep) })}
  ${renderButton({ content: timer.lengthenRest, action: () => controls.adjust(pauseStep) })}`;

/** Says that it is enough, where the lower end of a range is done: of a set, or of the exercise. */
const renderEnough = ({ session, locale: { timer } }: TimerView, to: number): TemplateResult =>
  renderButton({
    content: to < session.timeline.phases.length ? timer.enoughForNow : timer.enoughForToday,
    action: () => session.seek(to),
    guarded: true,
  });

/** What else can be done in this phase. The row keeps its place where there is nothing. */
const renderChoices = (view: TimerView): TemplateResult => {
  const { session, controls, locale } = view;
  const { index, phase } = session.moment;
  const isInPause = phase && !isWork(phase);
  const to = phase ? enoughAt(session.timeline, index) : null;
  const startOver = { content: locale.timer.startOver, action: () => controls.reset(), guarded: true };
  return html`<div class="buttons choices">
    ${isInPause ? renderAdjustments(view) : nothing} ${to === null ? nothing : renderEnough(view, to)}
    ${session.state === 'paused' && !isInPause ? renderButton(startOver) : nothing}
  </div>`;
};

const renderSizeButton = ({ controls, locale: { timer } }: TimerView): TemplateResult =>
  renderButton({
    content: controls.large ? timer.leaveLargeMode : timer.enterLargeMode,
    action: () => controls.enlarge(!controls.large),
    guarded: true,
    classes: 'size',
  });

/** While the session goes on: what is pressed less often. */
const renderLessUsedButtons = (view: TimerView): TemplateResult => {
  const { navigation, controls, choices, locale } = view;
  const phases = [-1, 1] as const;
  const [back, next] = phases.map(step => (navigation ? renderPhaseSkip(view, step) : nothing));
  return html`<div class="buttons less-used">
      ${back} ${renderSizeButton(view)} ${next}
      ${navigation || controls.large ? nothing : renderVoiceSwitch(choices, locale)}
    </div>
    ${renderChoices(view)}`;
};

/** Instead of an offer to go on where a session was broken off. */
const renderStartOver = ({ controls, locale: { timer } }: TimerView): TemplateResult =>
  html`<div class="buttons">
    ${renderButton({ content: timer.startOver, action: () => controls.restart(), guarded: true })}
  </div>`;

/** Which side begins, where one comes after the other. */
export const renderFirstSide = (
  { session, locale: { timer } }: TimerView,
  first: Side,
  action: () => void,
): Template => {
  const { dose, limb } = session.runningSubject;
  if (dose?.sides !== 'each' && dose?.sides !== 'alternate') return nothing;
  return renderButton({ content: timer.beginWithRight(limb), action, pressed: first === 'right', classes: 'switch' });
};

/** Everything that the reader can do now, the most important first. */
export const renderControls = (view: TimerView): TemplateResult => {
  const { session, controls } = view;
  return html`${renderMainRow(view)} ${session.active ? renderLessUsedButtons(view) : nothing}
  ${session.state === 'idle' && session.interrupted ? renderStartOver(view) : nothing}
  ${!session.active && controls.large ? html`<div class="buttons">${renderSizeButton(view)}</div>` : nothing}`;
};
