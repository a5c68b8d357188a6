import type { Locale } from '../../src/i18n/locale.js';

/** A language that notes which texts its words and functions give. */
export class LocaleRecorder {
  readonly locale: Locale;
  /** The texts of each word and function by its path, `timer.timeLeft`; '' is none. */
  readonly #texts = new Map<string, Set<string>>();

  constructor(locale: Locale) {
    this.locale = this.#record(locale, '') as Locale;
  }

  /** The paths of which no text is in one of those that were `shown`. */
  findUnseen(shown: readonly string[]): string[] {
    const all = shown.join('\n');
    const isSeen = (texts: Set<string>): boolean => [...texts].some(text => text && all.includes(text));
    return [...this.#texts].filter(([, texts]) => !isSeen(texts)).map(([path]) => path);
  }

  #textsAt(path: string): Set<string> {
    const texts = this.#texts.get(path) ?? new Set();
    this.#texts.set(path, texts);
    return texts;
  }

  #record(value: unknown, path: string): unknown {
    if (typeof value === 'string') this.#textsAt(path).add(value);
    if (typeof value === 'function') {
      this.#textsAt(path);
      return (...facts: unknown[]) => this.#recordResult(value(...facts), path);
    }
    if (Array.isArray(value)) return value.map((each, i) => this.#record(each, `${path}[${i}]`));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, each]) => {
      return [name, this.#record(each, path ? `${path}.${name}` : name)];
    });
    return Object.fromEntries(entries);
  }

  /** An object's texts have paths of their own; a list's have not, since how long it is depends on the facts. */
  #recordResult(result: unknown, path: string): unknown {
    if (typeof result === 'object' && !Array.isArray(result)) this.#texts.delete(path);
    return Array.isArray(result) ? result.map(each => this.#record(each, path)) : this.#record(result, path);
  }
}
