import { expect, fixture, html } from '@open-wc/testing';
import { html as template, type TemplateResult } from 'lit';
import { BaseElement } from '../../../src/elements/shared/base-element.js';
import { english, registerLocale } from '../../../src/i18n/registry.js';

/** Shows its language's tag, and holds another one of its kind inside where asked to. */
class LanguageProbe extends BaseElement {
  updates = 0;

  override render(): TemplateResult {
    this.updates++;
    return template`<div lang=${this.locale.lang}><b>${this.locale.lang}</b><slot></slot>${
      this.hasAttribute('outer') ? template`<language-probe></language-probe>` : ''
    }</div>`;
  }
}
customElements.define('language-probe', LanguageProbe);

const inner = (probe: LanguageProbe): LanguageProbe =>
  probe.shadowRoot!.querySelector<LanguageProbe>('language-probe')!;

/** What a probe shows once changes above it have been heard of and rendered. */
const shownBy = async (probe: LanguageProbe): Promise<string> => {
  // a mutation is reported in a microtask of its own
  await Promise.resolve();
  await probe.updateComplete;
  return probe.shadowRoot!.querySelector('b')!.textContent!;
};

describe('an element’s language', () => {
  before(() => {
    for (const lang of ['qba', 'qbb']) registerLocale({ ...english, lang });
  });

  it('is that of the nearest lang, its own first', async () => {
    const page = await fixture(html`
      <div lang="qba">
        <language-probe></language-probe>
        <language-probe lang="qbb-AQ"></language-probe>
        <p lang=""><language-probe></language-probe></p>
      </div>
    `);
    const probes = [...page.querySelectorAll<LanguageProbe>('language-probe')];
    expect(await Promise.all(probes.map(shownBy))).to.deep.equal(['qba', 'qbb', 'en']);
  });

  it('is English where no language of the page’s is there', async () => {
    const page = await fixture(html`<div lang="qbz"><language-probe></language-probe></div>`);
    expect(await shownBy(page.querySelector('language-probe')!)).to.equal('en');
  });

  it('is found through shadow roots and from slots', async () => {
    const page = await fixture(html`
      <div lang="qba">
        <language-probe outer><language-probe></language-probe></language-probe>
      </div>
    `);
    const outer = page.querySelector<LanguageProbe>('language-probe')!;
    await outer.updateComplete;
    expect(await shownBy(inner(outer))).to.equal('qba');
    expect(await shownBy(outer.querySelector('language-probe')!)).to.equal('qba');
  });

  it('follows a lang that changes above, and within shadow roots', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="qba"><language-probe outer></language-probe></div>`);
    const outer = page.querySelector<LanguageProbe>('language-probe')!;
    await outer.updateComplete;
    page.lang = 'qbb';
    expect(await shownBy(outer)).to.equal('qbb');
    expect(await shownBy(inner(outer))).to.equal('qbb');
    page.removeAttribute('lang');
    expect(await shownBy(outer)).to.equal('en');
  });

  it('follows a language that is registered later', async () => {
    const page = await fixture(html`<div lang="qbc"><language-probe></language-probe></div>`);
    const probe = page.querySelector<LanguageProbe>('language-probe')!;
    expect(await shownBy(probe)).to.equal('en');
    registerLocale({ ...english, lang: 'qbc' });
    expect(await shownBy(probe)).to.equal('qbc');
  });

  it('is that of its new place when it is moved', async () => {
    const page = await fixture(
      html`<div>
        <p lang="qba"><language-probe></language-probe></p>
        <p lang="qbb"></p>
      </div>`,
    );
    const probe = page.querySelector<LanguageProbe>('language-probe')!;
    expect(await shownBy(probe)).to.equal('qba');
    page.lastElementChild!.append(probe);
    expect(await shownBy(probe)).to.equal('qbb');
  });

  it('costs no update where it stays the same', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="qba"><language-probe></language-probe></div>`);
    const probe = page.querySelector<LanguageProbe>('language-probe')!;
    await shownBy(probe);
    const { updates } = probe;
    page.lang = 'qba-AQ';
    await shownBy(probe);
    expect(probe.updates).to.equal(updates);
  });

  it('watches each root once for all elements, and none when they have left', async () => {
    const real = globalThis.MutationObserver;
    let watching = 0;
    globalThis.MutationObserver = class extends real {
      override observe(...given: Parameters<MutationObserver['observe']>): void {
        watching++;
        super.observe(...given);
      }
      override disconnect(): void {
        watching--;
        super.disconnect();
      }
    };
    try {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      for (let i = 0; i < 50; i++) root.append(new LanguageProbe());
      document.body.append(host);
      expect(watching).to.be.within(1, 2);
      host.remove();
      expect(watching).to.equal(0);
    } finally {
      globalThis.MutationObserver = real;
    }
  });

  it('is found where nothing can be watched', async () => {
    const real = globalThis.MutationObserver;
    Reflect.deleteProperty(globalThis, 'MutationObserver');
    try {
      const page = document.createElement('div');
      page.lang = 'qba';
      const probe = new LanguageProbe();
      page.append(probe);
      document.body.append(page);
      expect(await shownBy(probe)).to.equal('qba');
      page.remove();
    } finally {
      globalThis.MutationObserver = real;
    }
  });
});
