import { expect, fixture } from '@open-wc/testing';
import { visibleText } from '../../support/visible-text.js';

/** Ways not to be seen, which the checks of these pages have to notice. */
const unseen = [
  'display: none',
  'visibility: hidden',
  'opacity: 0',
  'font-size: 0',
  'block-size: 0; overflow: hidden',
  'inline-size: 0; overflow: clip; white-space: nowrap',
  'position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden',
  'position: absolute; left: -9999px',
  'text-indent: -9999px',
  '-webkit-text-fill-color: transparent',
  ...(CSS.supports('content-visibility', 'hidden') ? ['content-visibility: hidden'] : []),
];

describe('what is seen on a page', () => {
  for (const css of unseen) {
    it(`is no word of a box with ${css}`, async () => {
      const place = await fixture<HTMLElement>('<div><p>hidden words</p></div>');
      expect(visibleText(document)).to.include('hiddenwords');
      place.style.cssText = css;
      expect(visibleText(document)).not.to.include('hiddenwords');
    });
  }

  it('is what stands in shadow roots and their slots, and not what is folded away or in no slot', async () => {
    const place = await fixture<HTMLElement>('<div><p>slotted words</p><p slot="none">lost words</p></div>');
    place.attachShadow({ mode: 'open' }).innerHTML =
      '<slot></slot>inner words<details><summary>summed words</summary>folded words</details>';
    const seen = visibleText(document);
    for (const words of ['slottedwords', 'innerwords', 'summedwords']) expect(seen).to.include(words);
    for (const words of ['lostwords', 'foldedwords']) expect(seen).not.to.include(words);
  });
});
