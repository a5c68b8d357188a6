import { expect } from '@open-wc/testing';
import { exercises } from '../../../src/core.js';
import '../../../src/elements/rep-timer/index.js';
import type { RepTimerElement } from '../../../src/elements/rep-timer/index.js';
import { mount } from '../../support/elements.js';
import { fakeAudio } from '../../support/fake-audio.js';
import { FakeClock } from '../../support/fake-clock.js';

/** ms that a voice needs for a text, about. */
const length = (text: string): number => 150 + text.length * 60;

describe('what is said in a session', () => {
  const told: string[] = [];
  const said: { text: string; at: number }[] = [];
  const real = Object.getOwnPropertyDescriptor(globalThis, 'speechSynthesis');
  const clock = new FakeClock();
  let audio: ReturnType<typeof fakeAudio>;
  let begun = 0;
  const { setTimeout } = window;
  before(() => {
    audio = fakeAudio();
    // the status region's pause before it is filled is left out
    window.setTimeout = ((run: () => void, ms: number) => {
      if (ms !== 150) return setTimeout(run, ms);
      run();
      return told.push(document.querySelector('[role=status]')!.textContent!);
    }) as typeof window.setTimeout;
    globalThis.SpeechSynthesisUtterance ??= class {
      constructor(readonly text: string) {}
    } as typeof SpeechSynthesisUtterance;
    const speak = ({ text }: SpeechSynthesisUtterance): unknown => said.push({ text, at: clock.now() - begun });
    Object.defineProperty(globalThis, 'speechSynthesis', {
      configurable: true,
      value: { speak, cancel: () => {}, getVoices: () => [] },
    });
  });
  after(() => {
    audio.off();
    window.setTimeout = setTimeout;
    delete (globalThis as { speechSynthesis?: unknown }).speechSynthesis;
    if (real) Object.defineProperty(globalThis, 'speechSynthesis', real);
  });
  beforeEach(() => localStorage.clear());

  for (const { id, dose } of exercises.filter(({ kind }) => kind === 'exercise')) {
    it(`${id}: every milestone, nothing in a phase’s last second, and no faster than one can listen`, async () => {
      const element = await mount<RepTimerElement>(
        `<rep-timer exercise="${id}" voice lead-in="15" no-sound></rep-timer>`,
      );
      element.clock = clock;
      await element.updateComplete;
      const { phases, duration } = element.timeline;
      told.length = 0;
      begun = clock.now();
      element.start();
      said.length = 0;
      for (const phase of phases) {
        clock.advance(phase.duration);
        await element.updateComplete;
      }
      expect(element.state).to.equal('finished');

      const times = (words: RegExp): number => said.filter(({ text }) => words.test(text)).length;
      const enough = phases.filter((phase, i) => phase.rep !== null && phases[i - 1]?.enough);
      expect(times(/^\d+ is enough\./)).to.equal(enough.length);
      expect(times(/^Last one\./)).to.equal(phases.filter(({ last }) => last).length);
      if (Array.isArray(dose?.reps)) expect(enough).not.to.be.empty;

      // a walking step is a second: milestones are said over the next
      const milestone = /^(Last one|\d+ is enough|Left\. 1)\./;
      for (const { text, at } of said) {
        const [next, later] = phases.filter(({ start }) => start > at);
        const over = milestone.test(text) && next && next.start - at <= 1000;
        if (next) expect(at + length(text), text).to.be.at.most((over ? later! : next).start - 1000);
      }

      const turns = phases.filter(({ kind }) => kind === 'switch-direction').length;
      const walks = dose?.unit === 'steps';
      expect(times(/^Turn round\.$/)).to.equal(walks ? turns : 0);
      if (walks && turns) expect(times(/^Left\. 1\.$/)).to.equal(turns + 1);

      expect(told).not.to.be.empty;
      expect(told.reduce((sum, text) => sum + length(text), 0)).to.be.at.most(duration + 5000);
    });
  }
});
