import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Locale } from '../../../i18n/locale.js';
import { renderButton } from '../../shared/button.js';
import { overrideRingSwitch } from './audio-session.js';
import {
  findCueChoices,
  loadCuePreferences,
  mayBeMuted,
  onCueChoice,
  saveCueChoice,
  type CueAttributes,
  type CueChoice,
  type CuePreferences,
} from './cue-preferences.js';
import { Speech } from './speech.js';

const attributeNames = ['noSound', 'voice', 'vibrate', 'noWakeLock', 'hydrating'] as const;

/**
 * What the reader has chosen of sound, voice and the like: one choice for the whole page, kept on the device. The host's
 * attributes are the defaults. A timer and a list show the same switches.
 */
export class CueChoices implements ReactiveController {
  readonly #host: ReactiveControllerHost & CueAttributes;
  readonly #onChange: () => void;
  readonly #speech = new Speech();
  #preferences: CuePreferences | null = null;
  /** What the attributes were when the preferences were loaded. */
  #attributes = '';
  #stop: (() => void) | undefined;

  /** @param onChange is called when the reader has chosen something, here or at another element of the page */
  constructor(host: ReactiveControllerHost & CueAttributes, onChange: () => void = () => {}) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    this.reload();
    this.#stop = onCueChoice(() => {
      this.reload();
      this.#onChange();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  hostUpdate(): void {
    if (attributeNames.map(name => this.#host[name]).join() !== this.#attributes) this.#load();
  }

  /** What there is to choose. */
  get offered(): readonly CueChoice[] {
    return findCueChoices(this.#host);
  }

  /** Whether to say that the device may mute the sounds. */
  get mayBeMuted(): boolean {
    return this.preferences.sound && mayBeMuted(this.#host);
  }

  get preferences(): CuePreferences {
    return this.#preferences ?? this.#load();
  }

  /** Reads what is kept on the device anew. */
  reload(): void {
    this.#load();
    this.#host.requestUpdate();
  }

  /** Switches a choice; a voice that is switched on says what it will do. To be called in a gesture. */
  toggle(choice: CueChoice, { timer, lang }: Locale): void {
    const on = !this.preferences[choice];
    saveCueChoice(choice, on);
    if (choice === 'unmute') overrideRingSwitch(on);
    if (choice !== 'voice') return;
    try {
      if (on) this.#speech.say(timer.voiceSample, lang);
      else this.#speech.stop();
    } catch {
      // not on this device
    }
  }

  #load(): CuePreferences {
    this.#attributes = attributeNames.map(name => this.#host[name]).join();
    this.#preferences = loadCuePreferences(this.#host);
    return this.#preferences;
  }
}

const renderSwitch = (choices: CueChoices, choice: CueChoice, locale: Locale): TemplateResult =>
  renderButton({
    content: locale.timer[choice],
    action: () => choices.toggle(choice, locale),
    pressed: choices.preferences[choice],
    classes: 'switch',
  });

/** The voice's switch, which stands beside the main button; nothing where there is no voice. */
export const renderVoiceSwitch = (choices: CueChoices, locale: Locale): TemplateResult | typeof nothing =>
  choices.offered.includes('voice') ? renderSwitch(choices, 'voice', locale) : nothing;

/**
 * The switches, folded away, and what can be done where the device mutes the sounds.
 * @param withVoice whether the voice's is among them, or stands beside the main button
 * @param others what else can be chosen
 */
export const renderCueChoices = (
  choices: CueChoices,
  locale: Locale,
  withVoice: boolean,
  others: TemplateResult | typeof nothing = nothing,
): TemplateResult => {
  const { timer } = locale;
  const shown = choices.offered.filter(choice => withVoice || choice !== 'voice');
  return html`<details>
    <summary>${timer.cues}</summary>
    <div class="switches">${shown.map(choice => renderSwitch(choices, choice, locale))}${others}</div>
    ${choices.mayBeMuted ? html`<p class="notice">${timer.deviceMayMute}</p>` : nothing}
  </details>`;
};
