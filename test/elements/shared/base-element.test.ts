import { expect, fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { BaseElement } from '../../../src/elements/shared/base-element.js';
import { replaceProperty } from '../../support/replace-property.js';

class TriedElement extends BaseElement {
  fails = true;

  override render(): TemplateResult {
    if (this.fails) throw new Error('hostile');
    return html`<p>Rendered</p>`;
  }
}
customElements.define('tried-base', TriedElement);

class ManualElement extends TriedElement {
  static override shadowRootOptions = { ...TriedElement.shadowRootOptions, slotAssignment: 'manual' as const };
}
customElements.define('tried-base-manual', ManualElement);

describe('an element whose rendering throws', () => {
  let said: string[] = [];
  let restore: () => void;
  beforeEach(() => {
    said = [];
    restore = replaceProperty(console, 'error', { value: (...words: unknown[]) => said.push(words.join(' ')) });
  });
  afterEach(() => restore());

  const mountTried = async (tag: string): Promise<TriedElement> => {
    const content = '<p slot="fallback">Curl your toes.</p>Slowly.<p>Ten times.</p>';
    const page = await fixture<HTMLElement>('<div></div>');
    page.innerHTML = `<${tag}>${content}</${tag}>`;
    const element = page.firstElementChild as TriedElement;
    await element.updateComplete;
    return element;
  };

  for (const tag of ['tried-base', 'tried-base-manual']) {
    it(`shows all that the page has put into it, <${tag}>`, async () => {
      const element = await mountTried(tag);
      for (const child of element.children) expect(child.getBoundingClientRect().height).to.be.above(0);
      const text = document.createRange();
      text.selectNode(element.childNodes[1]!);
      expect(text.getBoundingClientRect().height).to.be.above(0);
    });

    it(`shows what it renders once it can, and that alone, <${tag}>`, async () => {
      const element = await mountTried(tag);
      element.requestUpdate();
      await element.updateComplete;
      element.fails = false;
      element.requestUpdate();
      await element.updateComplete;
      expect([...element.shadowRoot!.children].map(({ outerHTML }) => outerHTML)).to.deep.equal(['<p>Rendered</p>']);
      for (const child of element.children) expect(child.getBoundingClientRect().height).to.equal(0);
    });
  }

  it('tells the console which and why, and the page no error', async () => {
    await mountTried('tried-base');
    expect(said).to.deep.equal(['toe-yoga: <tried-base> cannot be rendered. Error: hostile']);
  });

  it('keeps what it had rendered before', async () => {
    const element = await mountTried('tried-base');
    for (const fails of [false, true]) {
      element.fails = fails;
      element.requestUpdate();
      await element.updateComplete;
    }
    expect(element.shadowRoot!.textContent).to.equal('Rendered');
    expect(element.shadowRoot!.querySelector('slot')).to.be.null;
    expect(said).to.have.length(2);
  });
});

describe('an element that the focus is in', () => {
  const pageRule = '*:focus { outline: 2px solid black !important }';

  const mountFocused = async (tabindex: string): Promise<BaseElement> => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <style>
          ${pageRule}
        </style>
        <focused-base></focused-base>
      </div>`,
    );
    const element = page.querySelector<BaseElement>('focused-base')!;
    if (tabindex) element.setAttribute('tabindex', tabindex);
    return element;
  };

  class FocusedElement extends BaseElement {
    override render(): TemplateResult {
      return html`<button>Start</button>`;
    }
  }
  customElements.define('focused-base', FocusedElement);

  it('has no outline of the page’s round it, only what has the focus has one', async () => {
    const element = await mountFocused('');
    await element.updateComplete;
    const button = element.renderRoot.querySelector('button')!;
    button.focus();
    expect(element.matches(':focus-within')).to.equal(true);
    expect(getComputedStyle(element).outlineStyle).to.equal('none');
  });

  it('keeps the page’s outline where the page lets it have the focus itself', async () => {
    const element = await mountFocused('0');
    await element.updateComplete;
    element.focus();
    expect(getComputedStyle(element).outlineStyle).to.equal('solid');
  });
});
