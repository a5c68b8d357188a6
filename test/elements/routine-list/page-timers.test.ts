import { expect } from '@open-wc/testing';
import '../../../src/elements/routine-list/index.js';
import type { RepTimerElement } from '../../../src/elements/rep-timer/index.js';
import { press } from '../../support/buttons.js';
import { inside, record } from '../../support/elements.js';
import { clearDevice } from '../../support/record.js';
import { cardsOf, mountList } from '../../support/routines.js';
import { settled } from '../../support/settled.js';

const timer = '<rep-timer exercise="toe-presses" reps="2" lead-in="0"></rep-timer>';
const cards = '<exercise-card exercise="toe-curls"></exercise-card><exercise-card exercise="toe-yoga"></exercise-card>';

/** Errors that nobody catches while `act` runs. */
const failures = async (act: () => Promise<unknown>): Promise<unknown[]> => {
  const seen: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    event.preventDefault();
    seen.push('reason' in event ? event.reason : event.error);
  };
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  try {
    await act();
    await new Promise(resolve => setTimeout(resolve, 50));
  } finally {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  }
  return seen;
};

describe('a timer of the page’s own in a list', () => {
  beforeEach(clearDevice);

  const places: Record<string, readonly [attributes: string, content: string]> = {
    'among its words': ['', `<div slot="intro">${timer}</div>${cards}`],
    'among its words, a slot itself': ['', `<rep-timer slot="intro" exercise="toe-presses"></rep-timer>${cards}`],
    'as its child': ['', timer + cards],
    'between its cards': ['', cards.replace('><exercise-card', `>${timer}<exercise-card`)],
    'beside a card that the page wraps': ['', `<div>${timer}${cards}</div>`],
    'in a card': ['', cards.replace('"toe-curls">', `"toe-curls">${timer}`)],
    'in a slot of a card': ['', cards.replace('"toe-curls">', `"toe-curls"><div slot="actions">${timer}</div>`)],
    'as the picture of a card': [
      '',
      cards.replace('"toe-curls">', `"toe-curls"><rep-timer slot="picture"></rep-timer>`),
    ],
    'at the end of a built-in routine': ['routine="hip-and-foot"', `<div slot="actions">${timer}</div>`],
  };

  for (const [place, [attributes, content]] of Object.entries(places)) {
    for (const isRunning of [false, true]) {
      it(`leaves its start as it is, ${place}${isRunning ? ', and runs' : ''}`, async () => {
        const list = await mountList(`${attributes} no-sound`, content);
        const own = list.querySelector<RepTimerElement>('rep-timer')!;
        const first = list.querySelector('exercise-card') ?? cardsOf(list)[0]!;
        const failed = await failures(async () => {
          if (isRunning) own.start();
          await settled(list);
          list.start();
          await settled(list);
        });
        expect(failed).to.deep.equal([]);
        expect(first.timer!.state).to.equal('running');
        expect(own.state).not.to.equal('running');
      });
    }
  }

  it('tells the list nothing', async () => {
    const list = await mountList('', `<div slot="intro">${timer}</div>${cards}`);
    const own = list.querySelector<RepTimerElement>('rep-timer')!;
    const events = record(list, 'routine-list-done', 'routine-list-finish');
    press(list, 'Start');
    await settled(list);
    own.dispatchEvent(new CustomEvent('rep-timer-phase', { detail: { kind: 'move' }, bubbles: true, composed: true }));
    own.dispatchEvent(new CustomEvent('exercise-card-finish', { bubbles: true, composed: true }));
    press(list, 'Next exercise');
    await settled(list);
    expect(events).to.deep.equal([]);
    expect(inside(list, '.where').textContent).to.include('2 of 2');
  });
});
