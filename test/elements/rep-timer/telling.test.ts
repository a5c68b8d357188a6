import { expect } from '@open-wc/testing';
import { exercises } from '../../../src/core.js';
import '../../../src/elements/rep-timer/index.js';
import { recordAnnouncements } from '../../support/announcements.js';
import { press } from '../../support/buttons.js';
import { useFakeAudio } from '../../support/fake-audio.js';
import { mountTimer } from '../../support/timers.js';

/** ms that a screen reader needs for a text, about. */
const spokenLength = (text: string): number => 150 + text.length * 60;

describe('what a screen reader is told', () => {
  useFakeAudio();
  let announcements: ReturnType<typeof recordAnnouncements>;
  beforeEach(() => {
    localStorage.clear();
    announcements = recordAnnouncements();
  });
  afterEach(() => announcements.restore());

  for (const { id } of exercises) {
    for (const attributes of ['', 'lead-in="5"', 'sides="alternate" hold="1"']) {
      it(`of ${id} ${attributes} is never more than a second late`, async () => {
        const { element, clock } = await mountTimer(`exercise="${id}" ${attributes}`);
        const { phases } = element.timeline;
        const log: { text: string; at: number }[] = [];
        element.start();
        let heard = 0;
        // something may be told at the half of a phase, too
        for (const ms of phases.flatMap(({ duration }) => [duration / 2, duration / 2])) {
          for (; heard < announcements.messages.length; heard++) {
            log.push({ text: announcements.messages[heard]!, at: clock.now() });
          }
          clock.advance(ms);
        }
        expect(log).not.to.be.empty;
        let free = 0;
        for (const { text, at } of log) {
          expect(Math.max(0, free - at), text).to.be.at.most(1000);
          free = Math.max(free, at) + spokenLength(text);
        }
      });
    }

    it(`before the work of ${id} fits into its lead-in, where none is given`, async () => {
      const { element } = await mountTimer(`exercise="${id}"`);
      const [ready] = element.timeline.phases;
      element.start();
      expect(spokenLength(announcements.messages[0]!)).to.be.at.most(ready!.duration);
      expect(ready!.duration).to.be.at.least(5000);
      element.reset();
    });
  }

  it('keeps the first, what is enough and the turn, where steps are quicker than words', async () => {
    const { element, clock } = await mountTimer('exercise="heel-to-toe-walk" lead-in="5"');
    element.start();
    clock.advance(element.timeline.duration);
    const told = announcements.messages.join(' ');
    expect(told).to.include('1. Left.').and.include('10 done.').and.include('Stop. Hold on, turn slowly.');
    expect(told).not.to.include('Last one.');
  });

  it('is told what to do in the first repetition in short, where all of it takes too long', async () => {
    const { element, clock } = await mountTimer('exercise="toe-curls" hold="1" lead-in="5"');
    element.start();
    clock.advance(5000);
    expect(announcements.messages.at(-1)).to.match(/^1\. \w+/);
    element.reset();
  });

  it('answers: longer, shorter, paused, going on, next and back while paused', async () => {
    const { element, clock } = await mountTimer('reps="1" sets="2" rest="20" lead-in="0"');
    const answer = async (label: string): Promise<string> => {
      announcements.messages.length = 0;
      press(element, label);
      await element.updateComplete;
      return announcements.messages.join('|');
    };
    element.start();
    clock.advance(5000);
    await element.updateComplete;
    expect(await answer('Longer')).to.equal('29 seconds to go');
    expect(await answer('Shorter')).to.equal('19 seconds to go');
    expect(await answer('Pause')).to.equal('Paused');
    expect(await answer('Back')).to.equal('Release.');
    expect(await answer('Next')).to.equal('Rest. 20 seconds.');
    expect(await answer('Go on')).to.equal('Going on');
    element.reset();
  });

  it('is asked at once whether to go on after the device slept', async () => {
    const { element, clock } = await mountTimer('reps="5" lead-in="0"');
    element.start();
    clock.advance(1000);
    clock.sleep(60_000);
    clock.advance(1000);
    expect(announcements.messages.at(-1)).to.equal('The device slept. Go on where you were?');
    expect(announcements.regions.at(-1)!.getAttribute('role')).to.equal('alert');
  });

  it('has its region before the first message', async () => {
    for (const region of document.querySelectorAll('[data-toe-yoga-status]')) region.remove();
    await mountTimer('reps="5"');
    expect(document.querySelectorAll('body > [role=status]')).to.have.length(1);
  });

  it('tells in the dialog of the page that holds the timer, through shadow roots', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    const dialog = root.appendChild(document.createElement('dialog'));
    const inner = dialog.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const { element } = await mountTimer('reps="5" lead-in="0"');
    inner.append(element);
    dialog.showModal();
    element.start();
    expect(announcements.regions.at(-1)!.parentElement).to.equal(dialog);
    host.remove();
  });
});
