import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { bringIntoView } from '../../src/browser/bring-into-view.js';
import { preferReducedMotion } from '../support/reduced-motion.js';

/** A page with a picture, words and a button below one another, far from its ends. */
const mountPage = async (sizes: readonly number[]): Promise<{ page: HTMLElement; parts: HTMLElement[] }> => {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const block = (size: number): HTMLElement => {
    const element = page.appendChild(document.createElement('div'));
    element.style.blockSize = `${size}px`;
    return element;
  };
  block(3000);
  const parts = sizes.map(block);
  block(3000);
  return { page, parts };
};

const span = (elements: readonly Element[]): { top: number; bottom: number } => ({
  top: Math.round(elements[0]!.getBoundingClientRect().top),
  bottom: Math.round(elements.at(-1)!.getBoundingClientRect().bottom),
});

describe('bringing into view', () => {
  let restore: () => void;
  before(() => {
    restore = preferReducedMotion();
  });
  after(() => restore());
  afterEach(() => scrollTo(0, 0));

  it('takes the largest group that fits', async () => {
    const { parts } = await mountPage([innerHeight, 100, 50]);
    bringIntoView(() => [parts, parts.slice(1), parts.slice(2)]);
    expect(span(parts.slice(1)).bottom).to.equal(innerHeight);
    const smaller = await mountPage([100, 100, 50]);
    bringIntoView(() => [smaller.parts, smaller.parts.slice(1)]);
    const { top, bottom } = span(smaller.parts);
    expect([top >= 0, bottom <= innerHeight]).to.deep.equal([true, true]);
  });

  it('shows as much as it can of a picture that does not fit too', async () => {
    const { parts } = await mountPage([300, innerHeight - 250, 50]);
    const groups = [parts, parts.slice(1)];
    scrollTo(0, 5000);
    bringIntoView(() => groups);
    expect(span(parts).bottom, 'from below').to.equal(innerHeight);
    scrollTo(0, 0);
    bringIntoView(() => groups);
    expect(span(parts).bottom, 'from above').to.equal(innerHeight);
    scrollBy(0, 20);
    const { scrollY: there } = window;
    bringIntoView(() => groups);
    expect(scrollY, 'half of it is seen').to.equal(there);
  });

  it('moves no more than it must, from below and from above, and not at all where all is seen', async () => {
    const { parts } = await mountPage([100, 100]);
    bringIntoView(() => [parts]);
    expect(span(parts).bottom).to.equal(innerHeight);
    const { scrollY: there } = window;
    bringIntoView(() => [parts]);
    expect(scrollY).to.equal(there);
    scrollTo(0, 5000);
    bringIntoView(() => [parts]);
    expect(span(parts).top).to.equal(0);
  });

  it('begins at the top of what fits nowhere', async () => {
    const { parts } = await mountPage([innerHeight + 200]);
    bringIntoView(() => [parts]);
    expect(span(parts).top).to.equal(0);
  });

  it('leaves out what is not there, or not rendered', async () => {
    const { parts } = await mountPage([100, 100]);
    parts[0]!.hidden = true;
    bringIntoView(() => [[null, undefined, ...parts]]);
    expect(span(parts.slice(1)).bottom).to.equal(innerHeight);
  });

  for (const position of ['fixed', 'sticky']) {
    it(`keeps clear of a page’s ${position} header`, async () => {
      const { page, parts } = await mountPage([100, 100]);
      const header = document.createElement('header');
      header.style.cssText = `position:${position};top:0;inline-size:100%;block-size:90px;background:#ddd;z-index:9`;
      page.prepend(header);
      scrollTo(0, 5000);
      bringIntoView(() => [parts]);
      expect(span(parts).top).to.equal(90);
      header.remove();
    });
  }

  it('keeps clear of what the page says: scroll-padding, --toe-yoga-sticky-top, and the parts’ own margins', async () => {
    const { page, parts } = await mountPage([100, 100]);
    const root = document.documentElement;
    const topAfter = (): number => {
      scrollTo(0, 5000);
      bringIntoView(() => [parts]);
      return span(parts).top;
    };
    root.style.scrollPaddingTop = '70px';
    expect(topAfter()).to.equal(70);
    root.style.removeProperty('scroll-padding-top');
    page.style.setProperty('--toe-yoga-sticky-top', '40px');
    expect(topAfter()).to.equal(40);
    parts[0]!.style.scrollMarginTop = '8px';
    expect(topAfter()).to.equal(48);
  });

  it('moves what scrolls within the page too, through shadow roots', async () => {
    const { page } = await mountPage([]);
    const scroller = document.createElement('div');
    scroller.style.cssText = 'block-size:300px;overflow:auto';
    page.children[0]!.after(scroller);
    const root = scroller.attachShadow({ mode: 'open' });
    root.innerHTML = '<div></div><p>here</p><div></div>';
    for (const div of root.querySelectorAll('div')) div.style.blockSize = '2000px';
    const target = root.querySelector('p')!;
    bringIntoView(() => [[target]]);
    const { top, bottom } = target.getBoundingClientRect();
    const view = scroller.getBoundingClientRect();
    expect([top >= view.top, bottom <= view.bottom, view.top >= 0]).to.deep.equal([true, true, true]);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('leaves the page alone for what is held in the window', async () => {
    const { page } = await mountPage([]);
    const fixed = page.appendChild(document.createElement('div'));
    fixed.style.cssText = 'position:fixed;top:-500px;block-size:100px';
    bringIntoView(() => [[fixed]]);
    expect(scrollY).to.equal(0);
  });

  it('scrolls smoothly where motion is welcome', async () => {
    restore();
    const { parts } = await mountPage([100, 100]);
    bringIntoView(() => [parts]);
    expect(span(parts).top).to.be.above(innerHeight);
    await waitUntil(() => Math.abs(span(parts).bottom - innerHeight) <= 1, 'it is there', { timeout: 5000 });
    restore = preferReducedMotion();
  });
});
