import { expect, fixture } from '@open-wc/testing';
import { measureStickyHeader, watchStickyHeader } from '../../src/browser/sticky-header.js';

const mountHeader = (style: string): Promise<HTMLElement> =>
  fixture<HTMLElement>(`<header style="inset: 0 0 auto; block-size: 60px; ${style}"></header>`);

describe('the page’s sticky header', () => {
  afterEach(() => document.documentElement.style.removeProperty('scroll-padding-top'));

  it('is as high as what stays at the window’s top, also within a shadow root', async () => {
    expect(measureStickyHeader()).to.equal(0);
    const header = await mountHeader('position: fixed');
    expect(measureStickyHeader()).to.equal(60);
    header.remove();
    const host = await fixture<HTMLElement>('<div></div>');
    host.attachShadow({ mode: 'open' }).append(header);
    expect(measureStickyHeader()).to.equal(60);
  });

  it('is nothing that scrolls away, stands lower, or lies over the page', async () => {
    for (const style of ['position: relative', 'position: fixed; top: 9px', 'position: fixed; block-size: 100vh']) {
      const header = await mountHeader(style);
      expect(measureStickyHeader(), style).to.equal(0);
      header.remove();
    }
  });

  it('is what the page says by scroll-padding-top', async () => {
    await mountHeader('position: fixed');
    document.documentElement.style.setProperty('scroll-padding-top', '25px');
    expect(measureStickyHeader()).to.equal(25);
  });

  it('is told once something is scrolled, and when it becomes another one, until nobody asks', async () => {
    const header = await mountHeader('position: fixed');
    const heights: number[] = [];
    let heard = (): void => {};
    const stop = watchStickyHeader(height => {
      heights.push(height);
      heard();
    });
    const hearAfter = (target: EventTarget, type: string): Promise<void> => {
      const next = new Promise<void>(resolve => (heard = resolve));
      target.dispatchEvent(new Event(type));
      return next;
    };
    expect(heights, 'nothing is measured before').to.deep.equal([]);
    await hearAfter(document.body, 'scroll');
    header.style.blockSize = '30px';
    await hearAfter(window, 'resize');
    stop();
    expect(heights).to.deep.equal([60, 30]);
  });
});
