import { expect } from '@open-wc/testing';
import '../../../src/elements/exercise-card/index.js';
import type { ExerciseCardElement } from '../../../src/elements/exercise-card/index.js';
import { mount } from '../../support/elements.js';
import { replaceProperty } from '../../support/replace-property.js';
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

  it('shows another exercise, whose session stands, with no change while it updates', async () => {
    const card = await mount<ExerciseCardElement>('<exercise-card exercise="toe-curls"></exercise-card>');
    await settled(card);
    card.timer!.start();
    await settled(card);
    // Lit says each thing once a page
    (globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings?.clear();
    const warnings: string[] = [];
    const restore = replaceProperty(console, 'warn', { value: (text: string) => warnings.push(text) });
    card.exercise = 'arch-raises';
    await settled(card);
    card.dose = { reps: 3 };
    await settled(card);
    restore();
    expect(card.timer!.state).to.equal('idle');
    expect(card.shadowRoot!.querySelector('.in-session')).to.be.null;
    expect(warnings.filter(text => text.includes('exercise-card'))).to.deep.equal([]);
  });
});
