import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { leadInRule, sideRule } from '../../../src/elements/shared/rules.js';
import { validated } from '../../../src/elements/shared/validated.js';
import { warnings } from '../../support/elements.js';

class TriedElement extends LitElement {
  @validated(sideRule) side: 'left' | 'right' = 'left';
  @validated(leadInRule) leadIn: number | null = null;
  @validated({ type: 'choices', of: ['effort', 'pain'] }) ask: readonly ('effort' | 'pain')[] | null = null;

  // @ts-expect-error a side is no number
  @validated(sideRule) wrongType = 5;
  // @ts-expect-error the rule does not allow all that the type does
  @validated(sideRule) tooWide = 'left';
  // @ts-expect-error the type does not allow all that the rule does
  @validated(sideRule) tooNarrow: 'left' = 'left' as const;
}
customElements.define('tried-element', TriedElement);

describe('a validated property', () => {
  it('holds what its rule allows, from an attribute or the property', () => {
    const element = new TriedElement();
    element.setAttribute('side', 'right');
    element.setAttribute('lead-in', '15');
    expect([element.side, element.leadIn]).to.deep.equal(['right', 15]);
    element.leadIn = 0;
    expect(element.leadIn).to.equal(0);
    element.removeAttribute('side');
    expect(element.side).to.equal('left');
  });

  it('is its default, and nothing is said, where no choice of several is made', async () => {
    const element = new TriedElement();
    for (const empty of ['', ' ']) {
      element.setAttribute('ask', 'pain, effort');
      const said = await warnings(() => element.setAttribute('ask', empty));
      expect([element.ask, said]).to.deep.equal([null, []]);
    }
    element.setAttribute('ask', 'pain');
    expect(element.ask).to.deep.equal(['pain']);
    expect(await warnings(() => (element.ask = []))).to.deep.equal([]);
    expect(element.ask).to.equal(null);
  });

  it('is its default, null among them, instead of what is refused, and the console says what is allowed', async () => {
    const element = new TriedElement();
    const said = await warnings(() => {
      element.setAttribute('side', 'middle');
      element.setAttribute('lead-in', '-1');
    });
    expect([element.side, element.leadIn]).to.deep.equal(['left', null]);
    expect(said[0]).to.include('<tried-element side> must be one of left, right').and.include('left is used');
    expect(said[1]).to.include('<tried-element lead-in> must be 0–3600 seconds').and.include('counts as not given');
  });
});
