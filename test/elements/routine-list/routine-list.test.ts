import { expect } from '@open-wc/testing';
import '../../../src/elements/routine-list/index.js';
import { press } from '../../support/buttons.js';
import { inside, record, textOf, warnings } from '../../support/elements.js';
import { clearDevice } from '../../support/record.js';
import { cardsOf, exerciseCount, mountList, routineOf, scriptOf } from '../../support/routines.js';
import { settled } from '../../support/settled.js';

describe('<routine-list>', () => {
  beforeEach(clearDevice);

  it('shows a built-in routine with its doses and how long it takes', async () => {
    const id = 'five-behind-the-kneecap';
    const count = exerciseCount(id);
    const list = await mountList(`routine="${id}"`);
    expect(textOf(list))
      .to.include('Five around the kneecap')
      .and.include('not the hollow of the knee')
      .and.include(`${count} exercises, about`);
    expect(cardsOf(list)).to.have.length(count);
    expect(textOf(cardsOf(list)[2]!, '[part=dose]')).to.equal('10 seconds each way, each foot, twice a day');
    await expect(list).to.be.accessible();
  });

  it('ticks an exercise off, and takes the tick back', async () => {
    const list = await mountList('routine="toe-yoga-for-knees"');
    const events = record(list, 'routine-list-done');
    const tick = inside<HTMLButtonElement>(list, '.tick');
    expect(tick.getAttribute('aria-label')).to.equal('Weight shift: done');
    tick.click();
    await settled(list);
    expect(tick.getAttribute('aria-checked')).to.equal('true');
    expect(textOf(list)).to.include('1 of 3 done').and.include('Go on with Arch and knee');
    await expect(list).to.be.accessible();
    tick.click();
    await settled(list);
    expect(tick.getAttribute('aria-checked')).to.equal('false');
    expect(events.map(({ detail }) => (detail as { done: boolean }).done)).to.deep.equal([true, false]);
    expect(Math.min(tick.offsetWidth, tick.offsetHeight)).to.be.at.least(44);
  });

  it('asks before it loads a picture from elsewhere', async () => {
    const data = routineOf({ name: 'A', picture: 'https://pictures.invalid/a.png' }, { name: 'B', picture: '/b.png' });
    const list = await mountList('', scriptOf(data));
    expect(list.shadowRoot!.querySelectorAll('img')).to.have.length(1);
    press(list, 'Show the picture from pictures.invalid');
    await settled(list);
    expect(inside(list, 'img').getAttribute('src')).to.equal('https://pictures.invalid/a.png');
  });

  it('keeps the levels of its headings within 2–6', async () => {
    const said = await warnings(async () => {
      const list = await mountList('routine="toe-yoga-for-knees" heading-level="6"');
      expect([list.headingLevel, cardsOf(list)[0]!.headingLevel]).to.deep.equal([2, 3]);
      list.headingLevel = 5;
      await settled(list);
      expect(inside(list, '[part=title]').ariaLevel).to.equal('5');
      expect(inside(cardsOf(list)[0]!, '[part=name]').ariaLevel).to.equal('6');
    });
    expect(said.join('\n')).to.include('<routine-list heading-level> must be 2–5, is "6"');
  });
});
