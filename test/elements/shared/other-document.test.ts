import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/index.js';
import { settled } from '../../support/settled.js';

const mountFrame = async (): Promise<Document> => {
  const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
  return frame.contentDocument!;
};

describe('an element that moves into another document', () => {
  for (const tag of ['exercise-card', 'rep-timer', 'toe-yoga-animator', 'routine-list']) {
    it(`keeps its styles there, and back again: <${tag}>`, async () => {
      const element = await fixture<LitElement>(`<${tag}></${tag}>`);
      await settled(element);
      const home = element.parentElement!;
      const other = await mountFrame();
      const base = (): Element => element.shadowRoot!.querySelector('.base')!;
      const look = (): string[] => {
        const { display, containerType, lineHeight } = element.ownerDocument.defaultView!.getComputedStyle(base());
        return [display, containerType, lineHeight];
      };
      const before = look();
      other.body.append(element);
      await settled(element);
      expect(look()).to.deep.equal(before);
      home.append(element);
      await settled(element);
      expect(look()).to.deep.equal(before);
    });
  }

  it('shares its sheets with others there', async () => {
    const other = await mountFrame();
    const elements = await Promise.all([1, 2].map(() => fixture<LitElement>('<rep-timer></rep-timer>')));
    other.body.append(...elements);
    const [one, two] = elements.map(({ shadowRoot }) => [...shadowRoot!.adoptedStyleSheets]);
    expect(one).not.to.be.empty;
    expect(one).to.deep.equal(two);
    expect(one![0]).to.equal(two![0]);
  });

  it('has none in a document without a window, and its own when it comes back', async () => {
    const element = await fixture<LitElement>('<rep-timer></rep-timer>');
    const home = element.parentElement!;
    const count = element.shadowRoot!.adoptedStyleSheets.length;
    document.implementation.createHTMLDocument().body.append(element);
    home.append(element);
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.lengthOf(count);
  });
});
