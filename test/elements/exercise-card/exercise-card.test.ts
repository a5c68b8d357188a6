import { expect } from '@open-wc/testing';
import '../../../src/elements/exercise-card/index.js';
import { exercises, exerciseText } from '../../../src/core.js';
import type { ExerciseCardElement } from '../../../src/elements/exercise-card/index.js';
import { inside, mount, record, textOf, warnings } from '../../support/elements.js';
import { FakeClock } from '../../support/fake-clock.js';

const card = (attributes: string, content = ''): Promise<ExerciseCardElement> =>
  mount(`<exercise-card ${attributes}>${content}</exercise-card>`);

describe('<exercise-card>', () => {
  it('says what to do, how much, what to feel, and where it comes from', async () => {
    const element = await card('exercise="toe-presses"');
    const text = textOf(element);
    const words = exerciseText('toe-presses');
    for (const part of [
      words.name,
      words.purpose,
      words.position,
      ...words.steps,
      words.feel,
      words.caution,
      ...words.mistakes,
    ]) {
      expect(text).to.include(part);
    }
    expect(textOf(element, '[part=dose]')).to.equal('Hold 3 seconds, 10 times, 3 times a day');
    expect(text).to.include('After Leslie Lidot').and.include('General information, not a diagnosis.');
    expect(text).not.to.include('not from the source');
    await expect(element).to.be.accessible();
  });

  it('marks a starting dose of its own, until the author gives another', async () => {
    expect(textOf(await card('exercise="toe-yoga"'))).to.include('Starting dose of this library, not from the source.');
    expect(textOf(await card('exercise="toe-curls"'))).to.include('This library’s own, not from the source: hold.');
    expect(textOf(await card('exercise="toe-yoga" reps="8" hold="3"'))).not.to.include('not from the source');
    expect(textOf(await card('exercise="toe-walking"'))).to.include('15 seconds rest between rounds.');
  });

  it('takes the author’s dose, title and words', async () => {
    const element = await card(
      'exercise="toe-presses" name="Morning grip" reps="8-12" times-per-day="2" heading-level="4"',
      '<p>Mine.</p><p slot="note">Sit this week.</p><a slot="actions" href="#x">Book</a><p slot="fallback">Plain.</p>',
    );
    expect(textOf(element, '[part=dose]')).to.equal('Hold 3 seconds, 8 to 12 times, twice a day');
    const heading = inside(element, '[role=heading]');
    expect([heading.textContent!.trim(), heading.ariaLevel]).to.deep.equal(['Morning grip', '4']);
    const shown = (child: Element): boolean => child.getBoundingClientRect().height > 0;
    expect([...element.children].map(shown)).to.deep.equal([true, true, true, false]);
    await expect(element).to.be.accessible();
  });

  it('shows attribute and slot text as text', async () => {
    const element = await card('exercise="toe-yoga" name="<img src=x onerror=alert(1)>" load="<b>5</b> kg"');
    expect(textOf(element, '[part=name]')).to.equal('<img src=x onerror=alert(1)>');
    expect(textOf(element, '[part=dose]')).to.include('<b>5</b> kg');
    expect(element.shadowRoot!.querySelector('img, [part=dose] b')).to.be.null;
  });

  it('has an exercise of the author’s own', async () => {
    const element = await card('name="Wall sit" duration="30"', '<p>Lean on a wall.</p>');
    expect(textOf(element, '[part=dose]')).to.equal('30 seconds');
    expect(inside(element, 'rep-timer')).not.to.be.null;
    expect(inside(await card('name="Just words"'), 'rep-timer')).to.be.null;
    await expect(element).to.be.accessible();
  });

  it('keeps the author’s words for an exercise that is not in the catalogue', async () => {
    let element!: ExerciseCardElement;
    const said = await warnings(async () => {
      element = await card('exercise="toe-yga" name="My toes"', '<p>Words.</p>');
    });
    expect(said).to.include(
      'toe-yoga: <exercise-card exercise> must be a catalogue id, is "toe-yga"; the nearest is "toe-yoga".',
    );
    expect(textOf(element)).to.include('My toes').and.include('This exercise is not in the catalogue.');
    await expect(element).to.be.accessible();
  });

  it('shows less in compact layout, the rest folded', async () => {
    const element = await card('exercise="toe-yoga" layout="compact"');
    expect(inside<HTMLDetailsElement>(element, 'details').open).to.be.false;
    await expect(element).to.be.accessible();
    inside<HTMLDetailsElement>(element, 'details').open = true;
    await expect(element).to.be.accessible();
  });

  it('leaves out what it is told to', async () => {
    const element = await card('exercise="toe-yoga" no-timer no-picture');
    expect(element.shadowRoot!.querySelector('rep-timer, toe-yoga-animator')).to.be.null;
    element.listContext = { layout: 'full', showsTimer: false, leadIn: 5, clock: element.clock };
    await element.updateComplete;
    expect(textOf(element, 'details:not([hidden])')).not.to.include('Stop on sharp');
  });

  it('starts and finishes with its timer, marking the step it is at', async () => {
    const element = await card('exercise="toe-yoga" reps="1" no-picture');
    const clock = new FakeClock();
    element.clock = clock;
    await element.updateComplete;
    const events = record(element, 'exercise-card-start', 'exercise-card-finish');
    const timer = inside<HTMLElement & { updateComplete: Promise<unknown> }>(element, 'rep-timer');
    await timer.updateComplete;
    element.timer!.start();
    clock.advance(5000 + 2 * 5000 + 1);
    await element.updateComplete;
    expect(textOf(element, '[aria-current=step]')).to.equal('Lift your big toe. The other four stay down.');
    await expect(element).to.be.accessible();
    clock.advance(600_000);
    expect(events.map(({ type }) => type)).to.deep.equal(['exercise-card-start', 'exercise-card-finish']);
  });

  it('fits a narrow column', async () => {
    for (const layout of ['full', 'compact']) {
      for (const { id } of exercises) {
        const element = await card(`exercise="${id}" layout="${layout}"`);
        element.style.width = '280px';
        for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
        expect(inside(element, '.card').scrollWidth, id).to.be.at.most(280);
        element.remove();
      }
    }
  });

  it('falls back from what is not allowed and says so', async () => {
    const said = await warnings(async () => {
      const element = await card(
        'exercise="toe-yoga" layout="huge" heading-level="9" view="below" side="middle" sets="99" reps="1000"',
      );
      expect([element.layout, element.headingLevel, element.view, element.side]).to.deep.equal([
        'full',
        3,
        'auto',
        'left',
      ]);
      expect(textOf(element, '[part=dose]')).to.equal('Hold 3 seconds, 5 times, 99 sets, each foot');
    });
    for (const part of [
      'layout> must be one of full, compact, is "huge"',
      'heading-level> must be 2–6, is "9"',
      'view> must be one of auto',
      'side> must be one of left, right',
      'reps> must be 1–999, is "1000"',
    ]) {
      expect(said.join('\n')).to.include(part);
    }
  });
});
