import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { exercises, routines } from '../../src/core.js';
import type { ExerciseCardElement } from '../../src/elements/exercise-card/index.js';
import { press } from '../support/buttons.js';
import { settleAll } from '../support/settled.js';

const tags = ['exercise-card', 'rep-timer', 'toe-yoga-animator', 'routine-list'];

interface Page extends Window {
  readonly refused?: string[];
  readonly errors?: string[];
  readonly warned?: string[];
  readonly customElements: CustomElementRegistry;
  readonly ToeYoga?: { readonly exercises: readonly unknown[] };
}

/** px */
const pageWidth = 400;
let frame: HTMLIFrameElement;

/** Waits until a page has loaded, with all that its scripts render at once. */
const loaded = async (): Promise<Page> => {
  await oneEvent(frame, 'load');
  const page = frame.contentWindow as unknown as Page;
  await settleAll(page.document);
  return page;
};

/** Opens a page in a frame, as a reader would. */
const open = async (path: string): Promise<Page> => {
  frame = document.createElement('iframe');
  frame.width = String(pageWidth);
  frame.height = '800';
  frame.src = path;
  const page = loaded();
  document.body.append(frame);
  return page;
};

const rootOf = (page: Page, selector: string): ShadowRoot => page.document.querySelector(selector)!.shadowRoot!;

describe('the bundle', () => {
  afterEach(() => frame.remove());

  it('defines the four tags on a bare page in quirks mode, also where it is loaded twice', async () => {
    const page = await open('/test/pages/bare.html');
    for (const tag of tags) expect(page.customElements.get(tag), tag).not.to.be.undefined;
    expect(rootOf(page, 'exercise-card').textContent).to.include('Toe curls');
  });

  it('works as a classic script with a global, also where it is loaded twice', async () => {
    const page = await open('/test/pages/classic.html');
    expect(page.ToeYoga!.exercises).to.have.length(exercises.length);
    const list = page.document.querySelector('routine-list')!;
    const routine = routines.find(({ id }) => id === list.getAttribute('routine'))!;
    expect(list.shadowRoot!.querySelectorAll('exercise-card')).to.have.length(routine.exercises.length);
  });

  it('breaks no rule of a strict host, in any element while it is used, also where it is loaded three times', async () => {
    const page = await open('/test/pages/csp/all.html');
    for (const tag of tags) expect(page.customElements.get(tag), tag).not.to.be.undefined;
    const clickPrimary = (tag: string): void => rootOf(page, tag).querySelector<HTMLElement>('.primary')!.click();
    rootOf(page, 'toe-yoga-animator').querySelector<HTMLButtonElement>('button:last-of-type')!.click();
    clickPrimary('routine-list');
    await settleAll(page.document);
    clickPrimary('rep-timer');
    for (const details of rootOf(page, 'exercise-card').querySelectorAll('details')) details.open = true;
    // the page's own clock: a lead-in of one second
    const phase = (): Element | null => rootOf(page, 'rep-timer').querySelector('[part=phase]');
    await waitUntil(() => phase()?.textContent === 'Move', 'the timer moves on', { timeout: 5000 });
    clickPrimary('rep-timer');
    await settleAll(page.document);
    expect(rootOf(page, 'rep-timer').querySelector('.primary')!.textContent!.trim()).to.equal('Go on');
    expect(rootOf(page, 'toe-yoga-animator').querySelectorAll('path').length).to.be.above(10);
    const fromFile = page.document.querySelector('routine-list[src]')!.shadowRoot!;
    await waitUntil(() => fromFile.textContent!.includes('From a file'), 'the routine is there', { timeout: 5000 });
    expect(page.refused).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
    expect(page.warned).to.deep.equal([]);
  });

  it('breaks no rule of a strict host with what leaves the page', async () => {
    const page = await open('/test/pages/csp/leave.html');
    const { document } = page;
    const blocks = (): Element[] => [...document.querySelectorAll('[type="application/ld+json"]')];
    await waitUntil(() => blocks().length === 2, 'the blocks of data are there', { timeout: 5000 });
    const data = blocks().map(({ textContent }) => JSON.parse(textContent) as { '@type': string; hasPart?: unknown[] });
    expect(data.map(each => each['@type'])).to.deep.equal(['ExercisePlan', 'ExercisePlan']);
    expect(data[1]!.hasPart).to.have.length(2);
    let prints = 0;
    let files = 0;
    const { URL } = page as unknown as { URL: typeof globalThis.URL };
    const { createObjectURL } = URL;
    Object.assign(page, { print: () => prints++ });
    URL.createObjectURL = file => {
      files++;
      return createObjectURL.call(URL, file);
    };
    await document.querySelector('exercise-card')!.print();
    expect(document.querySelectorAll('#toe-yoga-handout .still svg').length).to.be.above(0);
    const list = document.querySelector('routine-list')!;
    await list.print();
    list.downloadCalendar();
    list.shadowRoot!.querySelector<HTMLDetailsElement>('.leave')!.open = true;
    await waitUntil(() => list.shadowRoot!.querySelector('.code'), 'the link’s code is drawn');
    expect([prints, files]).to.deep.equal([2, 1]);
    // of scripts, the policy lets an empty block of data through alone
    const policy = Object(page)[Symbol.for('toe-yoga.policy')] as { createHTML(html: string): unknown } | undefined;
    for (const rest of ['>1</script>', ' src="/a.js"></script>', '><img></script>']) {
      if (policy) expect(() => policy.createHTML(`<script type="application/ld+json"${rest}`)).to.throw('unsafe');
    }
    expect(page.refused).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });

  it('leaves the page plain where its Trusted Types allow no policy', async () => {
    const page = await open('/test/pages/csp/no-policy.html');
    const known = 'trustedTypes' in window;
    expect(page.customElements.get('exercise-card') === undefined).to.equal(known);
    expect(page.errors).to.deep.equal([]);
    if (known) expect(page.warned!.join()).to.include('allow no policy named toe-yoga');
    expect(page.document.body.textContent).to.include('Spread your toes.');
  });

  it('works in a page that is XML, under a strict policy too', async () => {
    const page = await open('/test/pages/csp/xhtml.xhtml');
    expect(page.document.contentType).to.equal('application/xhtml+xml');
    for (const [selector, words] of Object.entries({
      'body > exercise-card': 'Hold 5 seconds, 12 times',
      'rep-timer': 'Hold 3 seconds, 5 times',
      'toe-yoga-animator': 'Left foot',
      'routine-list': '1 exercise',
      'routine-list exercise-card': 'Toe presses',
      '#read': 'Knee & hip',
      '#upgraded rep-timer': '4 times',
    })) {
      const shown = (): string =>
        page.document.querySelector(selector)?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
      await waitUntil(() => shown().includes(words), `${selector}: ${words}`);
    }
    const card = page.document.querySelector<ExerciseCardElement>('body > exercise-card')!;
    expect(card.getBoundingClientRect().height).to.be.above(300);
    expect(card.querySelector('p')!.checkVisibility()).to.equal(false);
    card.timer!.start();
    await settleAll(page.document);
    expect(card.timer!.state).to.equal('running');
    card.timer!.reset();
    // WebKit may refuse its own parser the text of a block of data
    const refused = page.refused!.filter(text => !/HTMLScriptElement text\|\s*\{ "version"/.test(text));
    expect(refused).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });

  it('stands beside an element that took one of its names', async () => {
    const page = await open('/test/pages/taken.html');
    for (const tag of tags) expect(page.customElements.get(tag), tag).not.to.be.undefined;
    expect(page.errors).to.deep.equal([]);
    expect(page.warned!.filter(warning => warning.includes('<rep-timer> is already defined'))).to.have.length(1);
    expect(rootOf(page, 'exercise-card').textContent).to.include('Toe curls');
  });

  it('goes through a routine beside an element that took the timer’s name', async () => {
    const page = await open('/test/pages/taken.html');
    for (const list of page.document.querySelectorAll('routine-list')) {
      list.start();
      await settleAll(page.document);
      expect(list.shadowRoot!.querySelector('.where')!.textContent).to.include('Exercise 1 of');
      press(list, 'Next exercise');
      await settleAll(page.document);
      expect(list.shadowRoot!.querySelector('.where')!.textContent).to.include('Exercise 2 of');
      press(list, 'Back to the list');
      await settleAll(page.document);
    }
    expect(page.errors).to.deep.equal([]);
  });

  it('offers to go on with a routine after a reload in the middle', async () => {
    localStorage.clear();
    const pressIn = async (page: Page, label: string): Promise<void> => {
      press(page.document.querySelector('routine-list')!, label);
      await settleAll(page.document);
    };
    const page = await open('/test/pages/reload.html');
    await pressIn(page, 'Start');
    await pressIn(page, 'Not today');
    const reloading = loaded();
    page.location.reload();
    const reloaded = await reloading;
    const { textContent } = rootOf(reloaded, 'routine-list');
    expect(textContent).to.include('You were at exercise 2 of 3.');
    await pressIn(reloaded, 'Go on with Arch and knee');
    expect(rootOf(reloaded, 'routine-list').textContent).to.include('Exercise 2 of 3.');
    await pressIn(reloaded, 'Back to the list');
    // what is left for another day stays so until tomorrow; nobody's words stand in a key
    expect(rootOf(reloaded, 'routine-list').textContent)
      .to.include('You were at exercise 2 of 3.')
      .and.include('Not today');
    for (const key of Object.keys(localStorage)) expect(key).to.match(/^toe-yoga\.(safety|routine \w+|timer \w+ \d+)$/);
  });

  for (const name of ['index', 'themes', 'blog', 'clinic']) {
    it(`shows the demo page ${name} without an error, within its width`, async () => {
      const page = await open(`/demo/${name}.html`);
      const used = [...page.document.querySelectorAll(tags.join())];
      expect(used).not.to.be.empty;
      for (const element of used) expect(element.shadowRoot!.textContent!.trim()).not.to.be.empty;
      expect(page.document.documentElement.scrollWidth).to.be.at.most(pageWidth);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('has a contact sheet with every figure, which all move at once', async () => {
    const page = await open('/demo/figures.html');
    const paths = (): string[] => [...page.document.querySelectorAll('li svg')].map(svg => svg.innerHTML);
    const before = paths();
    expect(before).to.have.length(exercises.reduce((sum, { steps }) => sum + steps, 0));
    const slider = page.document.querySelector<HTMLInputElement>('[name=progress]')!;
    slider.value = '0.5';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => paths().every((path, i) => path !== before[i]), 'a figure stands still', { timeout: 5000 });
    expect(page.document.documentElement.scrollWidth).to.be.at.most(pageWidth);
    expect(page.errors).to.deep.equal([]);
  });
});
