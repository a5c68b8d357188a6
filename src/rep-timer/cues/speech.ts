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
 * once. Works without a voice as if it were off.
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
    const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
    const text = fitting(words, ms);
    if (!synthesis || (!text && words[0])) return;
    try {
      const now = performance.now();
      if (now - this.#began > 300) synthesis.cancel();
      this.#began = now;
      const utterance = new SpeechSynthesisUtterance(text);
      const voices = synthesis.getVoices().filter(voice => voice.lang.toLowerCase().startsWith(lang.slice(0, 2)));
      utterance.voice = voices.find(voice => voice.localService) ?? voices[0] ?? null;
      utterance.lang = lang;
      synthesis.speak(utterance);
    } catch {
      // a voice that is refused is a voice that is off
    }
  }

  /** Falls silent; what the page says itself goes on. */
  stop(): void {
    if (this.#began) globalThis.speechSynthesis?.cancel();
    this.#began = 0;
  }
}
