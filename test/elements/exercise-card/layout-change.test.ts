import { expect } from '@open-wc/testing';
import '../../../src/elements/exercise-card/index.js';
import type { ExerciseCardElement } from '../../../src/elements/exercise-card/index.js';
import { mount } from '../../support/elements.js';
import { settled } from '../../support/settled.js';

describe('a card whose layout changes', () => {
  it('keeps the session that runs, and is laid out anew after it', async () => {
    const card = await mount<ExerciseCardElement>('<exercise-card exercise="toe-curls"></exercise-card>');
    await settled(card);
    const timer = card.timer!;
    timer.start();
    await settled(card);
    card.layout = 'compact';
    await settled(card);
    expect(card.timer).to.equal(timer);
    expect(timer.state).to.equal('running');
    expect(card.shadowRoot!.querySelector('.compact')).to.be.null;
    timer.reset();
    await settled(card);
    expect(card.shadowRoot!.querySelector('.compact')).not.to.be.null;
  });
});
