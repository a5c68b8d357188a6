import { expect } from '@open-wc/testing';
import '../../../src/elements/toe-yoga-animator/index.js';
import { mountTimedAnimator, namesOf, playLabel, wholeLoop } from '../../support/animator.js';
import { drawn, inside, record } from '../../support/elements.js';
import { whileMotionIsReduced } from '../../support/reduced-motion.js';
import { whileReplaced } from '../../support/replace-property.js';

/** A figure that has been in view for so long (ms) plays by itself. */
const aWhile = 1000;

describe('<toe-yoga-animator> in a browser without', () => {
  for (const name of ['IntersectionObserver', 'ResizeObserver', 'matchMedia', 'localStorage']) {
    it(`${name} draws, plays, and takes a skin tone`, () =>
      whileReplaced(name, undefined, async () => {
        const { element, clock } = await mountTimedAnimator();
        const first = drawn(element);
        expect(first).not.to.equal('');
        const events = record(element, 'toe-yoga-animator-finish');
        element.goTo(2);
        clock.advance(wholeLoop);
        expect(drawn(element)).not.to.equal(first);
        element.play();
        clock.advance(wholeLoop);
        expect(namesOf(events)).to.deep.equal(['finish']);
        const tone = inside<HTMLButtonElement>(element, '.skin-tone');
        tone.click();
        await element.updateComplete;
        expect(tone.getAttribute('aria-pressed')).to.equal('true');
        tone.click();
        element.remove();
      }));
  }

  it('IntersectionObserver takes itself to be in view, and plays where autoplay is asked for', () =>
    whileReplaced('IntersectionObserver', undefined, async () => {
      const { element, clock } = await mountTimedAnimator();
      element.autoplay = true;
      await element.updateComplete;
      expect(playLabel(element)).to.equal('Play');
      clock.advance(aWhile);
      await element.updateComplete;
      expect(playLabel(element)).to.equal('Pause');
    }));
});

describe('<toe-yoga-animator> where the reader asked for less motion', () => {
  it('plays nothing by itself', () =>
    whileMotionIsReduced(() =>
      whileReplaced('IntersectionObserver', undefined, async () => {
        const { element, clock } = await mountTimedAnimator();
        element.autoplay = true;
        await element.updateComplete;
        clock.advance(aWhile);
        await element.updateComplete;
        expect(playLabel(element)).to.equal('Play');
      }),
    ));
});
