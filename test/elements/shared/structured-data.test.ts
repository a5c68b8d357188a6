import { expect, fixture } from '@open-wc/testing';
import '../../../src/elements/exercise-card/index.js';
import type { ExerciseCardElement } from '../../../src/index.js';

const findBlock = (card: Element): Element | null => card.querySelector('[type="application/ld+json"]');

describe('structured data', () => {
  it('is written again when the page fills the element anew, and is gone when the page wants none', async () => {
    const card = await fixture<ExerciseCardElement>(
      '<exercise-card exercise="toe-yoga" structured-data></exercise-card>',
    );
    const { textContent } = findBlock(card)!;
    expect(JSON.parse(textContent!)['@type']).to.equal('ExercisePlan');
    card.replaceChildren('More of it.');
    card.requestUpdate();
    await card.updateComplete;
    expect(findBlock(card)!.textContent).to.equal(textContent);
    expect(card.querySelectorAll('script')).to.have.lengthOf(1);
    const copy = card.cloneNode(true) as ExerciseCardElement;
    card.after(copy);
    await copy.updateComplete;
    expect(copy.querySelectorAll('script')).to.have.lengthOf(1);
    copy.remove();
    card.structuredData = false;
    await card.updateComplete;
    expect(findBlock(card)).to.be.null;
  });
});
