import { expect, waitUntil } from '@open-wc/testing';
import { ExerciseCardElement } from '../../../src/elements/exercise-card/index.js';
import { RoutineListElement } from '../../../src/elements/routine-list/index.js';
import { press } from '../../support/buttons.js';
import { inside, mount, textOf } from '../../support/elements.js';
import { clearDevice } from '../../support/record.js';
import { createRegistry } from '../../support/registry.js';
import { mountList } from '../../support/routines.js';
import { settled } from '../../support/settled.js';

class MyCard extends ExerciseCardElement {}
class MyList extends RoutineListElement {}

const rowCount = (list: Element): number => inside(list, '.exercises').childElementCount;

describe('cards and lists under other tags', () => {
  before(() => {
    customElements.define('my-card', MyCard);
    customElements.define('my-list', MyList);
  });
  beforeEach(clearDevice);

  it('are found at any depth, in the page’s order', async () => {
    const list = await mountList(
      '',
      '<my-card exercise="toe-curls"></my-card><div><div><my-card exercise="toe-presses"></my-card></div></div><exercise-card exercise="toe-yoga"></exercise-card>',
    );
    expect(textOf(list, '.row .muted')).to.include('3 exercises');
    press(list, 'Start');
    await settled(list);
    expect(list.querySelector<MyCard>('my-card')!.timer!.state).to.equal('running');
  });

  it('have their own cards, and a list around them does not', async () => {
    const list = await mountList(
      '',
      '<my-card exercise="toe-curls"></my-card><div slot="intro"><my-list><my-card exercise="toe-presses"></my-card></my-list></div><div><my-list><exercise-card exercise="toe-yoga"></exercise-card></my-list></div>',
    );
    expect(rowCount(list)).to.equal(1);
    for (const each of list.querySelectorAll<MyList>('my-list')) {
      await settled(each);
      expect(rowCount(each)).to.equal(1);
    }
  });

  it('are found when their tag is defined after the list has been read', async () => {
    const list = await mountList(
      'routine="hip-and-foot"',
      '<late-card exercise="toe-curls"></late-card><p><late-card exercise="toe-presses"></late-card></p>',
    );
    expect(rowCount(list)).to.be.above(2);
    customElements.define('late-card', class extends ExerciseCardElement {});
    await waitUntil(() => rowCount(list) === 2);
    expect(textOf(list, '.row .muted')).to.include('2 exercises');
  });

  it('are told from what another registry has under their tags', async () => {
    customElements.define('no-card', class extends HTMLElement {});
    const list = await mount<RoutineListElement>(
      '<routine-list><no-card exercise="toe-curls"></no-card><exercise-card exercise="toe-curls"></exercise-card></routine-list>',
    );
    await settled(list);
    expect(rowCount(list)).to.equal(1);
  });

  it('are found in a registry of a part of the page', async function () {
    const customElementRegistry = createRegistry();
    if (!customElementRegistry) return this.skip();
    class ScopedCard extends ExerciseCardElement {}
    class ScopedList extends RoutineListElement {}
    customElementRegistry.define('scoped-card', ScopedCard);
    customElementRegistry.define('scoped-list', ScopedList);
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open', customElementRegistry } as ShadowRootInit);
    root.innerHTML = '<scoped-list><scoped-card exercise="toe-curls"></scoped-card></scoped-list>';
    const list = root.querySelector<ScopedList>('scoped-list')!;
    await settled(list);
    expect(rowCount(list)).to.equal(1);
    host.remove();
  });
});
