import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/routine-list/index.js';
import { doseOf, routines, timelineOf } from '../../../src/core.js';
import type { ExerciseCardElement } from '../../../src/elements/exercise-card/index.js';
import type { RoutineListElement } from '../../../src/elements/routine-list/index.js';
import { inside, mount, record, textOf, warnings } from '../../support/elements.js';
import { FakeClock } from '../../support/fake-clock.js';

const list = (attributes: string, content = ''): Promise<RoutineListElement> =>
  mount(`<routine-list ${attributes}>${content}</routine-list>`);
const script = (data: unknown): string =>
  `<script type="application/json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const cards = (element: Element): ExerciseCardElement[] => [...element.shadowRoot!.querySelectorAll('exercise-card')];
const button = (element: Element, label: string): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.buttons button')].find(
    each => each.textContent!.trim() === label,
  )!;
const settle = async (element: RoutineListElement): Promise<void> => {
  for (let i = 0; i < 4; i++) {
    await element.updateComplete;
    await aTimeout(0);
  }
};
const documentOf = (...exercises: unknown[]): unknown => ({ version: 1, title: 'Mine', exercises });

describe('<routine-list>', () => {
  beforeEach(() => localStorage.clear());

  it('shows a built-in routine with its doses and how long it takes', async () => {
    const element = await list('routine="five-behind-the-kneecap"');
    expect(textOf(element))
      .to.include('Five around the kneecap')
      .and.include('not the hollow of the knee')
      .and.include('5 exercises, about');
    expect(cards(element)).to.have.length(5);
    expect(textOf(cards(element)[2]!, '[part=dose]')).to.equal('10 seconds each way, each foot, twice a day');
    await expect(element).to.be.accessible();
  });

  it('starts before it was shown, and not twice', async () => {
    const element = document.createElement('routine-list');
    element.routine = 'hip-and-foot';
    element.clock = new FakeClock();
    document.body.append(element);
    const events = record(element, 'routine-list-start', 'exercise-card-start');
    element.start();
    await settle(element);
    element.start();
    await settle(element);
    expect(events.map(({ type }) => type)).to.deep.equal(['routine-list-start', 'exercise-card-start']);
    element.remove();
  });

  it('gives an exercise without a dose half a minute, so that the routine flows', async () => {
    const clock = new FakeClock();
    const data = documentOf({ name: 'Wall sit', steps: ['Lean.'] }, { exercise: 'toe-curls' });
    const element = await list('', script(data));
    element.clock = clock;
    await settle(element);
    element.start();
    await settle(element);
    clock.advance(5000 + 30_000);
    await settle(element);
    expect(textOf(element)).to.include('Exercise 2 of 2');
    element.remove();
  });

  it('knows its cards by their properties, and no other card', async () => {
    const element = document.createElement('routine-list');
    const card = document.createElement('exercise-card');
    Object.assign(card, { exercise: 'toe-presses', reps: 2, name: 'Prop' });
    const stranger = document.createElement('exercise-card');
    stranger.slot = 'intro';
    const intro = document.createElement('div');
    intro.slot = 'intro';
    intro.append(stranger);
    element.append(intro, card);
    document.body.append(element);
    await settle(element);
    expect(inside(element, '.tick').getAttribute('aria-label')).to.equal('Prop: done');
    const done = record(element, 'routine-list-done');
    stranger.dispatchEvent(new CustomEvent('exercise-card-finish', { bubbles: true, composed: true }));
    expect(done).to.have.lengthOf(0);
    inside(element, '.tick').click();
    expect(done.map(({ detail }) => detail)).to.deep.equal([{ index: 0, exercise: 'toe-presses' }]);
    element.remove();
  });

  it('does not call unreadable what it shows', async () => {
    const element = await list('', script({ version: 1, title: 5, exercises: [{ exercise: 'toe-yoga' }] }));
    expect(textOf(element, '.problems')).to.include('title: must be');
    expect(getComputedStyle(inside(element, '.problems p')).display).to.equal('none');
  });

  it('hands the focus to its button when the reader goes back to the list', async () => {
    const element = await list('routine="hip-and-foot"');
    element.clock = new FakeClock();
    await settle(element);
    button(element, 'Start').focus();
    element.start();
    await settle(element);
    expect(element.shadowRoot!.activeElement?.className).to.equal('status');
    button(element, 'Back to the list').focus();
    button(element, 'Back to the list').click();
    await settle(element);
    expect(element.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Start');
  });

  it('leaves the focus where the reader is on the page, and in the large mode with what is large', async () => {
    const clock = new FakeClock();
    const element = await list('routine="hip-and-foot"');
    const field = document.body.appendChild(document.createElement('input'));
    element.clock = clock;
    await settle(element);
    element.start();
    await settle(element);
    field.focus();
    cards(element)[0]!.timer!.next();
    clock.advance(3_600_000);
    await settle(element);
    expect(document.activeElement).to.equal(field);
    const second = cards(element)[1]!.timer!;
    second.enlarge(true);
    await settle(element);
    clock.advance(3_600_000);
    await settle(element);
    const third = cards(element)[2]!.timer!;
    await waitUntil(() => third.large, 'the next one is large');
    await waitUntil(() => third.shadowRoot!.activeElement, 'it has the focus');
    expect(document.activeElement).to.equal(element);
    third.enlarge(false);
    field.remove();
    element.remove();
  });

  it('runs on a page whose scripts have an Array.from of their own', async () => {
    const { from } = Array;
    Array.from = ((list: Iterable<unknown>) => [...list]) as typeof Array.from;
    try {
      const element = await list('routine="hip-and-foot"');
      expect(button(element, 'Start')).not.to.be.undefined;
      element.start();
      await settle(element);
      expect(textOf(element, '.status')).to.include('Exercise 1 of 7');
      element.remove();
    } finally {
      Array.from = from;
    }
  });

  for (const routine of routines) {
    it(`runs ${routine.id} from the first phase to the finish`, async () => {
      const clock = new FakeClock();
      const element = await list(`routine="${routine.id}"`);
      element.clock = clock;
      await settle(element);
      const events = record(
        element,
        'rep-timer-phase',
        'routine-list-start',
        'routine-list-done',
        'routine-list-finish',
      );
      button(element, 'Start').click();
      for (const [i, item] of routine.exercises.entries()) {
        await settle(element);
        expect(textOf(element)).to.include(`of ${routine.exercises.length}`);
        clock.advance(timelineOf(item.exercise, doseOf(item.exercise, item), { leadIn: i ? 15 : 5 }).duration);
      }
      await settle(element);
      const asked = routine.exercises.flatMap((item, i) => [
        ...timelineOf(item.exercise, doseOf(item.exercise, item), { leadIn: i ? 15 : 5 }).phases.map(
          ({ kind, duration }) => `${kind} ${duration / 1000}`,
        ),
        `done ${i} ${item.exercise}`,
      ]);
      const told = events.map(({ type, detail }) => {
        const { kind, seconds, index, exercise } = detail as Record<string, unknown>;
        return type === 'rep-timer-phase'
          ? `${kind} ${seconds}`
          : type === 'routine-list-done'
            ? `done ${index} ${exercise}`
            : type;
      });
      expect(told).to.deep.equal(['routine-list-start', ...asked, 'routine-list-finish']);
      expect(textOf(element)).to.include(`${routine.exercises.length} of ${routine.exercises.length} done`);
      expect(clock.waiting).to.equal(0);
      await expect(element).to.be.accessible();
    });
  }

  it('goes on, skips without blame and goes back to the list', async () => {
    const element = await list(
      '',
      script(documentOf({ exercise: 'toe-yoga' }, { exercise: 'toe-curls' }, { exercise: 'toe-spread' })),
    );
    const events = record(element, 'routine-list-done', 'routine-list-finish');
    button(element, 'Start').click();
    await settle(element);
    await expect(element).to.be.accessible();
    button(element, 'Not today').click();
    await settle(element);
    button(element, 'Next exercise').click();
    await settle(element);
    button(element, 'Back to the list').click();
    await settle(element);
    expect(textOf(element)).to.include('1 of 3 done');
    button(element, 'Go on with Toe yoga').click();
    await settle(element);
    button(element, 'Not today').click();
    await settle(element);
    button(element, 'Not today').click();
    await settle(element);
    button(element, 'Finish').click();
    await settle(element);
    expect(events.map(({ type, detail }) => `${type.slice(13)} ${JSON.stringify(detail)}`)).to.deep.equal([
      'done {"index":1,"exercise":"toe-curls"}',
      'done {"index":2,"exercise":"toe-spread"}',
      'finish {"done":2,"exercises":3}',
    ]);
    expect(textOf(element)).to.include('2 of 3 done').and.include('Not today: Toe yoga.');
    expect(element.shadowRoot!.activeElement?.className).to.include('status');
  });

  for (const routine of routines) {
    it(`is done by keyboard alone: ${routine.id}`, async () => {
      const clock = new FakeClock();
      const element = await list(`routine="${routine.id}"`);
      element.clock = clock;
      await settle(element);
      const events = record(element, 'routine-list-start', 'routine-list-done', 'routine-list-finish');
      const deepest = (): Element | null => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at;
      };
      const tabTo = async (label: string): Promise<void> => {
        for (let i = 0; i < 120; i++) {
          if (deepest()?.textContent!.trim().startsWith(label)) return;
          await sendKeys({ press: 'Tab' });
        }
        throw new Error(`no way to ${label}`);
      };
      await tabTo('Start');
      await sendKeys({ press: 'Enter' });
      await settle(element);
      // pause and go on once, then let the exercises follow one another
      await tabTo('Pause');
      await sendKeys({ press: ' ' });
      await settle(element);
      expect(deepest()!.textContent!.trim()).to.equal('Go on');
      await sendKeys({ press: 'Enter' });
      for (let i = 0; i < routine.exercises.length; i++) {
        clock.advance(1_000_000);
        await settle(element);
      }
      expect(events.map(({ type }) => type.slice(13))).to.deep.equal([
        'start',
        ...routine.exercises.map(() => 'done'),
        'finish',
      ]);
    });
  }

  it('ticks an exercise off and on again', async () => {
    const element = await list('routine="toe-yoga-for-knees"');
    const events = record(element, 'routine-list-done');
    const tick = inside<HTMLButtonElement>(element, '.tick');
    expect(tick.getAttribute('aria-label')).to.equal('Weight shift: done');
    tick.click();
    await settle(element);
    expect(tick.getAttribute('aria-pressed')).to.equal('true');
    expect(textOf(element)).to.include('1 of 3 done').and.include('Go on with Arch and knee');
    await expect(element).to.be.accessible();
    tick.click();
    await settle(element);
    expect(tick.getAttribute('aria-pressed')).to.equal('false');
    expect(events).to.have.length(1);
    expect(Math.min(tick.offsetWidth, tick.offsetHeight)).to.be.at.least(44);
  });

  describe('takes its data', () => {
    it('first from its value, then its address, its script, its cards, its id', async () => {
      const inner = script(documentOf({ name: 'From script' })) + '<exercise-card name="From card"></exercise-card>';
      const element = await list('routine="hip-and-foot"', inner);
      await settle(element);
      expect(textOf(cards(element)[0]!)).to.include('From script');
      element.value = documentOf({ name: 'From value' });
      await settle(element);
      expect(textOf(cards(element)[0]!)).to.include('From value');
      element.value = null;
      element.querySelector('script')!.remove();
      await settle(element);
      expect(inside(element, 'slot[name=exercise-0]')).not.to.be.null;
      element.querySelector('exercise-card')!.remove();
      await settle(element);
      expect(cards(element)).to.have.length(7);
    });

    it('from cards, with their own words, doses and pictures', async () => {
      const element = await list(
        '',
        '<exercise-card exercise="toe-curls" reps="5"><p>My words.</p></exercise-card><exercise-card name="Wall sit" duration="20"></exercise-card>',
      );
      await settle(element);
      const [first, second] = [...element.querySelectorAll('exercise-card')];
      const context = () => [first!.listContext!.layout, !!first!.timer];
      expect(context()).to.deep.equal(['compact', false]);
      await expect(element).to.be.accessible();
      button(element, 'Start').click();
      await settle(element);
      expect(context()).to.deep.equal(['full', true]);
      expect(second!.getBoundingClientRect().height).to.equal(0);
      expect(inside<HTMLElement & { state: string }>(first!, 'rep-timer').state).to.equal('running');
      await expect(element).to.be.accessible();
    });

    it('from an address', async () => {
      const element = document.createElement('routine-list');
      element.src = '/test/elements/routine-list/routine.json';
      const loaded = oneEvent(element, 'routine-list-load');
      document.body.append(element);
      await element.updateComplete;
      expect(textOf(element)).to.include('The routine is being loaded.');
      await expect(element).to.be.accessible();
      expect((await loaded).detail).to.deep.equal({ exercises: 2 });
      await settle(element);
      expect(textOf(element)).to.include('From a file');
      expect(textOf(cards(element)[0]!, '[part=dose]')).to.equal('Hold 3 seconds, 8 times, 3 times a day');
      element.remove();
    });
  });

  describe('with data that is wrong', () => {
    const cases: [name: string, attributes: string, content: string, sentence: string][] = [
      ['broken JSON', '', script('{"version": 1,'), 'The routine is not JSON'],
      ['no exercises', '', script(documentOf()), 'exercises: must be a list of at least one exercise'],
      ['a newer version', '', script({ version: 2, exercises: [] }), 'version: is 2, newer than this page can read'],
      ['a misspelt id', 'routine="hip-and-feet"', '', 'There is no routine "hip-and-feet"'],
      [
        'an address that is not there',
        'src="/test/nothing-here.json"',
        '',
        'The routine was not found at its address (HTTP 404).',
      ],
      ['a web page instead of JSON', 'src="/test/elements/routine-list/page.html"', '', 'gives a web page, not JSON'],
      [
        'an address that does not answer',
        'src="http://localhost:9/"',
        '',
        'does not answer, or does not allow this page to read it',
      ],
      ['an address of another kind', 'src="javascript:alert(1)"', '', 'does not answer'],
    ];
    for (const [name, attributes, content, sentence] of cases) {
      it(`says so: ${name}`, async () => {
        let detail: { problems: unknown[] } | undefined;
        const host = document.createElement('div');
        host.addEventListener('routine-list-error', event => (detail = event.detail as never));
        document.body.append(host);
        await warnings(async () => {
          host.innerHTML = `<routine-list ${attributes}>${content}</routine-list><p>The rest of the page.</p>`;
          const element = host.firstElementChild as RoutineListElement;
          for (let i = 0; i < 40 && !detail; i++) await aTimeout(50);
          await settle(element);
          expect(textOf(element)).to.include(sentence);
          await expect(element).to.be.accessible();
        });
        expect(detail!.problems).not.to.be.empty;
        host.remove();
      });
    }

    it('shows what is sound and says what was left out', async () => {
      await warnings(async () => {
        const element = await list(
          '',
          script(documentOf({ exercise: 'toe-yoga' }, { exercise: 'toe-yga' }, { exercise: 'toe-curls', hold: -5 })),
        );
        await settle(element);
        expect(cards(element)).to.have.length(1);
        expect(textOf(element, '[part=problems]'))
          .to.include('2 exercises left out')
          .and.include('exercises[1].exercise: must be a catalogue id, is "toe-yga"; the nearest is "toe-yoga"')
          .and.include('exercises[2].hold: must be 0–3600 seconds, is -5');
        await expect(element).to.be.accessible();
      });
    });

    it('says quietly that there is nothing yet', async () => {
      const element = await list('');
      expect(textOf(element)).to.match(/^There is no routine here yet\./);
      expect(inside(element, 'details').hidden).to.be.true;
    });

    it('shows markup in it as text', async () => {
      const element = await list(
        '',
        script(documentOf({ name: '<img src=x>', note: '<b>bold</b>', steps: ['<i>one</i>'] })),
      );
      await settle(element);
      const card = cards(element)[0]!;
      expect(textOf(card)).to.include('<img src=x>').and.include('<i>one</i>');
      expect(card.textContent).to.include('<b>bold</b>');
    });
  });

  it('asks before it loads a picture from elsewhere', async () => {
    const element = await list(
      '',
      script(documentOf({ name: 'A', picture: 'https://pictures.invalid/a.png' }, { name: 'B', picture: '/b.png' })),
    );
    await settle(element);
    expect(element.shadowRoot!.querySelectorAll('img')).to.have.length(1);
    const ask = inside(element, '.permission button');
    expect(ask.textContent!.trim()).to.equal('Show the picture from pictures.invalid');
    ask.click();
    await settle(element);
    expect(inside(element, 'img').getAttribute('src')).to.equal('https://pictures.invalid/a.png');
  });

  it('drops an answer that comes after another address was asked', async () => {
    const element = await list('src="/test/elements/routine-list/routine.json?slow"');
    element.src = null;
    element.routine = 'toe-yoga-for-knees';
    await settle(element);
    await aTimeout(300);
    expect(textOf(element)).to.include('Toe yoga for the knees');
  });
});
