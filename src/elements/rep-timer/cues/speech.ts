/** ms that speaking takes, about: 16 letters a second and a breath. */
const lengthOf = (text: string): number => 150 + text.length * 60;

/** The words, the most important first, that can be said in `ms` without reaching into the last second. */
export const fitting = (words: readonly string[], ms: number): string => {
  let said = '';
  for (const word of words) {
    const longer = said ? `${said} ${word}` : word;
    if (lengthOf(longer) <= ms - 1000) said = longer;
  }
  return said;
};

/**
 * Says few words, never queueing: what begins now replaces what was said, but for an end that something else follows at
 * once. Throws where there is no voice.
 */
export class Speech {
  #began = 0;

  /** To be called in a gesture: some browsers keep silent until one spoke. */
  wake(): void {
    this.say([''], 9000, '');
  }

  /**
   * @param words in parts, the most important first
   * @param ms until something else begins
   * @param lang BCP 47
   */
  say(words: readonly string[], ms: number, lang: string): void {
    const text = fitting(words, ms);
    if (!text && words[0]) return;
    const now = performance.now();
    if (now - this.#began > 300) speechSynthesis.cancel();
    this.#began = now;
    const utterance = new SpeechSynthesisUtterance(text);
    const voices = speechSynthesis.getVoices().filter(voice => voice.lang.toLowerCase().startsWith(lang.slice(0, 2)));
    utterance.voice = voices.find(voice => voice.localService) ?? voices[0] ?? null;
    utterance.lang = lang;
    speechSynthesis.speak(utterance);
  }

  /** Falls silent; what the page says itself goes on. */
  stop(): void {
    if (this.#began) speechSynthesis.cancel();
    this.#began = 0;
  }
}
