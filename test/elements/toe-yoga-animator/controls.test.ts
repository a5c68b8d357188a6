import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/toe-yoga-animator/index.js';
import type { ToeYogaAnimatorElement } from '../../../src/elements/toe-yoga-animator/index.js';
import { mountAnimator, mountTimedAnimator, namesOf, pictureLabel, wholeLoop } from '../../support/animator.js';
import { recordAnnouncements } from '../../support/announcements.js';
import { contrast } from '../../support/colors.js';
import { drawn, inside, record, textOf, warnings } from '../../support/elements.js';

const arrowCount = (element: Element): number =>
  [...element.shadowRoot!.querySelectorAll('g .arrow path')].filter(arrow => arrow.getAttribute('d')).length;
const skinColor = (element: Element): string => getComputedStyle(inside(element, '.skin path')).fill;

const button = (element: Element, name: string): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll('button')].find(
    each => (each.getAttribute('aria-label') ?? each.textContent!.trim()) === name,
  )!;

const pressedViews = async (element: ToeYogaAnimatorElement): Promise<string[]> => {
  await element.updateComplete;
  const chips = [...element.shadowRoot!.querySelectorAll('[aria-label=View] [aria-pressed=true]')];
  return chips.map(chip => chip.textContent!.trim());
};

const slidersOf = (element: Element): HTMLInputElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=range]'),
];
const slide = (slider: HTMLInputElement, value: string): void => {
  slider.value = value;
  slider.dispatchEvent(new Event('input'));
};

describe('the controls of <toe-yoga-animator>', () => {
  afterEach(() => localStorage.clear());

  it('turn the figure about both axes, by buttons and arrow keys, and back', async () => {
    const element = await mountAnimator();
    const first = drawn(element);
    inside<HTMLDetailsElement>(element, 'details').open = true;
    await expect(element).to.be.accessible();
    for (const [one, other, key, keyCount] of [
      ['Turn left', 'Turn right', 'ArrowLeft', 3],
      ['Turn up', 'Turn down', 'ArrowUp', 3],
    ] as const) {
      button(element, one).click();
      const turned = drawn(element);
      expect(turned, one).not.to.equal(first);
      button(element, other).click();
      expect(drawn(element), other).to.equal(first);
      button(element, one).focus();
      for (let i = 0; i < keyCount; i++) await sendKeys({ press: key });
      expect(drawn(element), key).to.equal(turned);
      button(element, 'Reset').click();
      expect(drawn(element), 'Reset').to.equal(first);
    }
  });

  it('tell a screen reader how far the figure is turned', async () => {
    const announcements = recordAnnouncements();
    const element = await mountAnimator();
    for (const label of ['Turn left', 'Turn up', 'Turn right', 'Reset']) button(element, label).click();
    announcements.restore();
    expect(announcements.messages).to.deep.equal([
      'Turned 45° to the left',
      'Turned 45° to the left, 45° up',
      'Turned 45° up',
      'Not turned',
    ]);
  });

  it('leave the arrow keys to the page where the focus is elsewhere', async () => {
    const element = await mountAnimator();
    const first = drawn(element);
    inside(element, 'button').focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(drawn(element)).to.equal(first);
  });

  it('show each view by a chip that says which one is shown, and none while the figure is turned', async () => {
    const element = await mountAnimator('exercise="toe-curls" view="side"');
    expect(await pressedViews(element)).to.deep.equal(['Side']);
    for (const [word, view] of [
      ['Front', 'front'],
      ['Top', 'top'],
      ['At an angle', 'quarter'],
    ] as const) {
      button(element, word).click();
      expect(await pressedViews(element)).to.deep.equal([word]);
      const other = await mountAnimator(`exercise="toe-curls" view="${view}"`);
      expect(drawn(element)).to.equal(drawn(other));
      other.remove();
    }
    button(element, 'Turn left').click();
    expect(await pressedViews(element)).to.deep.equal([]);
    button(element, 'Reset').click();
    expect(await pressedViews(element)).to.deep.equal(['Side']);
    expect(element.view).to.equal('side');
  });

  it('press no chip where each step has a view of its own, until the reader chooses one', async () => {
    const element = await mountAnimator('exercise="toe-yoga"');
    expect(await pressedViews(element)).to.deep.equal([]);
    button(element, 'Side').click();
    expect(await pressedViews(element)).to.deep.equal(['Side']);
    expect(drawn(element)).to.equal(drawn(await mountAnimator('exercise="toe-yoga" view="side"')));
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
    expect(getComputedStyle(stage).touchAction).to.equal('pan-y pinch-zoom');
  });

  it('leave two fingers to the page, which they zoom', async () => {
    const element = await mountAnimator();
    const stage = inside(element, '.stage');
    stage.setPointerCapture = () => {};
    const touch = (type: string, pointerId: number, clientX: number): void => {
      stage.dispatchEvent(new PointerEvent(type, { pointerId, clientX, clientY: 50, isPrimary: pointerId === 1 }));
    };
    const first = drawn(element);
    touch('pointerdown', 1, 10);
    touch('pointerdown', 2, 90);
    touch('pointermove', 1, 0);
    touch('pointermove', 2, 190);
    touch('pointerup', 2, 190);
    touch('pointermove', 1, 60);
    expect(drawn(element)).to.equal(first);
    touch('pointerup', 1, 60);
    touch('pointerdown', 1, 10);
    touch('pointermove', 1, 60);
    expect(drawn(element)).not.to.equal(first);
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

  it('say where a slider stands in words, and its ends without a number', async () => {
    const element = await mountAnimator('exercise="arch-and-knee"');
    const [arch, hip] = slidersOf(element);
    const said = async (slider: HTMLInputElement, value: string): Promise<string | null> => {
      slide(slider, value);
      await element.updateComplete;
      return slider.getAttribute('aria-valuetext');
    };
    expect([await said(arch!, '0'), await said(arch!, '40'), await said(arch!, '100')]).to.deep.equal([
      'sunk',
      'lifted, 40 %',
      'lifted',
    ]);
    expect(hip!.getAttribute('aria-valuetext')).to.equal('strong');
  });

  it('ring every skin tone, so that it is seen on any ground', async () => {
    const element = await mountAnimator();
    for (const tone of element.shadowRoot!.querySelectorAll('.skin-tone')) {
      const { borderTopWidth, borderTopColor } = getComputedStyle(tone, '::before');
      expect(borderTopWidth).to.equal('1px');
      expect(contrast(borderTopColor, '#f4f1ea')).to.be.at.least(3);
    }
    expect(inside(element, '[aria-label=Skin] .menu-label').textContent).to.equal('Skin');
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
    expect(pictureLabel(element)).to.include('Lower your arch');
  });

  it('name the side that works, or both where both do at once', async () => {
    const names = [];
    for (const exercise of ['toe-yoga', 'clamshell', 'glute-bridge', 'toe-spread', 'big-toe-check', 'weight-shift']) {
      const element = await mountAnimator(`exercise="${exercise}" side="right"`);
      names.push(textOf(element, '.side-name'));
    }
    expect(names).to.deep.equal(['Right foot', 'Right leg on top', 'Both legs', 'Both feet', 'Right foot', '']);
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
