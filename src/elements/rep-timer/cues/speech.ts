import { estimateSpeechMs, quietEnd } from '../../../timeline/lead-in.js';

/** ms after which a new text cuts off the one before: an end and a beginning that come at once are both said. */
const sameMoment = 300;

/** ms that are enough for anything. */
const unlimited = 9000;

/** The parts, the most important first, that can be said in `ms` without reaching into the last second. */
export const fitWords = (parts: readonly string[], ms: number): string => {
  let fitting = '';
  for (const part of parts) {
    const longer = fitting ? `${fitting} ${part}` : part;
    if (estimateSpeechMs(longer) <= ms - quietEnd) fitting = longer;
  }
  return fitting;
};

/** A voice of the language; one on the device answers sooner than one from a server. */
const findVoice = (lang: string): SpeechSynthesisVoice | null => {
  const language = lang.slice(0, 2);
  const voices = speechSynthesis.getVoices().filter(voice => voice.lang.toLowerCase().startsWith(language));
  return voices.find(voice => voice.localService) ?? voices[0] ?? null;
};

/** Says few words and never queues: a new text replaces the one before. Throws where there is no voice. */
export class Speech {
  /** When the last text began (ms), 0 for none since it was stopped. */
  #startedAt = 0;

  /** Gets the browser's permission to speak; works only in a gesture. */
  unlock(): void {
    this.say([''], unlimited, '');
  }

  /**
   * @param parts of what is said, the most important first
   * @param ms until something else begins
   * @param lang BCP 47
   */
  say(parts: readonly string[], ms: number, lang: string): void {
    const text = fitWords(parts, ms);
    if (!text && parts[0]) return;
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
