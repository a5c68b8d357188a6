import { expect } from '@open-wc/testing';
import { english, findLocale, onLocalesChange, registerLocale } from '../../src/i18n/registry.js';

const locale = (lang: string) => ({ ...english, lang });

describe('findLocale', () => {
  it('takes a tag’s own language, else that of fewer parts, else English', () => {
    const general = locale('qaa');
    const regional = locale('qaa-Latn-AQ');
    registerLocale(general);
    registerLocale(regional);
    expect(findLocale('qaa')).to.equal(general);
    expect(findLocale('QAA-latn-aq')).to.equal(regional);
    expect(findLocale('qaa-Latn-AQ-x-own')).to.equal(regional);
    expect(findLocale('qaa-Cyrl')).to.equal(general);
    for (const other of ['qab', 'en-GB', '', '-', null, undefined]) expect(findLocale(other)).to.equal(english);
  });

  it('gives the language that was registered last for a tag', () => {
    const [first, second] = [locale('qac'), locale('qac')];
    registerLocale(first);
    registerLocale(second);
    expect(findLocale('qac')).to.equal(second);
  });

  it('tells listeners of a new language, until they have stopped', () => {
    let calls = 0;
    const stop = onLocalesChange(() => calls++);
    registerLocale(locale('qad'));
    expect(calls).to.equal(1);
    stop();
    registerLocale(locale('qad'));
    expect(calls).to.equal(1);
  });
});
