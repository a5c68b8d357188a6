import { expect, fixture, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../../../src/elements/routine-list/index.js';
import type { ExerciseCardElement } from '../../../../src/elements/exercise-card/index.js';
import type { RoutineListElement } from '../../../../src/elements/routine-list/index.js';
import { english, exerciseText, registerLocale } from '../../../../src/core.js';
import { press } from '../../../support/buttons.js';
import { inside, mount, textOf } from '../../../support/elements.js';
import { countPages, findHandout, holdPrinting, papers } from '../../../support/printing.js';
import { mountList, scriptOf } from '../../../support/routines.js';
import { settled } from '../../../support/settled.js';

const fourExercises = {
  version: 1,
  title: 'Knee, week 1',
  intro: 'Slowly.',
  clinic: { name: 'Riverside', logo: '/demo/picture.png', contact: '12 River Street\n01225 000000' },
  exercises: [
    { exercise: 'toe-yoga', timesPerDay: 2 },
    { exercise: 'toe-presses', note: 'By the window.' },
    { exercise: 'single-leg-balance', sides: 'right' },
    { name: 'Wall sit', steps: ['Lean on a wall.', 'Slide down.'], duration: 30 },
  ],
};

const open = async (list: RoutineListElement): Promise<void> => {
  inside<HTMLDetailsElement>(list, '.leave').open = true;
  await waitUntil(() => inside(list, '.ways'), 'the fold is filled');
  await settled(list);
};

const words = (): string => findHandout()!.textContent.replace(/\s+/g, ' ');

describe('a handout', () => {
  let printing: ReturnType<typeof holdPrinting>;
  beforeEach(() => {
    localStorage.clear();
    printing = holdPrinting();
  });
  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    printing.restore();
  });

  it('says the routine: the clinic, each exercise with its dose as a sentence, its steps under stills, safety, the page', async () => {
    const list = await mountList('', scriptOf(fourExercises));
    await list.print();
    expect(printing.count).to.equal(1);
    const { name, steps } = exerciseText('toe-yoga');
    const dose = 'Hold 3 seconds, 5 rounds, each foot, twice a day';
    const texts = ['Riverside', '01225 000000', 'Knee, week 1', 'Slowly.', name, dose, ...steps, 'By the window.'];
    for (const text of [...texts, 'Wall sit', 'Slide down.', ...english.card.safetyLines, location.href]) {
      expect(words()).to.include(text);
    }
    expect(findHandout()!.querySelector('.logo')).to.have.property(
      'src',
      new URL('/demo/picture.png', location.href).href,
    );
    const stills = [...findHandout()!.querySelectorAll('section')].map(
      each => each.querySelectorAll('.still svg').length,
    );
    const stepCount = (id: string): number => exerciseText(id).steps.length;
    expect(stills).to.deep.equal([stepCount('toe-yoga'), stepCount('toe-presses'), stepCount('single-leg-balance'), 0]);
    expect(findHandout()!.querySelectorAll('.code path')).to.have.length(1);
  });

  it('begins with whose it is and what to know before: title, author, lines to fill in, safety, what the boxes are for', async () => {
    const list = await mountList('', scriptOf({ ...fourExercises, author: 'the team' }));
    await list.print();
    const { card, leave } = english;
    const order = ['Riverside', 'Knee, week 1', 'By the team', ...leave.fillIn, card.safety, ...card.safetyLines, leave.tickEachTime, exerciseText('toe-yoga').name]; // prettier-ignore
    const places = order.map(each => words().indexOf(each));
    expect(places, words()).not.to.include(-1);
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
  });

  it('does not say where to lay a phone, as the screen does', async () => {
    const list = await mountList('', scriptOf(fourExercises));
    const card = list.shadowRoot!.querySelectorAll('exercise-card')[1]!;
    expect(textOf(card)).to.include(exerciseText('toe-presses').phone);
    await list.print();
    expect(words()).to.include(exerciseText('toe-presses').position).and.not.match(/phone/i);
  });

  it('shows the side that the dose says', async () => {
    const list = await mountList('', scriptOf(fourExercises));
    await list.print();
    const [, , balance] = findHandout()!.querySelectorAll('section');
    expect(balance!.querySelector('title')!.textContent).to.include('On your right leg');
  });

  it('has a box for each day of six weeks at each exercise', async () => {
    const list = await mountList('', scriptOf(fourExercises));
    await list.print();
    for (const section of findHandout()!.querySelectorAll('section')) {
      expect(section.querySelectorAll('td')).to.have.length(6 * 7);
    }
  });

  it('has in each box as many places for marks as the dose says times a day, of a range the upper end', async () => {
    const exercises = [2, [2, 3], undefined].map(timesPerDay => ({ name: 'Wall sit', reps: 8, timesPerDay }));
    const list = await mountList('', scriptOf({ ...fourExercises, exercises }));
    await list.print();
    const sections = [...findHandout()!.querySelectorAll('section')];
    const marks = sections.map(each => [...each.querySelectorAll('td')].map(box => box.querySelectorAll('i').length));
    expect(marks).to.deep.equal([2, 3, 1].map(count => Array<number>(6 * 7).fill(count)));
  });

  it('leaves out pictures and boxes, and gives each exercise a page, as it is told', async () => {
    const list = await mountList('', scriptOf(fourExercises));
    await list.print({ pictures: false, cells: false, onePerPage: true });
    expect(findHandout()!.querySelectorAll('td, .still')).to.have.length(0);
    expect(words()).to.include(exerciseText('toe-yoga').steps[0]);
    const pages = await countPages('A4');
    if (pages !== false) expect(pages).to.equal(fourExercises.exercises.length);
  });

  it('is asked for by button, with choices in a dialog that a keyboard opens and closes', async () => {
    const list = await mountList('', scriptOf(fourExercises));
    await open(list);
    await expect(list).to.be.accessible();
    press(list, english.leave.choosePrint);
    const dialog = inside<HTMLDialogElement>(list, 'dialog');
    expect(dialog.matches(':modal')).to.be.true;
    expect(dialog.contains(list.shadowRoot!.activeElement)).to.be.true;
    await expect(list).to.be.accessible();
    dialog.querySelector<HTMLInputElement>('[name=cells]')!.click();
    press(list, english.leave.printNow);
    expect(dialog.open).to.be.false;
    await waitUntil(() => printing.count, 'it is printed');
    expect(findHandout()!.querySelectorAll('td')).to.have.length(0);
    expect(findHandout()!.querySelectorAll('.still')).not.to.have.length(0);
  });

  it('is printed by keys alone', async () => {
    const list = await mountList('', scriptOf(fourExercises));
    inside(list, '.leave > summary').focus();
    await sendKeys({ press: ' ' });
    await waitUntil(() => inside(list, '.ways'), 'the fold is filled');
    await settled(list);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    const dialog = inside<HTMLDialogElement>(list, 'dialog');
    expect(dialog.open).to.be.true;
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.open, 'Escape closes it');
    expect(list.shadowRoot!.activeElement!.textContent).to.include(english.leave.choosePrint);
    await sendKeys({ press: 'Enter' });
    for (const name of ['cells', 'pages']) {
      await sendKeys({ press: 'Tab' });
      expect(list.shadowRoot!.activeElement).to.have.property('name', name);
    }
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => printing.count, 'it is printed');
  });

  it('asks another site for pictures only where the reader allows it, by the site’s name', async () => {
    const picture = 'http://127.0.0.1:9/a.png';
    const exercises = [{ name: 'Wall sit', duration: 30, picture }];
    const list = await mountList('', scriptOf({ ...fourExercises, clinic: { logo: picture }, exercises }));
    await list.print();
    expect(findHandout()!.querySelectorAll('img')).to.have.length(0);
    await open(list);
    expect(textOf(list, 'dialog')).to.include(english.leave.withPicturesFrom(['127.0.0.1:9']));
    press(list, english.leave.choosePrint);
    inside<HTMLInputElement>(list, '[name=others]').click();
    press(list, english.leave.printNow);
    await waitUntil(() => printing.count === 2, 'it is printed');
    expect([...findHandout()!.querySelectorAll('img')].map(({ src }) => src)).to.deep.equal([picture, picture]);
  });

  it('is gone after printing, or with the next press where the browser does not tell', async () => {
    const list = await mountList('', scriptOf(fourExercises));
    const sheets = document.adoptedStyleSheets.length;
    for (const end of [new Event('afterprint'), new KeyboardEvent('keydown'), new PointerEvent('pointerdown')]) {
      await list.print();
      expect(document.adoptedStyleSheets).to.have.length(sheets + 1);
      dispatchEvent(end);
      expect(findHandout()).to.be.null;
      expect(document.adoptedStyleSheets).to.have.length(sheets);
    }
  });

  it('is one, however often it is asked for', async () => {
    const list = await mountList('', scriptOf(fourExercises));
    const sheets = document.adoptedStyleSheets.length;
    await Promise.all([list.print(), list.print()]);
    expect(document.querySelectorAll('#toe-yoga-handout')).to.have.length(1);
    expect(document.adoptedStyleSheets).to.have.length(sheets + 1);
    expect(printing.count).to.equal(1);
  });

  it('is of a card too, with the page’s own note, clinic and safety lines', async () => {
    const card = await mount<ExerciseCardElement>(
      `<exercise-card exercise="toe-presses" reps="8"><p slot="note" id="note">Mornings.</p><p slot="clinic">Riverside</p>
      <p slot="safety">Sit down first.</p><script>window.ran = true</script></exercise-card>`,
    );
    expect(card.querySelector('[slot=clinic]')!.checkVisibility()).to.be.false;
    await card.print();
    expect(printing.count).to.equal(1);
    for (const text of ['Riverside', 'Toe presses', '8 times', 'Mornings.', 'Sit down first.']) {
      expect(words()).to.include(text);
    }
    expect(words()).not.to.include(english.card.safetyLines[0]);
    expect(words()).not.to.include('window.ran');
    expect(document.querySelectorAll('#note')).to.have.length(1);
  });

  it('says of a dose that cannot be read what the card says', async () => {
    const card = await mount<ExerciseCardElement>('<exercise-card exercise="toe-presses" reps="3x10"></exercise-card>');
    await card.print();
    expect(words()).to.include(textOf(card, '[part=dose]'));
  });

  it('is of the page’s own cards, with their words', async () => {
    const card = '<exercise-card exercise="toe-curls"><p>Use a towel.</p></exercise-card>';
    const list = await mountList('', `${card}<exercise-card name="Mine" reps="3"></exercise-card>`);
    await list.print();
    for (const text of ['Toe curls', 'Use a towel.', 'Mine', '3 times']) expect(words()).to.include(text);
  });

  it('is written in the other direction in such a language', async () => {
    registerLocale({ ...english, lang: 'ar', dir: 'rtl' });
    const list = await mountList('lang="ar" routine="hip-and-foot"');
    await list.print();
    expect(findHandout()).to.include({ lang: 'ar', dir: 'rtl' });
  });

  for (const paper of Object.keys(papers) as (keyof typeof papers)[]) {
    it(`of four exercises takes two pages of ${paper} at most`, async function () {
      const list = await mountList('', scriptOf(fourExercises));
      await list.print();
      const pages = await countPages(paper);
      if (pages === false) this.skip();
      expect(pages).to.be.within(1, 2);
      // the browser has printed
      await waitUntil(() => !findHandout(), 'it is gone');
    });
  }

  const places: Record<string, (list: Element) => void> = {
    'a box that clips': list => Object.assign(list.parentElement!.style, { overflow: 'hidden', height: '50px' }),
    'a turned box': list => Object.assign(list.parentElement!.style, { transform: 'rotate(9deg)', position: 'fixed' }),
    'a modal dialog': list => {
      const dialog = document.createElement('dialog');
      list.parentElement!.append(dialog);
      dialog.append(list);
      dialog.showModal();
    },
    'a page that is one screen high, dark and turned': () => document.body.classList.add('hostile'),
  };
  for (const [place, put] of Object.entries(places)) {
    it(`is printed alone and whole from ${place}`, async function () {
      if (!(await executeServerCommand<boolean, object>('emulate', { media: 'print' }))) this.skip();
      const hostile = await fixture<HTMLStyleElement>(`<style>
        .hostile { height: 100vh !important; overflow: hidden !important; background: #000 !important; color: #fff !important; transform: rotate(90deg); }
        body * { visibility: hidden }
        .hostile::before { content: 'DRAFT'; position: fixed; }
        .hostile p, .hostile li { display: none; color: #fff; font-size: 40px; }
      </style>`);
      try {
        const list = await mountList('', scriptOf(fourExercises));
        put(list);
        await settled(list);
        await list.print();
        const handout = findHandout()!;
        // regions for screen readers are clipped away anyhow
        const others = document.querySelectorAll('body > :not([data-toe-yoga-status])');
        const shown = [...others].filter(each => each.checkVisibility());
        expect(shown).to.deep.equal([handout]);
        expect(getComputedStyle(document.body)).to.include({
          overflow: 'visible',
          transform: 'none',
          position: 'static',
        });
        expect(getComputedStyle(document.body, '::before').display).to.equal('none');
        const dose = handout.querySelector('.dose')!;
        for (const each of [dose, handout.querySelector('.still path')!, handout.querySelector('.code path')!]) {
          expect(each.checkVisibility({ visibilityProperty: true })).to.be.true;
        }
        expect(getComputedStyle(dose)).to.include({ color: 'rgb(0, 0, 0)' });
        expect(Number.parseFloat(getComputedStyle(dose).fontSize)).to.be.below(20);
        expect(await countPages('A4')).to.be.within(1, 2);
      } finally {
        await executeServerCommand('emulate', { media: '' });
        document.body.classList.remove('hostile');
        hostile.remove();
      }
    });
  }

  it('is not printed where there is nothing', async () => {
    const list = await mountList('');
    await list.print();
    expect(printing.count).to.equal(0);
    expect(findHandout()).to.be.null;
  });
});
