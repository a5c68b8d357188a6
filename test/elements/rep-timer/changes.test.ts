import { expect } from '@open-wc/testing';
import '../../../src/elements/rep-timer/index.js';
import { record, textOf } from '../../support/elements.js';
import { useFakeAudio } from '../../support/fake-audio.js';
import { mountTimer } from '../../support/timers.js';

describe('a session that runs', () => {
  useFakeAudio();
  beforeEach(() => localStorage.clear());

  const running = async (attributes: string) => {
    const { element, clock } = await mountTimer(`${attributes} lead-in="0"`);
    element.start();
    clock.advance(3000);
    await element.updateComplete;
    return { element, clock };
  };

  const changes = {
    'how often': ['times-per-day', '2'],
    'how many days': ['days-per-week', '3'],
    'a name': ['name', 'Toe curls, as in class'],
    'the dose that it has, typed out': ['hold', '5'],
    'a side that does not matter': ['side', 'right'],
  } as const;
  for (const [what, [name, value]] of Object.entries(changes)) {
    it(`goes on where the page sets ${what}`, async () => {
      const { element } = await running('exercise="toe-curls"');
      element.setAttribute(name, value);
      await element.updateComplete;
      expect([element.state, element.elapsed]).to.deep.equal(['running', 3000]);
      if (name === 'name') expect(textOf(element)).to.include(value);
      element.reset();
    });
  }

  it('begins anew where the page sets another dose, another exercise or another name of its own', async () => {
    for (const [name, value] of [
      ['reps', '3'],
      ['exercise', 'toe-spread'],
    ] as const) {
      const { element } = await running('exercise="toe-curls"');
      element.setAttribute(name, value);
      await element.updateComplete;
      expect(element.state, name).to.equal('idle');
    }
    const { element } = await running('name="Wall sit" reps="5"');
    element.setAttribute('name', 'Lunge');
    await element.updateComplete;
    expect(element.state).to.equal('idle');
  });

  it('is paused, or does not begin, where a listener of its start wants it so', async () => {
    const { element } = await mountTimer('reps="5" lead-in="0"');
    const events = record(element, 'rep-timer-start', 'rep-timer-phase', 'rep-timer-pause', 'rep-timer-reset');
    element.addEventListener('rep-timer-start', () => element.reset(), { once: true });
    element.start();
    expect([element.state, element.elapsed]).to.deep.equal(['idle', 0]);
    expect(events.map(({ type }) => type.slice(10)).join(' ')).to.equal('start reset');
    element.addEventListener('rep-timer-start', () => element.pause(), { once: true });
    element.start();
    expect([element.state, element.elapsed]).to.deep.equal(['paused', 0]);
    element.start();
    expect(element.state).to.equal('running');
    element.reset();
  });
});
