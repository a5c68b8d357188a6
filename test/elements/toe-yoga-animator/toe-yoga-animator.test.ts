import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { exercises as catalogue } from '../../../src/catalogue/index.js';
import { drawing } from '../../../src/figure/render/renderer.js';
import { poseBetween } from '../../../src/figure/motion/pose.js';
import { cameraOf } from '../../../src/figure/render/views.js';
import '../../../src/elements/toe-yoga-animator/index.js';
import { exercises } from '../../../src/core.js';
import type { ToeYogaAnimatorElement } from '../../../src/elements/toe-yoga-animator/index.js';
import { drawn as pathsOf, inside, mount, record, textOf, warnings } from '../../support/elements.js';

const label = (element: Element): string => inside(element, '[part=figure]').getAttribute('aria-label')!;
const drawn = (element: Element): string => inside(element, 'g').innerHTML;

describe('<toe-yoga-animator>', () => {
  it('shows toe yoga, the left foot, the first step', async () => {
    const element = await mount<ToeYogaAnimatorElement>('<toe-yoga-animator></toe-yoga-animator>');
    expect(label(element)).to.equal('Toe yoga. Left foot. Step 1 of 4. Spread your toes as wide as they go.');
    expect(textOf(element, '.caption')).to.equal('Spread your toes as wide as they go.');
    expect(element.shadowRoot!.querySelectorAll('path').length).to.be.above(10);
    await expect(element).to.be.accessible();
  });

  for (const view of ['front', 'top', 'side', 'quarter'] as const) {
    for (const side of ['left', 'right'] as const) {
      it(`draws each step differently, ${view} view, ${side} foot`, async () => {
        const element = await mount<ToeYogaAnimatorElement>(
          `<toe-yoga-animator view=${view} side=${side}></toe-yoga-animator>`,
        );
        const pictures = new Set<string>();
        for (const step of [1, 2, 3, 4]) {
          element.step = step;
          await element.updateComplete;
          expect(label(element)).to.include(`${side === 'left' ? 'Left' : 'Right'} foot. Step ${step} of 4.`);
          pictures.add(drawn(element));
        }
        expect(pictures.size).to.equal(4);
      });
    }
  }

  it('moves to the next step and the one before, by buttons and methods', async () => {
    const element = await mount<ToeYogaAnimatorElement>('<toe-yoga-animator></toe-yoga-animator>');
    const events = record(element, 'toe-yoga-animator-step');
    const [previous, next] = [...element.shadowRoot!.querySelectorAll('button')];
    next!.click();
    expect(element.step).to.equal(2);
    previous!.click();
    element.previous();
    expect(element.step).to.equal(4);
    element.next();
    element.goTo(3);
    element.goTo(99);
    element.goTo(NaN);
    expect(events.map(({ detail }) => (detail as { step: number }).step)).to.deep.equal([2, 1, 4, 1, 3, 4, 1]);
  });

  it('moves smoothly between steps', async () => {
    const element = await mount<ToeYogaAnimatorElement>('<toe-yoga-animator view="side"></toe-yoga-animator>');
    const first = drawn(element);
    element.goTo(3);
    await aTimeout(300);
    const between = drawn(element);
    await aTimeout(1500);
    const last = drawn(element);
    element.step = 3;
    await element.updateComplete;
    expect(new Set([first, between, last]).size).to.equal(3);
    expect(drawn(element)).to.equal(last);
  });

  it('plays one loop, says so and rests', async () => {
    const element = await mount<ToeYogaAnimatorElement>(
      '<toe-yoga-animator exercise="toe-spread" speed="2"></toe-yoga-animator>',
    );
    const events = record(element, 'toe-yoga-animator-play', 'toe-yoga-animator-step', 'toe-yoga-animator-finish');
    element.play();
    await element.updateComplete;
    expect(inside(element, 'button:last-of-type').getAttribute('aria-label')).to.equal('Pause');
    await expect(element).to.be.accessible();
    await oneEvent(element, 'toe-yoga-animator-finish');
    await element.updateComplete;
    expect(events.map(({ type }) => type.slice(18)).join(' ')).to.equal('play step step finish');
    expect(element.step).to.equal(1);
    expect(inside(element, 'button:last-of-type').getAttribute('aria-label')).to.equal('Play');
  });

  it('pauses and stays', async () => {
    const element = await mount<ToeYogaAnimatorElement>('<toe-yoga-animator loop speed="2"></toe-yoga-animator>');
    const events = record(element, 'toe-yoga-animator-pause');
    element.play();
    await aTimeout(200);
    element.pause();
    const still = drawn(element);
    await aTimeout(300);
    expect(drawn(element)).to.equal(still);
    expect(events).to.have.length(1);
  });

  it('plays by itself when it is in view, and can be paused without other controls', async () => {
    const element = await mount<ToeYogaAnimatorElement>('<toe-yoga-animator autoplay no-controls></toe-yoga-animator>');
    await oneEvent(element, 'toe-yoga-animator-play').catch(() => {});
    await element.updateComplete;
    const buttons = [...element.shadowRoot!.querySelectorAll('button')];
    expect(buttons.map(button => button.getAttribute('aria-label'))).to.deep.equal(['Pause']);
    buttons[0]!.click();
    await element.updateComplete;
    expect(buttons[0]!.isConnected && inside(element, 'button').getAttribute('aria-label')).to.equal('Play');
    await expect(element).to.be.accessible();
  });

  it('plays by itself from when it is told to, and stands when another exercise is put on', async () => {
    const element = await mount<ToeYogaAnimatorElement>('<toe-yoga-animator></toe-yoga-animator>');
    await aTimeout(100);
    const events = record(element, 'toe-yoga-animator-play', 'toe-yoga-animator-pause');
    element.autoplay = true;
    await element.updateComplete;
    element.exercise = 'toe-curls';
    await element.updateComplete;
    expect(events.map(({ type }) => type.slice(18))).to.deep.equal(['play', 'pause']);
  });

  it('draws nothing while it is not on the page', async () => {
    const element = await mount<ToeYogaAnimatorElement>('<toe-yoga-animator loop speed="2"></toe-yoga-animator>');
    element.play();
    await aTimeout(100);
    element.remove();
    const still = drawn(element);
    await aTimeout(200);
    expect(drawn(element)).to.equal(still);
  });

  it('draws each still as the figure’s data have it, the bundle’s short names or not', async () => {
    const element = await mount<ToeYogaAnimatorElement>('<toe-yoga-animator></toe-yoga-animator>');
    for (const { id, steps, figure } of catalogue) {
      for (const side of ['left', 'right'] as const) {
        for (let step = 1; step <= steps; step++) {
          Object.assign(element, { exercise: id, step, side });
          await element.updateComplete;
          const shapes = drawing(figure!)(
            poseBetween(figure!, { step, side }),
            cameraOf(figure!, 'auto', side),
            step,
            true,
          ).filter(({ d }) => d);
          const expected = shapes.map(({ role, d }) => `${role} ${d}`).join('\n');
          expect(pathsOf(element) === expected, `${id} ${step} ${side}`).to.be.true;
        }
      }
    }
  });

  it('shows any exercise, by its figure or by its words', async () => {
    const element = await mount<ToeYogaAnimatorElement>('<toe-yoga-animator></toe-yoga-animator>');
    for (const exercise of exercises) {
      element.exercise = exercise.id;
      element.step = 2;
      await element.updateComplete;
      if (exercise.figure) expect(label(element)).to.include(`Step 2 of ${exercise.steps}`);
      else expect(textOf(element, '.placeholder')).to.match(/^2 [A-Z]/);
    }
    await expect(element).to.be.accessible();
  });

  it('says what is not allowed and falls back', async () => {
    const said = await warnings(async () => {
      const element = await mount<ToeYogaAnimatorElement>(
        '<toe-yoga-animator exercise="toe-yga" view="below" step="0" speed="9"></toe-yoga-animator>',
      );
      expect([element.view, element.step, element.speed]).to.deep.equal(['auto', 1, 1]);
    });
    expect(said.join('\n'))
      .to.include('the nearest is "toe-yoga"')
      .and.include('view> must be one of auto')
      .and.include('must be 0.25–2 times, is "9"; 1 is used');
  });

  it('is easy to hit', async () => {
    const element = await mount<ToeYogaAnimatorElement>('<toe-yoga-animator></toe-yoga-animator>');
    for (const button of element.shadowRoot!.querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });
});
