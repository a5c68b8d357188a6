import { expect } from '@open-wc/testing';
import { exercises } from '../../../src/core.js';
import '../../../src/elements/rep-timer/index.js';
import type { RepTimerElement } from '../../../src/elements/rep-timer/index.js';
import { mount } from '../../support/elements.js';
import { recordAnnouncements } from '../../support/announcements.js';
import { fakeAudio } from '../../support/fake-audio.js';
import { FakeClock } from '../../support/fake-clock.js';
import { replaceProperty } from '../../support/replace-property.js';
import { listenTo } from '../../support/voice-log.js';

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

  const isTimed = ({ kind }: (typeof exercises)[number]): boolean => kind === 'exercise';

  for (const { id, dose } of exercises.filter(isTimed)) {
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
      // nothing is in the language of the sample, which only wakes the voice
      said.length = 0;
      element.reset();
      begun = clock.now();
      element.start();
      while (element.state === 'running') {
        clock.advance(500);
        await element.updateComplete;
      }
      const heard = said.filter(({ text }) => text);
      expect(heard).to.deep.equal(listenTo(id, 15));

      const times = (words: RegExp): number => heard.filter(({ text }) => words.test(text)).length;
      const enough = phases.filter((_, i) => phases[i - 1]?.reachesMinimum);
      expect(times(/\. Stop here, or go on\.|^Stop, feet together, or \w+\.$/)).to.equal(enough.length);
      // of a range, the reader may have stopped long before
      const isRange = Array.isArray(dose?.reps);
      const last = phases.filter(({ beginsLastRep }) => beginsLastRep && !isRange).length;
      expect(times(/^Last one\. [A-Z]|\bHold\. Last round\.$/)).to.equal(last);
      expect(times(/\bLast\b/)).to.equal(last);
      if (isRange) expect(enough).not.to.be.empty;

      for (const [i, { text, at }] of heard.entries()) {
        const isNews = enough.some(({ start }) => start === at);
        const next = isNews ? heard[i + 1] : phases.find(({ start }) => start > at);
        const until = isNews ? heard[i + 1]!.at : next && 'start' in next ? next.start - 1000 : Infinity;
        expect(at + spokenLength(text), text).to.be.at.most(until);
      }

      const turns = phases.filter(({ kind }) => kind === 'switch-direction').length;
      const walks = dose?.unit === 'steps';
      expect(times(/^Stop\. Hold on, turn slowly\.$/)).to.equal(walks ? turns : 0);
      if (walks && turns) expect(times(/^1\. Left\.$/)).to.equal(turns + 1);
      if (walks && turns) expect(times(/^Left, 5\.$/)).to.equal(turns + 1);

      expect(told).not.to.be.empty;
      expect(told.reduce((sum, text) => sum + spokenLength(text), 0)).to.be.at.most(duration + 5000);
    });

    it(`${id}: each repetition begins with its number and a command`, () => {
      const commands = listenTo(id).filter(({ text }) => /^(\d+|Last one)\. (?!done)/.test(text));
      if (dose?.reps && dose.unit !== 'steps') expect(commands).to.have.length.above(1);
      for (const { text } of commands) expect(text).to.match(/^(\d+|Last one)\. [A-Z][a-z]+/);
    });
  }

  it('has the half of long work told once', () => {
    const halves = listenTo('ball-roll').filter(({ text }) => text === '30 seconds to go');
    expect(halves).to.have.length(2);
    expect(listenTo('toe-walking').some(({ text }) => text.endsWith(' left'))).to.be.false;
  });

  for (const { id, rhythm } of exercises) {
    it(`${id}: ends getting ready with the word that begins the work, and leaves time to get into position`, () => {
      const [first, ...others] = listenTo(id);
      const signal = /(?:Wait for|When you hear) “(\w+)”/.exec(first!.text)?.[1];
      const reminder = others[0]!.text === 'Get ready.' ? others.shift() : undefined;
      expect(others[0]!.text).to.match(new RegExp(`^(1\\. )?${signal}\\b`));
      const { settle = 5 } = rhythm;
      expect(reminder).not.to.be.undefined;
      expect(others[0]!.at - spokenLength(first!.text)).to.be.at.least(1000 + settle * 1000);
    });
  }

  it('gives at least 15 seconds more to lie down, to sit down on the floor and to put a band on', () => {
    for (const { id, position, equipment, rhythm } of exercises) {
      const takesTime =
        position.some(each => ['side-lying', 'supine', 'floor-sitting'].includes(each)) ||
        equipment.some(each => /band/.test(each));
      if (takesTime) expect(rhythm.settle, id).to.be.at.least(15);
    }
  });

  it('has each step of a walk told', () => {
    const texts = listenTo('heel-to-toe-walk').map(({ text }) => text);
    for (const foot of ['Left', 'Right']) expect(texts.filter(text => text === `${foot}.`)).to.have.length.at.least(8);
  });

  it('names the foot that is lifted, and has it put down before a side, a rest and the end', () => {
    const texts = listenTo('single-leg-balance').map(({ text }) => text);
    const lifts = texts.flatMap(text => /Lift your (right|left) foot/.exec(text)?.[1] ?? []);
    expect(lifts).to.deep.equal(['right', 'left', 'right', 'left', 'right', 'left']);
    expect(texts.filter(text => /\bFoot down, hand on the counter\./.test(text))).to.have.length(lifts.length);
    expect(texts.some(text => /other foot/.test(text))).to.be.false;
  });
});
