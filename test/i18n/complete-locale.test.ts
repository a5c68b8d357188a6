import { expect } from '@open-wc/testing';
import { english, findLocale, registerLocale } from '../../src/i18n/registry.js';
import type { Locale } from '../../src/i18n/locale.js';

/** The console's warnings while something is done. */
const warningsOf = (act: () => void): string[] => {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return warnings;
};

describe('a language that lacks words', () => {
  const timer = { ...english.timer, start: 'Los' } as Partial<typeof english.timer>;
  delete (timer as Record<string, unknown>).pause;
  const { describeProblem: _lacking, ...others } = english;
  const old = { ...others, lang: 'qba', dir: 'rtl', timer } as unknown as Locale;

  it('has them in English, each by itself, and its own besides', () => {
    const [warning, ...more] = warningsOf(() => registerLocale(old));
    expect(warning).to.include('"qba" lacks').and.include('timer.pause').and.include('describeProblem');
    expect(more).to.be.empty;
    const locale = findLocale('qba');
    expect(locale.timer.start).to.equal('Los');
    expect(locale.timer.pause).to.equal(english.timer.pause);
    expect(locale.describeProblem).to.equal(english.describeProblem);
    expect(locale.dir).to.equal('rtl');
  });

  it('is told once', () => expect(warningsOf(() => registerLocale(old))).to.be.empty);

  it('is told of nothing where only a caution is left out', () => {
    const { caution: _caution, ...text } = english.exercises['toe-curls'];
    const locale = { ...english, lang: 'qbb', exercises: { ...english.exercises, 'toe-curls': text } };
    expect(warningsOf(() => registerLocale(locale))).to.be.empty;
    expect(findLocale('qbb')).to.equal(locale);
  });

  it('is told where its steps are not as many as the figure has', () => {
    const text = { ...english.exercises['toe-presses'], steps: ['Eins.', 'Zwei.', 'Drei.'] };
    const exercises = { ...english.exercises, 'toe-presses': text };
    const warnings = warningsOf(() => registerLocale({ ...english, lang: 'qbd', exercises }));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('"qbd"').and.include('exercises.toe-presses.steps (2)');
  });

  it('may be a class with methods of its own', () => {
    class Own {
      lang = 'qbc';
      formatNumber(value: number): string {
        return `${this.lang} ${value}`;
      }
    }
    warningsOf(() => registerLocale(new Own() as unknown as Locale));
    expect(findLocale('qbc').formatNumber(3)).to.equal('qbc 3');
    expect(findLocale('qbc').timer).to.equal(english.timer);
  });
});
