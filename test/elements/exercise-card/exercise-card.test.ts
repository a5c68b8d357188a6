import { expect } from '@open-wc/testing';
import '../../../src/elements/exercise-card/index.js';
import { exerciseText } from '../../../src/core.js';
import type { ExerciseCardElement } from '../../../src/elements/exercise-card/index.js';
import { inside, mount, record, textOf, warnings } from '../../support/elements.js';
import { FakeClock } from '../../support/fake-clock.js';
import { listContextOf } from '../../support/list-context.js';
import { settled } from '../../support/settled.js';
import type { ToeYogaAnimatorElement } from '../../../src/elements/toe-yoga-animator/index.js';

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
      words.phone,
      ...words.steps,
      words.feel,
      words.caution,
      ...words.mistakes,
    ]) {
      expect(text).to.include(part);
    }
    expect(textOf(element, '[part=dose]')).to.equal('Hold 3 seconds, 10 times, 3 times a day');
    expect(text)
      .to.include('After Leslie Lidot')
      .and.include('General information, not a diagnosis and not a medical device.');
    expect(text).not.to.include('not from the source');
    await expect(element).to.be.accessible();
  });

  it('marks a starting dose of its own, until the author gives another', async () => {
    expect(textOf(await card('exercise="toe-yoga"'))).to.include(
      'A gentle start that Toe Yoga’s makers chose: the article gives no number.',
    );
    const chosen = 'Toe Yoga’s makers chose the hold';
    expect(textOf(await card('exercise="toe-curls"'))).to.include(`${chosen}; the rest is the article’s.`);
    // of another number than the article's nothing is said
    expect(textOf(await card('exercise="toe-curls" reps="8"'))).to.include(`${chosen}. `);
    expect(textOf(await card('exercise="toe-yoga" reps="8" hold="3"'))).not.to.include('not from the source');
    expect(textOf(await card('exercise="toe-walking"'))).to.include('15 seconds rest between sets.');
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
    expect(textOf(element)).to.include('My toes').and.include('This exercise can’t be shown. Please tell your clinic.');
    expect(element.timer, 'nothing to time').to.equal(null);
    const [details] = element.shadowRoot!.querySelectorAll('details');
    expect([details!.open, details!.textContent!.includes('the nearest is "toe-yoga"')]).to.deep.equal([false, true]);
    await expect(element).to.be.accessible();
  });

  it('has no timer and no picture where the author wants none', async () => {
    const element = await card('exercise="toe-yoga" no-timer no-picture');
    expect(element.shadowRoot!.querySelector('rep-timer, toe-yoga-animator')).to.be.null;
  });

  it('leaves the safety lines to the list that it stands in', async () => {
    const element = await card('exercise="toe-yoga"');
    const shownDetails = (): string =>
      [...element.shadowRoot!.querySelectorAll('details:not([hidden])')].map(each => each.textContent).join();
    expect(shownDetails()).to.include('Stop on sharp');
    element.listContext = { layout: 'full', showsTimer: false, leadIn: 5, clock: element.clock };
    await element.updateComplete;
    expect(shownDetails()).to.include('Easier').and.not.include('Stop on sharp');
  });

  it('starts and finishes with its timer, marking the step it is at', async () => {
    const element = await card('exercise="toe-yoga" reps="1" lead-in="5" no-picture');
    const clock = new FakeClock();
    element.clock = clock;
    await settled(element);
    const events = record(element, 'exercise-card-start', 'exercise-card-finish');
    element.timer!.start();
    // into the third step
    clock.advance(5000 + 2 * 5000 + 1);
    await settled(element);
    expect(textOf(element, '[aria-current=step]')).to.equal('Lift your big toe. The other four stay down.');
    await expect(element).to.be.accessible();
    clock.advance(600_000);
    expect(events).to.deep.equal([
      { type: 'exercise-card-start', detail: {} },
      { type: 'exercise-card-finish', detail: {} },
    ]);
  });

  it('tells its timer what its attributes say, and what its list says where they say nothing', async () => {
    const element = await card('exercise="toe-yoga" lead-in="20" voice no-sound');
    const settings = () => {
      const { leadIn, voice, noSound, vibrate, noWakeLock } = element.timer!;
      return { leadIn, voice, noSound, vibrate, noWakeLock };
    };
    const own = { leadIn: 20, voice: true, noSound: true, vibrate: false, noWakeLock: false };
    expect(settings()).to.deep.equal(own);
    const context = { layout: 'full', showsTimer: true, leadIn: 30, vibrate: true, noWakeLock: true } as const;
    element.listContext = listContextOf({ ...context, clock: element.clock });
    await settled(element);
    expect(settings()).to.deep.equal({ ...own, vibrate: true, noWakeLock: true });
    element.leadIn = null;
    await settled(element);
    expect(settings().leadIn).to.equal(30);
    element.listContext = null;
    element.leadIn = 20;
    await settled(element);
    expect(settings(), 'taken back').to.deep.equal(own);
  });

  it('gives its timer the picture to stay in view with, where it has one', async () => {
    const element = await card('exercise="toe-yoga"');
    const timer = element.timer as unknown as { companion: Element | null; embedded: boolean };
    expect([timer.companion, timer.embedded]).to.deep.equal([inside(element, '.picture'), true]);
    element.noPicture = true;
    await settled(element);
    expect(timer.companion).to.equal(null);
  });

  it('marks the step of its session also where no figure shows it', async () => {
    const marked = (element: ExerciseCardElement): string => textOf(element, '[aria-current=step]');
    const { steps } = exerciseText('toe-yoga');
    const cards = [
      await card('exercise="toe-yoga" reps="1" lead-in="5"', '<img slot="picture" alt="">'),
      await card('exercise="toe-yoga" reps="1" lead-in="5"'),
    ];
    cards[1]!.style.cssText = 'display: block; position: absolute; inset-block-start: 9000px';
    for (const element of cards) {
      const clock = new FakeClock();
      element.clock = clock;
      await settled(element);
      element.timer!.start();
      clock.advance(5000 + 1);
      for (const step of steps) {
        await settled(element);
        expect(marked(element)).to.equal(step);
        clock.advance(5000);
      }
      element.timer!.reset();
    }
  });

  it('gives its figure the session of its timer, one object for as long as the timer lives', async () => {
    const element = await card('exercise="toe-yoga"');
    const figure = inside<ToeYogaAnimatorElement>(element, 'toe-yoga-animator');
    const { session } = element.timer!;
    expect(figure.session).to.equal(session);
    element.timer!.start();
    element.exercise = 'toe-curls';
    await settled(element);
    expect(figure.session).to.equal(session);
    element.noTimer = true;
    await settled(element);
    expect(figure.session).to.equal(null);
    element.noTimer = false;
    await settled(element);
    expect(figure.session).to.equal(element.timer!.session);
    expect(figure.session).not.to.equal(session);
  });

  it('renders once for a change', async () => {
    const element = await card('exercise="toe-yoga" layout="compact"');
    await settled(element);
    const render = element.render.bind(element);
    let renderings = 0;
    element.render = () => {
      renderings++;
      return render();
    };
    element.name = 'Mine';
    await settled(element);
    expect(renderings).to.equal(1);
  });

  describe('with a picture of the page’s own', () => {
    const isShown = (element: ExerciseCardElement, selector: string): boolean =>
      inside(element, selector).getClientRects().length > 0;

    it('shows it instead of the figure, also when it comes later or goes', async () => {
      const element = await card('exercise="toe-yoga"');
      expect(isShown(element, 'toe-yoga-animator')).to.equal(true);
      const picture = document.createElement('img');
      picture.slot = 'picture';
      element.append(picture);
      await settled(element);
      expect(picture.getClientRects().length).to.equal(1);
      expect(isShown(element, 'toe-yoga-animator')).to.equal(false);
      expect(inside(element, '.with-figure')).to.equal(null);
      picture.remove();
      await settled(element);
      expect(isShown(element, 'toe-yoga-animator')).to.equal(true);
      expect(inside(element, '.with-figure')).not.to.equal(null);
    });

    it('shows it for an exercise that has no figure and no steps', async () => {
      const element = await card('name="Wall sit" duration="30"');
      expect(isShown(element, '.picture')).to.equal(false);
      const picture = document.createElement('img');
      picture.slot = 'picture';
      element.append(picture);
      await settled(element);
      expect(isShown(element, '.picture')).to.equal(true);
    });
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
      expect(textOf(element, '[part=dose]')).to.match(/^Ask your clinician/);
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
