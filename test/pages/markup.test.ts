import { expect, waitUntil } from '@open-wc/testing';
import { closePage, openPage, rootOf } from '../support/pages.js';
import { settleAll } from '../support/settled.js';

describe('markup on a page that loads', () => {
  afterEach(closePage);

  const pages = {
    'a classic script before it': '/test/pages/markup.html',
    'a module and an asynchronous script on a strict host': '/test/pages/csp/markup.html',
  };
  for (const [how, path] of Object.entries(pages)) {
    it(`becomes elements by ${how}, with all that is in it`, async () => {
      const page = await openPage(path);
      const { document } = page;
      const find = (selector: string): Element | null => document.querySelector(selector);
      await waitUntil(() => find('toe-yoga-animator'), 'the last of the page', { timeout: 5000 });
      await settleAll(document);
      expect(find('body > exercise-card')!.textContent!.trim()).to.equal('Toe yoga: hold 3 seconds, 10 times.');
      expect(rootOf(page, 'body > exercise-card').textContent).to.include('10 rounds');
      expect(rootOf(page, 'routine-list').textContent).to.include('2 exercises');
      expect(rootOf(page, 'rep-timer').textContent).to.include('Start');
      expect(find('toe-yoga-animator')!.textContent).to.include('The last of the page');
      const left = [...document.querySelectorAll('[data-toe-yoga]')].map(({ textContent }) => textContent);
      expect(left).to.deep.equal(['In an editor']);
      expect(page.errors).to.deep.equal([]);
      expect(page.refused).to.deep.equal([]);
    });
  }
});
