import { expect } from '@open-wc/testing';
import { FigureView, type Aspect } from '../../../src/elements/toe-yoga-animator/figure-view.js';
import { findExercise } from '../../../src/catalogue/index.js';
import { FigurePlayer } from '../../../src/elements/toe-yoga-animator/figure-player.js';
import type { FigureFrame } from '../../../src/figure/motion/figure-frame.js';

const standingAt = (step: number): FigureFrame => {
  const player = new FigurePlayer({ frameChanged: () => {}, stepStarted: () => {}, loopFinished: () => {} });
  player.show({ rhythm: {}, steps: 4 }, step);
  return player.currentFrame;
};

describe('what a figure shows', () => {
  const frame = standingAt(2);
  const aspect: Aspect = { view: 'auto', side: 'left' };
  const createView = (): FigureView => new FigureView(findExercise('toe-yoga')!.figure!, () => {});

  it('is drawn once for as long as it is the same', () => {
    const view = createView();
    expect(view.shapes(frame, { ...aspect }, true) === view.shapes(frame, { ...aspect }, true)).to.equal(true);
  });

  const changes: Record<string, (view: FigureView) => readonly unknown[]> = {
    'another frame': view => view.shapes(standingAt(3), aspect, true),
    'another side': view => view.shapes(frame, { ...aspect, side: 'right' }, true),
    'another view': view => view.shapes(frame, { ...aspect, view: 'front' }, true),
    'arrows that are left out': view => view.shapes(frame, aspect, false),
    'a turn by the reader': view => {
      view.orbit.turnBy(30);
      return view.shapes(frame, aspect, true);
    },
    'a slider that the reader sets': view => {
      view.sliderPositions = {};
      return view.shapes(frame, aspect, true);
    },
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`is drawn anew for ${what}`, () => {
      const view = createView();
      const before = view.shapes(frame, aspect, true);
      expect(change(view)).not.to.deep.equal(before);
    });
  }
});
