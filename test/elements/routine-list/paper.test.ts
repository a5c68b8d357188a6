import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../../src/elements/routine-list/index.js';
import type { RoutineListElement } from '../../../src/elements/routine-list/index.js';
import { inside, mount } from '../../support/elements.js';
import { countPages, papers } from '../../support/printing.js';
import { scriptOf } from '../../support/routines.js';
import { settled } from '../../support/settled.js';

/** Whether this engine can show the page as on paper. */
const emulate = (medium: { media: string }): Promise<boolean> => executeServerCommand('emulate', medium);

describe('on paper, a list', () => {
  const own = { name: 'Wall sit', steps: ['Lean on a wall.', 'Slide down.'], duration: 30, sets: 2, rest: 30 };
  const ids = ['toe-yoga', 'single-leg-balance', 'toe-presses'];
  const contents = {
    'a document': scriptOf({
      version: 1,
      title: 'Knee, week 1',
      intro: 'Slowly.',
      exercises: [...ids.map(exercise => ({ exercise, timesPerDay: 2, note: 'By the window.' })), own],
    }),
    'the page’s own cards': [...ids, 'wedge-calf-raise']
      .map(id => `<exercise-card exercise="${id}"></exercise-card>`)
      .join(''),
  };
  for (const paper of Object.keys(papers) as (keyof typeof papers)[]) {
    for (const [kind, content] of Object.entries(contents)) {
      it(`of four exercises from ${kind}, printed with its page by the browser, takes two pages of ${paper} at most`, async function () {
        const page = await fixture(`<main><h1>Your exercises</h1><p>Four, on a dry floor.</p>
          <routine-list>${content}</routine-list><h2>Questions?</h2><p>Call us.</p></main>`);
        await settled(page.querySelector('routine-list')!);
        const pages = await countPages(paper);
        if (pages === false) this.skip();
        expect(pages).to.be.within(1, 2);
      });
    }
  }

  it('has the safety lines first, and neither folds nor the reader’s record nor an offer to go on', async function () {
    const list = await mount<RoutineListElement>(`<routine-list>${contents['a document']}</routine-list>`);
    await settled(list);
    const parts = (): Element[] => ['.record', '.leave', '.start', '.choices'].map(each => inside(list, each));
    if (!(await emulate({ media: 'print' }))) return this.skip();
    try {
      for (const part of parts()) expect(part.getBoundingClientRect().height, part.className).to.equal(0);
      const [safety, rows] = ['.safety ul', '.exercises'].map(each => inside(list, each).getBoundingClientRect());
      expect(safety!.height).to.be.above(0);
      expect(rows!.top).to.be.at.least(safety!.bottom);
      const [position, phone] = inside(
        list.shadowRoot!.querySelectorAll('exercise-card')[2]!,
        '.position',
      ).querySelectorAll('span');
      expect([position!.checkVisibility(), phone!.checkVisibility()]).to.deep.equal([true, false]);
      // an exercise of the page's own has its steps once
      const wallSit = list.shadowRoot!.querySelectorAll('exercise-card')[3]!;
      expect(inside(wallSit, '.steps').checkVisibility()).to.be.true;
      expect(inside(wallSit, 'toe-yoga-animator')?.checkVisibility() ?? false).to.be.false;
    } finally {
      await emulate({ media: '' });
    }
  });

  it('leaves out how many boxes are ticked, and the page’s own calls to action', async function () {
    const exercises = [{ exercise: 'toe-presses', timesPerDay: 2 }];
    const list = await mount<RoutineListElement>(
      `<routine-list>${scriptOf({ version: 1, exercises })}<p slot="actions"><a href="#book">Book</a></p></routine-list>`,
    );
    await settled(list);
    const count = (): Element => inside(list, '.tick-count') ?? inside(inside(list, 'exercise-card'), '.tick-count');
    const shown = (): boolean[] => [count(), list.querySelector('a')!].map(each => each.checkVisibility());
    expect(shown()).to.deep.equal([true, true]);
    if (!(await emulate({ media: 'print' }))) return this.skip();
    try {
      expect(shown()).to.deep.equal([false, false]);
    } finally {
      await emulate({ media: '' });
    }
  });
});
