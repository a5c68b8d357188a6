import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/toe-yoga-animator/index.js';
import { eachFrame } from '../../../src/browser/frame-loop.js';
import { Stage } from '../../../src/elements/toe-yoga-animator/stage.js';
import type { ToeYogaAnimatorElement } from '../../../src/elements/toe-yoga-animator/index.js';
import { drawn, inside, mount, record, textOf, warnings } from '../../support/elements.js';

const arrows = (element: Element): number =>
  [...element.shadowRoot!.querySelectorAll('g .arrow')].filter(arrow => arrow.getAttribute('d')).length;
const skinOf = (element: Element): string => getComputedStyle(inside(element, 'path.skin')).fill;
const animator = (attributes = '') =>
  mount<ToeYogaAnimatorElement>(`<toe-yoga-animator ${attributes}></toe-yoga-animator>`);

const label = (element: Element): string => inside(element, '[part=figure]').getAttribute('aria-label')!;

describe('a stage', () => {
  const exercise = { rhythm: {}, steps: 3 };
  const stage = (): { stage: Stage; steps: number[]; draws: () => number } => {
    const steps: number[] = [];
    let draws = 0;
    const stage = new Stage({ draw: () => draws++, step: step => steps.push(step), finish: () => {} });
    stage.show(exercise, 1);
    steps.length = 0;
    return { stage, steps, draws: () => draws };
  };

  it('that stands goes on standing when it is in view again; one that plays goes on', async () => {
    const { stage: stands, draws } = stage();
    stands.play();
    await aTimeout(120);
    stands.pause();
    stands.setVisible(false);
    stands.setVisible(true);
    const before = draws();
    await aTimeout(150);
    expect(draws()).to.equal(before);
    stands.play();
    stands.setVisible(false);
    await aTimeout(80);
    const hidden = draws();
    await aTimeout(80);
    expect(draws()).to.equal(hidden);
    stands.setVisible(true);
    await aTimeout(150);
    expect(draws()).to.be.above(hidden + 1);
    stands.pause();
  });

  it('goes to a step at once where nobody sees it', () => {
    const { stage: hidden, steps } = stage();
    hidden.setVisible(false);
    hidden.goTo(3);
    expect([hidden.shown.step, ...steps]).to.deep.equal([3, 3]);
  });

  it('goes on faster from where it is', async () => {
    const { stage: fast, steps } = stage();
    fast.setSpeed(0.25);
    fast.play();
    await aTimeout(200);
    expect(steps).to.deep.equal([2]);
    fast.setSpeed(2);
    await aTimeout(1500);
    expect(steps.length).to.be.above(1);
    fast.pause();
  });

  it('asks for one frame at a time, whatever happens in one', async () => {
    let draws = 0;
    let stop = (): void => {};
    const draw = (): void => {
      draws++;
      stop();
      stop = eachFrame(draw);
    };
    stop = eachFrame(draw);
    await aTimeout(500);
    stop();
    expect(draws).to.be.within(2, 20);
    const stopped = draws;
    await aTimeout(100);
    expect(draws).to.equal(stopped);
  });
});

describe('the controls of <toe-yoga-animator>', () => {
  afterEach(() => localStorage.clear());

  it('turn the figure, by buttons and arrow keys', async () => {
    const element = await animator();
    const first = drawn(element);
    const more = inside<HTMLDetailsElement>(element, '.more');
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
    element.view = 'side';
    await element.updateComplete;
    expect(drawn(element)).to.equal(drawn(await animator('view="side"')));
  });

  it('turn the figure by dragging, and leave vertical swipes to the page', async () => {
    const element = await animator();
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

  it('set the speed', async () => {
    const element = await animator('speed="0.75"');
    const select = inside<HTMLSelectElement>(element, 'select');
    expect([...select.options].map(({ value }) => +value)).to.deep.equal([0.25, 0.5, 0.75, 1, 1.5, 2]);
    expect(select.value).to.equal('0.75');
    for (const speed of ['1', '2', '0.5']) {
      select.value = speed;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect([element.speed, select.value]).to.deep.equal([+speed, speed]);
    }
  });

  it('say that it stands when a step ends its playing', async () => {
    const element = await animator();
    const events = record(element, 'toe-yoga-animator-play', 'toe-yoga-animator-pause');
    element.play();
    element.next();
    expect(events.map(({ type }) => type.slice(18))).to.deep.equal(['play', 'pause']);
    element.exercise = 'nonsense';
    element.play();
    expect(events).to.have.lengthOf(2);
  });

  it('hold properties to the rules of the attributes', async () => {
    const element = await animator();
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
    const [one, other] = [await animator(), await animator('exercise="glute-bridge"')];
    const own = skinOf(one);
    expect(localStorage).to.have.length(0);
    const tones = [...one.shadowRoot!.querySelectorAll<HTMLButtonElement>('.tone')];
    tones[4]!.click();
    await one.updateComplete;
    expect(tones.map(tone => tone.getAttribute('aria-pressed')).join()).to.equal('false,false,false,false,true');
    expect(skinOf(one)).not.to.equal(own);
    await other.updateComplete;
    expect(skinOf(other)).to.equal(skinOf(one));
    expect(localStorage).to.have.length(1);
    const later = await animator();
    expect(skinOf(later)).to.equal(skinOf(one));
    tones[4]!.click();
    await one.updateComplete;
    expect(skinOf(one)).to.equal(own);
    expect(localStorage).to.have.length(0);
  });

  it('move sliders: what they set is shown until the figure moves by itself', async () => {
    const element = await animator('exercise="arch-and-knee"');
    const sunk = drawn(element);
    const [arch, hip] = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=range]')];
    await expect(element).to.be.accessible();
    const pictures = new Set([sunk]);
    for (const [slider, value] of [
      [arch!, '50'],
      [arch!, '100'],
      [hip!, '100'],
    ] as const) {
      slider.value = value;
      slider.dispatchEvent(new Event('input'));
      await element.updateComplete;
      pictures.add(drawn(element));
    }
    expect(pictures.size).to.equal(4);
    expect(label(element)).to.equal('Arch and knee. Left leg');
    expect(textOf(element, '.caption')).to.equal('');
    arch!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(arch!.value).to.equal('99');
    await element.updateComplete;
    pictures.add(drawn(element));
    expect(pictures.size).to.equal(5);
    element.goTo(1);
    await aTimeout(2500);
    expect(drawn(element)).to.equal(sunk);
    expect(arch!.value).to.equal('0');
    expect(label(element)).to.include('Let your arch sink');
  });

  it('name the side where there is one', async () => {
    const labels = [];
    for (const exercise of ['toe-yoga', 'clamshell', 'glute-bridge', 'toe-walking']) {
      const element = await animator(`exercise="${exercise}" side="right"`);
      labels.push(textOf(element, '.controls .fine'));
    }
    expect(labels).to.deep.equal(['Right foot', 'Right leg', '', '']);
  });

  it('show the way into a step by arrows where the figure stands, not while it moves', async () => {
    const element = await animator('exercise="toe-spread"');
    expect(arrows(element)).to.be.above(0);
    element.goTo(2);
    await aTimeout(500);
    expect(arrows(element)).to.equal(0);
    await aTimeout(2000);
    expect(arrows(element)).to.be.above(0);
    element.play();
    await aTimeout(300);
    expect(arrows(element)).to.equal(0);
  });
});
