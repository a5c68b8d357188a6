import { aTimeout, expect } from '@open-wc/testing';
import '../../../src/elements/exercise-card/index.js';
import type { ExerciseCardElement } from '../../../src/elements/exercise-card/index.js';
import { inside, mount, textOf } from '../../support/elements.js';
import { fakeAudio } from '../../support/fake-audio.js';
import { FakeClock } from '../../support/fake-clock.js';

describe('a card’s figure', () => {
  let audio: ReturnType<typeof fakeAudio>;
  before(() => {
    audio = fakeAudio();
  });
  after(() => audio.off());

  it('keeps time with the card’s timer', async () => {
    const card = await mount<ExerciseCardElement>('<exercise-card exercise="toe-yoga" reps="1"></exercise-card>');
    const clock = new FakeClock();
    card.clock = clock;
    await card.updateComplete;
    const figure = inside<HTMLElement & { updateComplete: Promise<unknown> }>(card, 'toe-yoga-animator');
    const drawn = async (): Promise<string> => {
      await card.updateComplete;
      await figure.updateComplete;
      await aTimeout(60);
      return figure.shadowRoot!.querySelector('g')!.innerHTML;
    };
    card.timer!.start();
    clock.advance(5000 + 2000);
    const spread = await drawn();
    clock.advance(3000 + 1000);
    const between = await drawn();
    card.timer!.pause();
    expect(await drawn()).to.equal(between);
    card.timer!.back();
    card.timer!.back();
    card.timer!.next();
    expect(await drawn()).to.equal(spread);
    card.timer!.resume();
    clock.advance(3000 + 15_000);
    await drawn();
    expect(card.timer!.phase!.kind).to.equal('switch-side');
    expect(textOf(figure)).to.include('Right foot');
    card.timer!.reset();
    await drawn();
    expect(textOf(figure)).to.include('Left foot');
  });
});
