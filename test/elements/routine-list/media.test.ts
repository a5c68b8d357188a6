import { expect, fixture } from '@open-wc/testing';
import { en } from '../../../src/i18n/en/index.js';
import { renderMedia } from '../../../src/elements/routine-list/media.js';
import { html } from 'lit';

describe('a routine’s own picture', () => {
  it('is left out where it is relative to a page without an address', async () => {
    const show = (picture: string, base: string): Promise<HTMLElement> =>
      fixture(
        html`<div>
          ${renderMedia({ name: 'Wall sit', picture }, { base, allowed: true, allow: () => {}, locale: en })}
        </div>`,
      );
    expect((await show('a.png', 'about:blank')).querySelector('img')).to.be.null;
    expect((await show('a.png', 'https://clinic.example/page')).querySelector('img')!.src).to.equal(
      'https://clinic.example/a.png',
    );
  });
});
