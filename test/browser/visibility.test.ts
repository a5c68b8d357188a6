import { expect } from '@open-wc/testing';
import { observeVisibility } from '../../src/browser/visibility.js';
import { whileReplaced } from '../support/replace-property.js';

/** An observer that says what a test has it say. */
class FakeObserver {
  static readonly made: FakeObserver[] = [];
  readonly observed = new Set<Element>();
  private readonly callback: (entries: Partial<IntersectionObserverEntry>[]) => void;

  constructor(callback: (entries: Partial<IntersectionObserverEntry>[]) => void) {
    this.callback = callback;
    FakeObserver.made.push(this);
  }

  observe(element: Element): void {
    this.observed.add(element);
  }

  unobserve(element: Element): void {
    this.observed.delete(element);
  }

  tell(target: Element, isIntersecting: boolean, intersectionRatio: number): void {
    this.callback([{ target, isIntersecting, intersectionRatio }]);
  }
}

describe('how much of an element is in view', () => {
  it('counts as all of it where the browser cannot tell', () =>
    whileReplaced('IntersectionObserver', undefined, async () => {
      const ratios: number[] = [];
      const stop = observeVisibility(document.body, ratio => ratios.push(ratio));
      observeVisibility(document.body, () => ratios.push(NaN))();
      await Promise.resolve();
      stop();
      expect(ratios).to.deep.equal([1]);
    }));

  it('is told by one observer for all elements, each on its own, until it is called off', () =>
    whileReplaced('IntersectionObserver', FakeObserver, () => {
      const [one, other] = [document.createElement('p'), document.createElement('p')];
      const told: [string, number][] = [];
      const stop = observeVisibility(one, ratio => told.push(['one', ratio]));
      observeVisibility(other, ratio => told.push(['other', ratio]))();
      const [observer] = FakeObserver.made;
      expect(FakeObserver.made).to.have.lengthOf(1);
      observer!.tell(one, true, 0.6);
      observer!.tell(other, true, 1);
      observer!.tell(one, false, 0);
      expect(told).to.deep.equal([
        ['one', 0.6],
        ['one', 0],
      ]);
      stop();
      expect(observer!.observed.size).to.equal(0);
    }));

  it('is more than nothing where only its edge is in view', () =>
    whileReplaced('IntersectionObserver', FakeObserver, () => {
      const ratios: number[] = [];
      const stop = observeVisibility(document.body, ratio => ratios.push(ratio));
      FakeObserver.made[0]!.tell(document.body, true, 0);
      stop();
      expect(ratios).to.have.lengthOf(1);
      expect(ratios[0]).to.be.within(0.001, 0.1);
    }));
});
