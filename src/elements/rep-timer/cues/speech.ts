import { estimateSpeechMs, quietEnd } from '../../../timeline/lead-in.js';

/** ms after which a new text cuts off the one before: an end and a beginning that come at once are both said. */
const sameMoment = 300;

/**
 * The parts, the most important first, that can be said in `ms` without reaching into the last second. One that begins
 * with a space goes on with the part before and is not said without it.
 */
export const fitWords = (parts: readonly string[], ms: number): string => {
  let fitting = '';
  let fits = false;
  for (const part of parts) {
    const goesOn = part.startsWith(' ');
    const longer = goesOn || !fitting ? fitting + part : `${fitting} ${part}`;
    fits = (fits || !goesOn) && estimateSpeechMs(longer) <= ms - quietEnd;
    if (fits) fitting = longer;
  }
  return fitting;
};

/** `fil` of `fil-PH`; some platforms write `en_GB`. */
const primarySubtag = (lang: string): string => lang.toLowerCase().split(/[-_]/, 1)[0]!;

/** A voice of the language; one on the device answers sooner than one from a server. */
const findVoice = (lang: string): SpeechSynthesisVoice | null => {
  const language = primarySubtag(lang);
  const voices = speechSynthesis.getVoices().filter(voice => primarySubtag(voice.lang) === language);
  return voices.find(voice => voice.localService) ?? voices[0] ?? null;
};

/** Says few words: a new text replaces the one before, but for what began in the same moment. */
export class Speech {
  /** When the last text began (ms), 0 for none since it was stopped. */
  #startedAt = 0;

  /** Gets the browser's permission to speak; works only in a gesture. */
  unlock(): void {
    this.say('', '');
  }

  /**
   * Says a text. Throws where the browser has no speech.
   * @param lang BCP 47
   */
  say(text: string, lang: string): void {
    const now = performance.now();
    if (now - this.#startedAt > sameMoment) speechSynthesis.cancel();
    this.#startedAt = now;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = findVoice(lang);
    utterance.lang = lang;
    speechSynthesis.speak(utterance);
  }

  /** Falls silent; what the page itself says goes on. */
  stop(): void {
    if (this.#startedAt) speechSynthesis.cancel();
    this.#startedAt = 0;
  }
}
