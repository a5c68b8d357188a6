import { replaceProperty } from './replace-property.js';

/** What a voice was asked to say. */
export interface Utterance {
  readonly text: string;
  readonly lang: string;
}

/** Puts a voice in place of the device's, which keeps what it was to say, until it is called off. */
export const fakeVoice = (): { readonly utterances: Utterance[]; off(): void } => {
  const utterances: Utterance[] = [];
  const speak = ({ text, lang }: Utterance): void => {
    // an empty one wakes the voice
    if (text) utterances.push({ text, lang });
  };
  const restores = [
    replaceProperty(window, 'speechSynthesis', { value: { speak, cancel: () => {}, getVoices: () => [] } }),
    replaceProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        constructor(readonly text: string) {}
      },
    }),
  ];
  return {
    utterances,
    off: () => {
      for (const restore of restores) restore();
    },
  };
};
