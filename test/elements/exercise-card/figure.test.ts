import { expect } from '@open-wc/testing';
import '../../../src/elements/exercise-card/index.js';
import type { ExerciseCardElement } from '../../../src/elements/exercise-card/index.js';
import { redrawn } from '../../support/animator.js';
import { drawn, inside, mount, textOf } from '../../support/elements.js';
import { useFakeAudio } from '../../support/fake-audio.js';
import { FakeClock } from '../../support/fake-clock.js';
import { settled } from '../../support/settled.js';

describe('a card’s figure', () => {
  useFakeAudio();

  it('keeps time with the card’s timer', async () => {
    const card = await mount<ExerciseCardElement>(
      '<exercise-card exercise="toe-yoga" reps="1" lead-in="5"></exercise-card>',
    );
    const clock = new FakeClock();
    card.clock = clock;
    await settled(card);
    const figure = inside(card, 'toe-yoga-animator');
    const timer = card.timer!;
    timer.start();
    // to the end of the first movement
    clock.advance(5000 + 2000);
    await settled(card);
    const spread = drawn(figure);
    // into the second one
    clock.advance(3000 + 1000);
    await redrawn(figure);
    const between = drawn(figure);
    expect(between).not.to.equal(spread);
    timer.pause();
    await settled(card);
    expect(drawn(figure)).to.equal(between);
    timer.back();
    timer.back();
    timer.next();
    await settled(card);
    expect(drawn(figure)).to.equal(spread);
    timer.resume();
    clock.advance(3000 + 15_000);
    await settled(card);
    expect(timer.phase!.kind).to.equal('switch-side');
    expect(textOf(figure)).to.include('Right foot');
    timer.reset();
    await settled(card);
    expect(textOf(figure)).to.include('Left foot');
  });
});
