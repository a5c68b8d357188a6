import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/index.js';
import { settled } from '../../support/settled.js';

const tags = {
  'exercise-card': 'exercise="toe-curls"',
  'rep-timer': 'exercise="toe-curls"',
  'toe-yoga-animator': '',
  'routine-list': 'routine="hip-and-foot"',
};

/** The styles of a parent, and of what is around it. */
interface Context {
  readonly parent: string;
  readonly around?: string;
}

/** Parents that take their width from what is in them, and some that do not. */
const contexts: Readonly<Record<string, Context>> = {
  block: { parent: '' },
  'inline-block': { parent: 'display: inline-block' },
  'flow-root': { parent: 'display: flow-root' },
  'list item': { parent: 'display: list-item' },
  table: { parent: 'display: table' },
  'inline table': { parent: 'display: inline-table' },
  'table cell': { parent: 'display: table-cell', around: 'display: table' },
  'float left': { parent: 'float: left', around: 'overflow: hidden' },
  'float right': { parent: 'float: right', around: 'overflow: hidden' },
  absolute: { parent: 'position: absolute', around: 'position: relative' },
  fixed: { parent: 'position: fixed', around: 'transform: translate(0)' },
  'fit-content': { parent: 'inline-size: fit-content' },
  'max-content': { parent: 'inline-size: max-content' },
  'min-content': { parent: 'inline-size: min-content' },
  'item of a row': { parent: '', around: 'display: flex' },
  'item of an inline row': { parent: '', around: 'display: inline-flex' },
  'item of a centred column': { parent: '', around: 'display: flex; flex-direction: column; align-items: center' },
  'item at the start of a grid': { parent: '', around: 'display: grid; justify-items: start' },
  'item of an inline grid': { parent: '', around: 'display: inline-grid' },
  row: { parent: 'display: flex' },
  'inline row': { parent: 'display: inline-flex' },
  'centred column': { parent: 'display: flex; flex-direction: column; align-items: center' },
  grid: { parent: 'display: grid' },
  'grid with items at the start': { parent: 'display: grid; justify-items: start' },
  'inline grid': { parent: 'display: inline-grid' },
  'auto and 1fr': { parent: 'display: grid; grid-template-columns: auto 1fr' },
};

/** What a page may make of the host itself. */
const hostDisplays = ['block', 'inline-block', 'flex', 'inline-flex', 'grid', 'inline-grid', 'flow-root', 'table'];

const mountIn = async (
  page: HTMLElement,
  tag: keyof typeof tags,
  { parent, around = '' }: Context,
): Promise<Element> => {
  page.innerHTML = `<div><div><${tag} ${tags[tag]}></${tag}></div></div>`;
  const outer = page.firstElementChild as HTMLElement;
  const inner = outer.firstElementChild as HTMLElement;
  outer.style.cssText = around;
  inner.style.cssText = parent;
  const element = inner.firstElementChild as LitElement;
  await settled(element);
  return element;
};

const createPage = async (width: number, fontSize: number): Promise<HTMLElement> => {
  const page = await fixture<HTMLElement>('<div></div>');
  page.style.cssText = `inline-size: ${width}px; font-size: ${fontSize}px`;
  return page;
};

/** px that the element, and what is in it, are wide. */
const widthsOf = (element: Element): { own: number; base: number } => ({
  own: element.getBoundingClientRect().width,
  base: element.shadowRoot!.querySelector('.base')!.getBoundingClientRect().width,
});

const leastWidth = 240;

for (const tag of Object.keys(tags) as (keyof typeof tags)[]) {
  describe(`<${tag}>`, () => {
    for (const [name, context] of Object.entries(contexts)) {
      it(`has a width in any page, and is not wider than the page, in: ${name}`, async () => {
        for (const [pageWidth, fontSize] of [
          [800, 16],
          [320, 16],
          [320, 40],
          [leastWidth, 16],
        ] as const) {
          const page = await createPage(pageWidth, fontSize);
          const { own, base } = widthsOf(await mountIn(page, tag, context));
          const where = `${pageWidth} px, letters of ${fontSize} px`;
          expect(own, where).to.be.at.least(leastWidth - 0.5);
          expect(base, where).to.be.closeTo(own, 0.5);
          // what is as wide as its content wishes to be looks at no page but the window
          if (name !== 'max-content') expect(own, where).to.be.at.most(pageWidth + 0.5);
        }
      });
    }

    it('has a width whatever box a page makes of it', async () => {
      for (const pageWidth of [800, leastWidth]) {
        const page = await createPage(pageWidth, 16);
        for (const display of hostDisplays) {
          const element = (await mountIn(page, tag, { parent: '' })) as HTMLElement;
          element.style.display = display;
          const { own, base } = widthsOf(element);
          expect(own, display).to.be.within(leastWidth - 0.5, pageWidth + 0.5);
          expect(base, display).to.be.closeTo(own, 0.5);
        }
      }
    });
  });
}
