import { expect, waitUntil } from '@open-wc/testing';
import { exercises as catalogue } from '../../../src/catalogue/index.js';
import { FigureView } from '../../../src/elements/toe-yoga-animator/figure-view.js';
import '../../../src/elements/toe-yoga-animator/index.js';
import { exercises } from '../../../src/core.js';
import {
  mountAnimator,
  mountTimedAnimator,
  namesOf,
  pictureLabel,
  playLabel,
  redrawn,
  wholeLoop,
} from '../../support/animator.js';
import { drawn, inside, record, textOf, warnings } from '../../support/elements.js';
import { findTooSmall } from '../../support/layout.js';

describe('<toe-yoga-animator>', () => {
  it('shows toe yoga, the left foot, the first step', async () => {
    const element = await mountAnimator();
    expect(pictureLabel(element)).to.equal('Toe yoga. Left foot. Step 1 of 4. Spread your toes as wide as they go.');
    expect(textOf(element, '.caption')).to.equal('Spread your toes as wide as they go.');
    expect(element.shadowRoot!.querySelectorAll('path').length).to.be.above(10);
    await expect(element).to.be.accessible();
  });

  for (const view of ['front', 'top', 'side', 'quarter'] as const) {
    for (const side of ['left', 'right'] as const) {
      it(`draws each step differently, ${view} view, ${side} foot`, async () => {
        const element = await mountAnimator(`view=${view} side=${side}`);
        const pictures = new Set<string>();
        for (const step of [1, 2, 3, 4]) {
          element.step = step;
          await element.updateComplete;
          expect(pictureLabel(element)).to.include(`${side === 'left' ? 'Left' : 'Right'} foot. Step ${step} of 4.`);
          pictures.add(drawn(element));
        }
        expect(pictures.size).to.equal(4);
      });
    }
  }

  it('moves to the next step and the one before, by buttons and methods', async () => {
    const element = await mountAnimator();
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
    const { element, clock } = await mountTimedAnimator('view="side"');
    const first = drawn(element);
    element.goTo(3);
    clock.advance(300);
    await redrawn(element);
    const between = drawn(element);
    clock.advance(wholeLoop);
    const last = drawn(element);
    expect(new Set([first, between, last]).size).to.equal(3);
    expect(last).to.equal(drawn(await mountAnimator('view="side" step="3"')));
  });

  it('plays one loop, says so and rests', async () => {
    const { element, clock } = await mountTimedAnimator('exercise="toe-spread"');
    const events = record(element, 'toe-yoga-animator-play', 'toe-yoga-animator-step', 'toe-yoga-animator-finish');
    element.play();
    await element.updateComplete;
    expect(playLabel(element)).to.equal('Pause');
    await expect(element).to.be.accessible();
    clock.advance(wholeLoop);
    await element.updateComplete;
    expect(namesOf(events)).to.deep.equal(['play', 'step', 'step', 'finish']);
    expect(element.step).to.equal(1);
    expect(playLabel(element)).to.equal('Play');
  });

  it('stays where it was paused', async () => {
    const { element, clock } = await mountTimedAnimator('loop');
    const events = record(element, 'toe-yoga-animator-pause', 'toe-yoga-animator-step');
    element.play();
    clock.advance(200);
    element.pause();
    const still = drawn(element);
    clock.advance(wholeLoop);
    expect(drawn(element)).to.equal(still);
    expect(namesOf(events)).to.deep.equal(['step', 'pause']);
  });

  it('plays by itself when it is in view, and can be paused without other controls', async () => {
    const element = await mountAnimator('autoplay no-controls');
    await waitUntil(() => playLabel(element) === 'Pause', 'it plays', { timeout: 5000 });
    const buttons = [...element.shadowRoot!.querySelectorAll('button')];
    expect(buttons).to.have.lengthOf(1);
    buttons[0]!.click();
    await element.updateComplete;
    expect(buttons[0]!.isConnected).to.be.true;
    expect(playLabel(element)).to.equal('Play');
    await expect(element).to.be.accessible();
  });

  it('plays by itself from when it is told to, and stands when another exercise is put on', async () => {
    const element = await mountAnimator();
    const events = record(element, 'toe-yoga-animator-play', 'toe-yoga-animator-pause');
    element.autoplay = true;
    await waitUntil(() => events.length > 0, 'it plays', { timeout: 5000 });
    element.exercise = 'toe-curls';
    await element.updateComplete;
    expect(namesOf(events)).to.deep.equal(['play', 'pause']);
  });

  it('does not play by itself once the reader leads it', async () => {
    const { element, clock } = await mountTimedAnimator();
    element.autoplay = true;
    await waitUntil(() => clock.waiting > 0, 'it is about to play');
    element.goTo(2);
    clock.advance(wholeLoop);
    expect(element.step).to.equal(2);
    expect(playLabel(element)).to.equal('Play');
  });

  it('draws nothing while it is not on the page, and plays on when it is back', async () => {
    const { element, clock } = await mountTimedAnimator();
    const events = record(element, 'toe-yoga-animator-finish');
    const home = element.parentElement!;
    element.play();
    clock.advance(200);
    element.remove();
    const still = drawn(element);
    clock.advance(wholeLoop);
    expect(drawn(element)).to.equal(still);
    home.append(element);
    await redrawn(element);
    clock.advance(wholeLoop);
    expect(namesOf(events)).to.deep.equal(['finish']);
  });

  it('draws each step of each exercise as the still on paper', async () => {
    const element = await mountAnimator();
    for (const { id, figure } of catalogue) {
      for (const side of ['left', 'right'] as const) {
        const stills = new FigureView(figure!, () => {}).stills({ view: 'auto', side });
        for (const [i, shapes] of stills.entries()) {
          Object.assign(element, { exercise: id, step: i + 1, side });
          await element.updateComplete;
          const expected = shapes.filter(({ d }) => d).map(({ role, d }) => `${role} ${d}`);
          expect(drawn(element) === expected.join('\n'), `${id} ${i + 1} ${side}`).to.be.true;
        }
      }
    }
  });

  it('names any exercise of the catalogue and its steps', async () => {
    const element = await mountAnimator();
    for (const exercise of exercises) {
      element.exercise = exercise.id;
      element.step = exercise.steps;
      await element.updateComplete;
      expect(pictureLabel(element)).to.include(`Step ${exercise.steps} of ${exercise.steps}`);
    }
    await expect(element).to.be.accessible();
  });

  it('shows the words of a step where there is no figure, and in little room a letter: no number, as in a count', async () => {
    const element = await mountAnimator('exercise=""');
    element.captions = ['Stand up.', 'Sit down.'];
    element.name = 'wall sit';
    element.step = 2;
    await element.updateComplete;
    const shown = (): string[] =>
      [...inside(element, '.placeholder').children]
        .filter(each => each.getClientRects().length)
        .map(each => each.textContent!);
    expect(shown()).to.deep.equal(['Sit down.']);
    await expect(element).to.be.accessible();
    element.style.inlineSize = '112px';
    element.style.minInlineSize = '0';
    expect(shown()).to.deep.equal(['W']);
  });

  it('shows what changes after a page translator has filled its text', async () => {
    const element = await mountAnimator();
    for (const each of element.shadowRoot!.querySelectorAll('.caption, .side-name')) {
      const font = document.createElement('font');
      font.textContent = `«${each.textContent}»`;
      // it replaces text nodes, and leaves comments
      const text = [...each.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE);
      if (text) text.replaceWith(font);
      else each.replaceChildren(font);
    }
    Object.assign(element, { step: 2, exercise: 'toe-curls' });
    await element.updateComplete;
    expect(textOf(element, '.caption')).to.not.include('«').and.not.equal('');
    expect(textOf(element, '.side-name')).to.equal('Both feet');
  });

  it('shows toe yoga again when its exercise is taken away', async () => {
    const element = await mountAnimator('exercise="toe-curls"');
    element.removeAttribute('exercise');
    await element.updateComplete;
    expect(pictureLabel(element)).to.match(/^Toe yoga/);
  });

  it('falls back from what is not allowed and says so', async () => {
    const said = await warnings(async () => {
      const element = await mountAnimator('exercise="toe-yga" view="below" step="0" speed="9"');
      expect([element.view, element.step, element.speed]).to.deep.equal(['auto', 1, 1]);
    });
    expect(said.join('\n'))
      .to.include('the nearest is "toe-yoga"')
      .and.include('view> must be one of auto')
      .and.include('must be 0.25–2 times, is "9"; 1 is used');
  });

  it('has controls that a finger hits', async () => {
    const element = await mountAnimator();
    expect(inside(element, 'button')).not.to.equal(null);
    expect(findTooSmall(element)).to.deep.equal([]);
  });

  it('says what a mark in the picture means, where there is one', async () => {
    const legend = async (attributes: string): Promise<string | undefined> =>
      (await mountAnimator(attributes)).shadowRoot!.querySelector('[part=legend]')?.textContent;
    expect(await legend('exercise="weight-shift"')).to.equal('Purple: more load.');
    expect(await legend('exercise="toe-presses"')).to.equal('Purple: the toes press here.');
    expect(await legend('exercise="toe-yoga"')).to.be.undefined;
    expect(await legend('exercise="weight-shift" no-controls')).to.be.undefined;
  });
});
