import { expect } from '@open-wc/testing';
import { fitWords } from '../../../../src/elements/rep-timer/cues/speech.js';

describe('voice', () => {
  it('says the most important words that fit before the last second', () => {
    expect(fitWords(['3.', 'Big toe up.'], 2000)).to.equal('3. Big toe up.');
    expect(fitWords(['Ten is enough.', 'Curl your toes.'], 2000)).to.equal('Ten is enough.');
    expect(fitWords(['Anything.'], 1000)).to.equal('');
    expect(fitWords([], 9000)).to.equal('');
  });
});
