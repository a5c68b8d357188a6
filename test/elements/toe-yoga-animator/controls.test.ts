import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/toe-yoga-animator/index.js';
import { mountAnimator, mountTimedAnimator, namesOf, pictureLabel, wholeLoop } from '../../support/animator.js';
import { drawn, inside, record, textOf, warnings } from '../../support/elements.js';

const arrowCount = (element: Element): number =>
  [...element.shadowRoot!.querySelectorAll('g .arrow')].filter(arrow => arrow.getAttribute('d')).length;
const skinColor = (element: Element): string => getComputedStyle(inside(element, 'path.skin')).fill;

const slidersOf = (element: Element): HTMLInputElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=range]'),
];
const slide = (slider: HTMLInputElement, value: string): void => {
  slider.value = value;
  slider.dispatchEvent(new Event('input'));
};

describe('the controls of <toe-yoga-animator>', () => {
  afterEach(() => localStorage.clear());

  it('turn the figure, by buttons and arrow keys', async () => {
    const element = await mountAnimator();
    const first = drawn(element);
    const more = inside<HTMLDetailsElement>(element, 'details');
    more.open = true;
    await expect(element).to.be.accessible();
    const [left, right] = [...more.querySelectorAll('button')] as HTMLButtonElement[];
    left!.click();
    const turned = drawn(element);
    right!.click();
    expect(turned).not.to.equal(first);
    expect(drawn(element)).to.equal(first);
    right!.focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(drawn(element)).not.to.equal(first);
    await sendKeys({ press: 'ArrowDown' });
    for (let i = 0; i < 3; i++) await sendKeys({ press: 'ArrowLeft' });
    expect(drawn(element)).to.equal(turned);
  });

  it('let a figure that was turned face its view again when another one is asked for', async () => {
    const element = await mountAnimator();
    inside<HTMLButtonElement>(element, 'details button').click();
    element.view = 'side';
    await element.updateComplete;
    expect(drawn(element)).to.equal(drawn(await mountAnimator('view="side"')));
  });

  it('turn the figure by dragging, and leave vertical swipes to the page', async () => {
    const element = await mountAnimator();
    const first = drawn(element);
    const stage = inside(element, '.stage');
    stage.setPointerCapture = () => {};
    const drag = (type: string, clientX: number): void => {
      stage.dispatchEvent(new PointerEvent(type, { pointerId: 7, clientX, clientY: 50, bubbles: true }));
    };
    drag('pointermove', 10);
    expect(drawn(element)).to.equal(first);
    drag('pointerdown', 10);
    drag('pointermove', 90);
    const turned = drawn(element);
    expect(turned).not.to.equal(first);
    drag('pointerup', 90);
    drag('pointermove', 30);
    expect(drawn(element)).to.equal(turned);
    expect(getComputedStyle(stage).touchAction).to.equal('pan-y');
  });

  it('set the speed, to one that the page has set too', async () => {
    const element = await mountAnimator('speed="0.75"');
    const select = inside<HTMLSelectElement>(element, 'select');
    expect(select.value).to.equal('0.75');
    for (const speed of ['1', '2', '0.5', '0.75']) {
      select.value = speed;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect([element.speed, select.value]).to.deep.equal([+speed, speed]);
    }
    const choices = [...select.options].map(({ value }) => +value);
    expect(choices).to.include(0.75);
    expect(choices).to.deep.equal([...choices].sort((a, b) => a - b));
  });

  it('say that it stands when a step ends its playing', async () => {
    const element = await mountAnimator();
    const events = record(element, 'toe-yoga-animator-play', 'toe-yoga-animator-pause');
    element.play();
    element.next();
    expect(namesOf(events)).to.deep.equal(['play', 'pause']);
  });

  it('play nothing where the exercise has no steps', async () => {
    const element = await mountAnimator('exercise="nonsense"');
    const events = record(element, 'toe-yoga-animator-play');
    element.play();
    expect(events).to.deep.equal([]);
    expect(inside(element, '.controls')).to.be.null;
  });

  it('hold properties to the rules of the attributes', async () => {
    const element = await mountAnimator();
    const usual = drawn(element);
    const said = await warnings(async () => {
      Object.assign(element, { view: 'bogus', side: 3, speed: 'fast', step: 2.5, exercise: null });
      await element.updateComplete;
    });
    expect(said.join()).to.include('view').and.include('side').and.include('speed').and.include('step');
    const { view, side, speed, step, exercise } = element;
    expect([view, side, speed, step, exercise]).to.deep.equal(['auto', 'left', 1, 1, 'toe-yoga']);
    expect(drawn(element)).to.equal(usual);
  });

  it('pick a skin tone for every figure, kept on this device only when the reader picks one', async () => {
    const [one, other] = [await mountAnimator(), await mountAnimator('exercise="glute-bridge"')];
    const own = skinColor(one);
    expect(localStorage).to.have.length(0);
    const tones = [...one.shadowRoot!.querySelectorAll<HTMLButtonElement>('.skin-tone')];
    const last = tones.at(-1)!;
    last.click();
    await one.updateComplete;
    expect(tones.filter(tone => tone.getAttribute('aria-pressed') === 'true')).to.deep.equal([last]);
    expect(skinColor(one)).not.to.equal(own);
    await other.updateComplete;
    expect(skinColor(other)).to.equal(skinColor(one));
    expect(localStorage).to.have.length(1);
    const later = await mountAnimator();
    expect(skinColor(later)).to.equal(skinColor(one));
    last.click();
    await one.updateComplete;
    expect(skinColor(one)).to.equal(own);
    expect(localStorage).to.have.length(0);
  });

  it('pose the figure by sliders, each position another picture', async () => {
    const element = await mountAnimator('exercise="arch-and-knee"');
    const [arch, hip] = slidersOf(element);
    await expect(element).to.be.accessible();
    const pictures = [drawn(element)];
    const keep = async (): Promise<void> => {
      await element.updateComplete;
      pictures.push(drawn(element));
    };
    slide(arch!, '50');
    await keep();
    slide(arch!, '100');
    await keep();
    slide(hip!, '100');
    await keep();
    arch!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(arch!.value).to.equal('99');
    await keep();
    expect(new Set(pictures).size).to.equal(pictures.length);
  });

  it('name no step while the reader poses the figure, until it moves by itself', async () => {
    const { element, clock } = await mountTimedAnimator('exercise="arch-and-knee"');
    const sunk = drawn(element);
    const [arch] = slidersOf(element);
    slide(arch!, '50');
    await element.updateComplete;
    expect(pictureLabel(element)).to.equal('Arch and knee. Left leg');
    expect(textOf(element, '.caption')).to.equal('');
    element.goTo(1);
    clock.advance(wholeLoop);
    await element.updateComplete;
    expect(drawn(element)).to.equal(sunk);
    expect(arch!.value).to.equal('0');
    expect(pictureLabel(element)).to.include('Let your arch sink');
  });

  it('name the side where there is one', async () => {
    const names = [];
    for (const exercise of ['toe-yoga', 'clamshell', 'glute-bridge', 'toe-walking']) {
      const element = await mountAnimator(`exercise="${exercise}" side="right"`);
      names.push(textOf(element, '.side-name'));
    }
    expect(names).to.deep.equal(['Right foot', 'Right leg', '', '']);
  });

  it('show the way into a step by arrows where the figure stands, not while it moves', async () => {
    const { element, clock } = await mountTimedAnimator('exercise="toe-spread"');
    expect(arrowCount(element)).to.be.above(0);
    element.goTo(2);
    expect(arrowCount(element)).to.equal(0);
    clock.advance(wholeLoop);
    expect(arrowCount(element)).to.be.above(0);
    element.play();
    expect(arrowCount(element)).to.equal(0);
  });
});
