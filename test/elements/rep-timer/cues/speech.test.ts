import { expect } from '@open-wc/testing';
import { fitWords, Speech } from '../../../../src/elements/rep-timer/cues/speech.js';
import { replaceProperty } from '../../../support/replace-property.js';

describe('voice', () => {
  it('says the most important words that fit before the last second', () => {
    expect(fitWords(['3.', 'Big toe up.'], 2000)).to.equal('3. Big toe up.');
    expect(fitWords(['Ten is enough.', 'Curl your toes.'], 2000)).to.equal('Ten is enough.');
    expect(fitWords(['1.', 'Grip', ' slowly.'], 3000)).to.equal('1. Grip slowly.');
    expect(fitWords(['1.', 'Grip', ' slowly.'], 2000)).to.equal('1. Grip');
    expect(fitWords(['Last one.', 'Arches', ' up.'], 2000)).to.equal('Last one.');
    expect(fitWords(['Anything.'], 1000)).to.equal('');
    expect(fitWords([], 9000)).to.equal('');
  });

  it('speaks a language with a voice of its own, never of one whose name begins alike', () => {
    const spoken: { voice: unknown; lang: string }[] = [];
    const voices = ['fi-FI', 'fil-PH', 'en_GB'].map(lang => ({ lang, localService: true }));
    const synthesis = {
      speak: (text: (typeof spoken)[0]) => spoken.push(text),
      cancel: () => {},
      getVoices: () => voices,
    };
    const restores = [
      replaceProperty(window, 'speechSynthesis', { value: synthesis }),
      replaceProperty(window, 'SpeechSynthesisUtterance', { value: class {} }),
    ];
    try {
      for (const lang of ['fil', 'fi', 'en', 'de']) new Speech().say('…', lang);
    } finally {
      for (const restore of restores) restore();
    }
    expect(spoken.map(({ voice }) => voice)).to.deep.equal([voices[1], voices[0], voices[2], null]);
  });
});
