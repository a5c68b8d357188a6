import { expect } from '@open-wc/testing';
import { exercises } from '../../../src/core.js';
import '../../../src/elements/rep-timer/index.js';
import type { RepTimerElement } from '../../../src/elements/rep-timer/index.js';
import { mount } from '../../support/elements.js';
import { recordAnnouncements } from '../../support/announcements.js';
import { fakeAudio } from '../../support/fake-audio.js';
import { FakeClock } from '../../support/fake-clock.js';
import { replaceProperty } from '../../support/replace-property.js';

/** ms that a voice needs for a text, about. */
const spokenLength = (text: string): number => 150 + text.length * 60;

describe('what is said in a session', () => {
  const said: { text: string; at: number }[] = [];
  const clock = new FakeClock();
  let announcements: ReturnType<typeof recordAnnouncements>;
  let restores: (() => void)[] = [];
  let begun = 0;
  before(() => {
    const audio = fakeAudio();
    announcements = recordAnnouncements();
    const Utterance =
      globalThis.SpeechSynthesisUtterance ??
      class {
        constructor(readonly text: string) {}
      };
    const speak = ({ text }: SpeechSynthesisUtterance): unknown => said.push({ text, at: clock.now() - begun });
    restores = [
      audio.off,
      announcements.restore,
      replaceProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance }),
      replaceProperty(globalThis, 'speechSynthesis', { value: { speak, cancel: () => {}, getVoices: () => [] } }),
    ];
  });
  after(() => {
    for (const restore of restores) restore();
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
      const told = announcements.messages;
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
      const enough = phases.filter((phase, i) => phase.rep !== null && phases[i - 1]?.reachesMinimum);
      expect(times(/^\d+ is enough\./)).to.equal(enough.length);
      expect(times(/^Last one\./)).to.equal(phases.filter(({ beginsLastRep }) => beginsLastRep).length);
      if (Array.isArray(dose?.reps)) expect(enough).not.to.be.empty;

      // a walking step is a second: milestones are said over the next
      const milestone = /^(Last one|\d+ is enough|Left\. 1)\./;
      for (const { text, at } of said) {
        const [next, later] = phases.filter(({ start }) => start > at);
        const over = milestone.test(text) && next && next.start - at <= 1000;
        if (next) expect(at + spokenLength(text), text).to.be.at.most((over ? later! : next).start - 1000);
      }

      const turns = phases.filter(({ kind }) => kind === 'switch-direction').length;
      const walks = dose?.unit === 'steps';
      expect(times(/^Turn round\.$/)).to.equal(walks ? turns : 0);
      if (walks && turns) expect(times(/^Left\. 1\.$/)).to.equal(turns + 1);

      expect(told).not.to.be.empty;
      expect(told.reduce((sum, text) => sum + spokenLength(text), 0)).to.be.at.most(duration + 5000);
    });
  }
});
