import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { closePage, openPage, type Page } from '../support/pages.js';
import { clearDevice } from '../support/record.js';

/** What test/pages/server-rendered.js has noted before the elements were loaded. */
interface ServerPage extends Page {
  readonly rendered: {
    readonly nodes: readonly Element[];
    readonly isStyled: boolean;
    readonly shift: number;
    grown(): number;
  };
}

/** What is to be seen of each, once the page's script has run. */
const whole = {
  card: 'Hold 3 seconds, 5 rounds, each foot',
  'compact card': '7 rounds',
  'card with slots': 'Hold 3 seconds, 5 rounds, each foot',
  'own card': '30 seconds',
  timer: 'Hold 5 seconds',
  figure: 'Both feet',
  'list, built in': 'Hip and foot strength',
};
/** A property, which the server writes into what it renders. */
const property = { 'list, property': 'Knee, week 1' };
/** The same of data that a server does not read: more than it has sent. */
const partial = {
  'list, document': 'Knee, week 1',
  'list, address': 'From a file',
  'list, cards': '2 exercises',
};

const bundle = '/dist/toe-yoga.min.js';
const app = '/test/pages/hydrate.js';
/** px by which the size may be another: WebKit lays out what is rendered anew a little lower. */
const tolerances: Record<string, number> = { [bundle]: 20, [app]: 2 };
const appWithProperty = '/test/pages/hydrate-property.js';

const open = async (name: string, source: string, words: string, others: Record<string, string> = {}) => {
  const query = new URLSearchParams({ case: name, source, ...others }).toString().replaceAll('+', '%20');
  const page = (await openPage(`/server-rendered?${query}`)) as ServerPage;
  const host = page.document.body.firstElementChild as LitElement;
  const root = host.shadowRoot!;
  await waitUntil(() => host.hasUpdated, 'the script has taken it over', { timeout: 15_000 });
  await waitUntil(() => root.textContent!.includes(words), words, { timeout: 15_000 });
  await host.updateComplete;
  return { page, host, root, rendered: page.rendered };
};

/** Those of the server's elements that are not there any more, but for arrows of a figure that has begun to play. */
const findLost = ({ nodes }: ServerPage['rendered']): Element[] =>
  nodes.filter(node => !node.isConnected && !node.closest('.arrow'));

/** Whether an element and its figures are as they were when it was asked before. */
const hasSettled = (() => {
  let before = '';
  return ({ document, rendered }: ServerPage): boolean => {
    const now = `${rendered.grown()} ${countPaths(document.body)}`;
    const isSame = now === before;
    before = now;
    return isSame;
  };
})();

/** How many paths of figures are drawn in `root` and the roots in it. */
const countPaths = (root: Element | ShadowRoot): number =>
  [...root.querySelectorAll('*')].reduce(
    (sum, each) => sum + Number(each.localName === 'path') + (each.shadowRoot ? countPaths(each.shadowRoot) : 0),
    0,
  );

const expectOnce = (root: ShadowRoot, page: ServerPage): void => {
  expect(root.querySelectorAll('.base')).to.have.length(1);
  expect(root.querySelectorAll('style')).to.have.length(0);
  expect(root.adoptedStyleSheets).not.to.be.empty;
  expect(page.errors).to.deep.equal([]);
};

describe('what a server has rendered', function () {
  this.timeout(40_000);
  // what a returning reader's device has kept moves things
  beforeEach(clearDevice);
  afterEach(closePage);

  for (const [name, words] of Object.entries({ ...whole, ...property, ...partial })) {
    it(`is replaced by the bundle, once and without an error: ${name}`, async () => {
      const { page, root, rendered } = await open(name, bundle, words);
      expect(root.querySelector('slot[name=fallback]')).to.equal(null);
      if (name === 'figure') expect(root.querySelectorAll('[part=figure] path')).not.to.be.empty;
      expect(findLost(rendered)).not.to.be.empty;
      expectOnce(root, page);
    });
  }

  for (const [name, words] of Object.entries(whole)) {
    for (const source of [bundle, app]) {
      it(`keeps its size with ${source}: ${name}`, async () => {
        const { rendered } = await open(name, source, words);
        expect(rendered.isStyled).to.equal(true);
        // of what is rendered anew, figures come in tasks of their own
        await waitUntil(() => Math.abs(rendered.grown()) < tolerances[source]!, 'the same size', { timeout: 5000 });
        expect(rendered.shift).to.be.at.most(0.01);
      });
    }
  }

  const hydrated = Object.entries({ ...whole, ...property }).map(([name, words]) => [name, words, app] as const);
  for (const [name, words, source] of [...hydrated, ['list, property', 'Knee, week 1', appWithProperty] as const]) {
    it(`is hydrated with the same nodes by ${source}: ${name}`, async () => {
      const { page, root, rendered } = await open(name, source, words);
      expect(rendered.nodes).not.to.be.empty;
      expect(findLost(rendered).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      expectOnce(root, page);
    });
  }

  for (const [name, words] of Object.entries(partial)) {
    it(`keeps its nodes and gets what a server does not read: ${name}`, async () => {
      const { page, root, rendered } = await open(name, app, words);
      expect(findLost(rendered).filter(({ localName }) => localName !== 'slot')).to.deep.equal([]);
      expect(root.querySelector('slot[name=fallback]')).to.equal(null);
      expectOnce(root, page);
    });
  }

  for (const [name, words] of Object.entries({ ...property, ...partial })) {
    for (const source of [bundle, app]) {
      it(`moves nothing that follows it with ${source}: ${name}`, async () => {
        const { page, rendered } = await open(name, source, words);
        await waitUntil(() => hasSettled(page), 'all is drawn', { interval: 200, timeout: 10_000 });
        expect(rendered.shift).to.be.at.most(0.01);
      });
    }
  }

  it('says nothing of the cards that the bundle replaces', async () => {
    const { page } = await open('list, built in', bundle, whole['list, built in']);
    // what a card that shows nothing says comes later
    await aTimeout(600);
    expect(page.warned).to.deep.equal([]);
  });

  it('is led by what has been hydrated: a button of the timer in the card starts it', async () => {
    const { root } = await open('card', app, whole.card);
    const timer = root.querySelector('rep-timer')!;
    timer.shadowRoot!.querySelector<HTMLButtonElement>('.primary')!.click();
    expect(timer.state).to.equal('running');
    await timer.updateComplete;
    expect(timer.shadowRoot!.querySelector('[part=digits]')).not.to.equal(null);
    timer.reset();
  });

  for (const other of ['version', 'data']) {
    it(`is replaced without an error where the server was of another ${other}`, async () => {
      const { page, root, rendered } = await open('card', app, '5 rounds', { other });
      expect(findLost(rendered)).not.to.be.empty;
      expect(root.querySelector('.frame')!.classList.contains('compact')).to.equal(other === 'data');
      expectOnce(root, page);
    });
  }

  for (const source of [bundle, app]) {
    it(`has no style under a strict style-src until ${source} gives it one`, async () => {
      const { page, root, rendered } = await open('card', source, whole.card, { policy: "style-src 'self'" });
      expect(rendered.isStyled).to.equal(false);
      const { containerType } = page.document.defaultView!.getComputedStyle(root.querySelector('.base')!);
      expect(containerType).to.equal('inline-size');
      expectOnce(root, page);
    });
  }
});
