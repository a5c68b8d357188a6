import { expect, fixture, nextFrame } from '@open-wc/testing';
import '../../../src/index.js';
import type { ExerciseCardElement, RepTimerElement, ToeYogaAnimatorElement } from '../../../src/index.js';
import { inside } from '../../support/elements.js';
import { FakeClock } from '../../support/fake-clock.js';
import { settled } from '../../support/settled.js';

/** How a page says that its lines begin at the right. */
const ways = {
  'an attribute': 'dir="rtl"',
  'a style sheet alone': 'class="toe-yoga-rtl"',
  'a style sheet against an attribute': 'dir="ltr" class="toe-yoga-rtl"',
};

const mountIn = async <T extends HTMLElement>(attributes: string, markup: string): Promise<T> => {
  const page = await fixture<HTMLElement>(`<div ${attributes}>${markup}</div>`);
  const element = page.firstElementChild as T & ExerciseCardElement;
  await settled(element);
  return element;
};

/** At which edge of its box a text stands. */
const edgeOf = (box: Element): string => {
  const words = document.createRange();
  words.selectNodeContents(box);
  const [text, place] = [words.getBoundingClientRect(), box.getBoundingClientRect()];
  return Math.abs(text.left - place.left) < Math.abs(text.right - place.right) ? 'left' : 'right';
};

/** Which of an icon's two paths is to be seen. */
const shownPath = (icon: Element): number => {
  const place = icon.getBoundingClientRect();
  return [...icon.querySelectorAll('path')].findIndex(path => {
    const { left, right } = path.getBoundingClientRect();
    return left > place.left - 1 && right < place.right + 1;
  });
};

describe('lines that begin', () => {
  const style = document.createElement('style');
  style.textContent = '.toe-yoga-rtl { direction: rtl }';
  before(() => document.head.append(style));
  after(() => style.remove());

  for (const [way, attributes] of [['at the left', 'dir="ltr"'], ...Object.entries(ways)] as const) {
    const start = way === 'at the left' ? 'left' : 'right';
    const end = start === 'left' ? 'right' : 'left';
    const name = start === 'left' ? way : `at the right by ${way}`;

    it(`${name} have words at that edge`, async () => {
      const card = await mountIn<ExerciseCardElement>(
        attributes,
        '<exercise-card exercise="toe-curls" layout="compact"><p>Slowly.</p></exercise-card>',
      );
      expect(edgeOf(inside(card, '[part=dose]'))).to.equal(start);
      inside<HTMLDetailsElement>(card, '.fold').open = true;
      await settled(card);
      expect(getComputedStyle(inside(card, '[part=steps] li')).textAlign).to.equal(start);
      expect(edgeOf(card.querySelector('p')!)).to.equal(start);
    });

    it(`${name} have triangles that point along them`, async () => {
      const card = await mountIn<ExerciseCardElement>(
        attributes,
        '<exercise-card exercise="toe-curls" layout="compact"></exercise-card>',
      );
      const summary = inside(card, '.fold > summary');
      const { borderLeftWidth, borderRightWidth, borderTopColor } = getComputedStyle(summary, '::before');
      const [base, tip] = start === 'left' ? [borderLeftWidth, borderRightWidth] : [borderRightWidth, borderLeftWidth];
      expect(parseFloat(base)).to.be.above(5);
      expect(parseFloat(tip)).to.equal(0);
      expect(borderTopColor).to.match(/, 0\)$/);
    });

    it(`${name} have icons that point along them`, async () => {
      const figure = await mountIn<ToeYogaAnimatorElement>(
        attributes,
        '<toe-yoga-animator exercise="toe-yoga"></toe-yoga-animator>',
      );
      const icons = [...figure.shadowRoot!.querySelectorAll('.directional')];
      expect(icons).to.have.lengthOf(2);
      expect(icons.map(shownPath)).to.deep.equal(start === 'left' ? [0, 0] : [1, 1]);
      expect(icons[0]!.getBoundingClientRect().width).to.equal(24);
    });

    it(`${name} have bars that fill along them`, async () => {
      const timer = await mountIn<RepTimerElement>(attributes, '<rep-timer reps="4" lead-in="0" no-sound></rep-timer>');
      const clock = new FakeClock();
      timer.clock = clock;
      await timer.updateComplete;
      timer.start();
      clock.advance(8000);
      await timer.updateComplete;
      const fill = inside(timer, '.fill');
      fill.style.transition = 'none';
      await nextFrame();
      const [bar, done] = [inside(timer, '.bar').getBoundingClientRect(), fill.getBoundingClientRect()];
      // it grows from its middle
      expect((done.left + done.right) / 2).to.be.closeTo(bar[start], 1);
      expect(done.width / 2).to.be.closeTo((bar.width * 9) / 16, 1);
      expect(Math.abs(done[end] - bar[end])).to.be.above(20);
      timer.reset();
    });
  }
});
