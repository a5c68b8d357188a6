import { aTimeout, expect, waitUntil } from '@open-wc/testing';

const tags = ['exercise-card', 'rep-timer', 'toe-yoga-animator', 'routine-list'];

interface Page extends Window {
  readonly refused?: string[];
  readonly errors?: string[];
  readonly warned?: string[];
  readonly customElements: CustomElementRegistry;
  readonly ToeYoga?: { readonly exercises: readonly unknown[] };
}

let frame: HTMLIFrameElement;

/** Opens a page in a frame, as a reader would, and waits until it is at rest. */
const open = async (path: string): Promise<Page> => {
  frame = document.createElement('iframe');
  frame.width = '400';
  frame.height = '800';
  frame.src = path;
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  await aTimeout(300);
  return frame.contentWindow as unknown as Page;
};
const rootOf = (page: Page, selector: string): ShadowRoot => page.document.querySelector(selector)!.shadowRoot!;

describe('pages that load the bundle', () => {
  afterEach(() => frame.remove());

  it('defines the four tags on a bare page in quirks mode, loaded twice', async () => {
    const page = await open('/test/pages/bare.html');
    for (const tag of tags) expect(page.customElements.get(tag), tag).not.to.be.undefined;
    expect(rootOf(page, 'exercise-card').textContent).to.include('Toe curls');
  });

  it('works as a classic script with a global, loaded twice', async () => {
    const page = await open('/test/pages/classic.html');
    expect(page.ToeYoga!.exercises).to.have.length(23);
    expect(rootOf(page, 'routine-list').querySelectorAll('exercise-card')).to.have.length(7);
  });

  it('breaks no rule of a strict host, loaded three times, in every element and state', async () => {
    const page = await open('/test/pages/csp/all.html');
    for (const tag of tags) expect(page.customElements.get(tag), tag).not.to.be.undefined;
    const timer = rootOf(page, 'rep-timer');
    rootOf(page, 'toe-yoga-animator').querySelector<HTMLButtonElement>('button:last-of-type')!.click();
    rootOf(page, 'routine-list').querySelector<HTMLButtonElement>('.primary')!.click();
    await aTimeout(200);
    timer.querySelector<HTMLButtonElement>('.primary')!.click();
    for (const details of rootOf(page, 'exercise-card').querySelectorAll('details')) details.open = true;
    await aTimeout(1500);
    timer.querySelector<HTMLButtonElement>('.primary')!.click();
    await aTimeout(200);
    expect(timer.querySelector('[part=phase]')!.textContent).to.equal('Move');
    expect(rootOf(page, 'toe-yoga-animator').querySelectorAll('path').length).to.be.above(10);
    expect(page.document.querySelectorAll('routine-list')[1]!.shadowRoot!.textContent).to.include('From a file');
    expect(page.refused).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
    expect(page.warned).to.deep.equal([]);
  });

  it('leaves the page plain where its Trusted Types allow no policy', async () => {
    const page = await open('/test/pages/csp/no-policy.html');
    const known = 'trustedTypes' in window;
    expect(page.customElements.get('exercise-card') === undefined).to.equal(known);
    expect(page.errors).to.deep.equal([]);
    if (known) expect(page.warned!.join()).to.include('allow no policy named toe-yoga');
    expect(page.document.body.textContent).to.include('Spread your toes.');
  });

  it('stands beside an element that took one of its names', async () => {
    const page = await open('/test/pages/taken.html');
    for (const tag of tags) expect(page.customElements.get(tag), tag).not.to.be.undefined;
    expect(page.errors).to.deep.equal([]);
    expect(page.warned!.filter(warning => warning.includes('<rep-timer> is already defined'))).to.have.length(1);
    expect(rootOf(page, 'exercise-card').textContent).to.include('Toe curls');
  });

  it('offers to go on with a routine after a reload in the middle', async () => {
    localStorage.clear();
    let page = await open('/test/pages/reload.html');
    rootOf(page, 'routine-list').querySelector<HTMLButtonElement>('.primary')!.click();
    await aTimeout(300);
    const skip = [...rootOf(page, 'routine-list').querySelectorAll('button')].find(
      each => each.textContent === 'Not today',
    )!;
    skip.click();
    await aTimeout(300);
    const reloaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    page.location.reload();
    await reloaded;
    await aTimeout(300);
    page = frame.contentWindow as unknown as Page;
    const root = rootOf(page, 'routine-list');
    expect(root.textContent).to.include('You were at exercise 2 of 3.');
    [...root.querySelectorAll('button')].find(each => each.textContent === 'Go on with Arch and knee')!.click();
    await aTimeout(300);
    expect(root.textContent).to.include('Exercise 2 of 3.');
    [...root.querySelectorAll('button')].find(each => each.textContent === 'Back to the list')!.click();
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  for (const name of ['index', 'blog', 'clinic']) {
    it(`shows the demo page ${name} without an error`, async () => {
      const page = await open(`/demo/${name}.html`);
      const used = [...page.document.querySelectorAll(tags.join())];
      expect(used).not.to.be.empty;
      for (const element of used) expect(element.shadowRoot!.textContent!.trim()).not.to.be.empty;
      expect(page.document.documentElement.scrollWidth).to.be.at.most(400);
    });
  }

  it('shows every figure, and moves them all at once', async () => {
    const page = await open('/demo/figures.html');
    const paths = (): string[] => [...page.document.querySelectorAll('li svg')].map(svg => svg.innerHTML);
    const before = paths();
    expect(before).to.have.length.above(45);
    const slider = page.document.querySelector<HTMLInputElement>('[name=progress]')!;
    slider.value = '0.5';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => paths().every((path, i) => path !== before[i]), 'a figure stands still', { timeout: 5000 });
    expect(page.document.documentElement.scrollWidth).to.be.at.most(400);
  });
});
