import { expect, waitUntil } from '@open-wc/testing';
import '../../../../src/elements/routine-list/index.js';
import type { RoutineListElement } from '../../../../src/elements/routine-list/index.js';
import { english, exerciseText, type Routine } from '../../../../src/core.js';
import { buildLink } from '../../../../src/handout/link/link.js';
import { recordAnnouncements } from '../../../support/announcements.js';
import { press } from '../../../support/buttons.js';
import { inside, textOf, warnings } from '../../../support/elements.js';
import { findTooSmall, findTooWide, mountNarrow } from '../../../support/layout.js';
import { findHandout, holdPrinting } from '../../../support/printing.js';
import { removeProperty, replaceProperty } from '../../../support/replace-property.js';
import { cardsOf, mountList, scriptOf } from '../../../support/routines.js';
import { settled } from '../../../support/settled.js';

const routineOf = (...exercises: Routine['exercises']): Routine => ({ version: 1, exercises });
const curls = routineOf({ exercise: 'toe-curls', reps: 7 });
const own = routineOf({ name: 'Wall sit', duration: 30 }, { exercise: 'toe-presses' });

const fragmentOf = async (routine: Routine): Promise<string> =>
  new URL((await buildLink(routine, location.href)).link!).hash;

const open = async (list: RoutineListElement): Promise<void> => {
  inside<HTMLDetailsElement>(list, '.leave').open = true;
  await waitUntil(() => inside(list, '.ways #link'), 'the fold is filled');
  await settled(list);
};

const addressOf = (list: Element): string => inside<HTMLInputElement>(list, '.address').value;

describe('a link', () => {
  const pages = history.length;
  let restores: (() => void)[] = [];
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    for (const restore of restores) restore();
    restores = [];
    history.replaceState(null, '', location.pathname + location.search);
  });

  const setFragment = (fragment: string): void => history.replaceState(null, '', fragment || location.pathname);

  /** What is copied; null refuses. */
  const fakeClipboard = (refuse = false): string[] => {
    const copied: string[] = [];
    const writeText = (text: string): Promise<void> => {
      copied.push(text);
      return refuse ? Promise.reject(new Error('not allowed')) : Promise.resolve();
    };
    restores.push(removeProperty(navigator, 'share'));
    restores.push(replaceProperty(navigator, 'clipboard', { value: { writeText } }));
    return copied;
  };

  it('is the page’s address where the list reads no links, with its code', async () => {
    const copied = fakeClipboard();
    const list = await mountList('routine="hip-and-foot"');
    await open(list);
    expect(addressOf(list)).to.equal(location.href);
    expect(inside(list, '.code')).not.to.be.null;
    await expect(list).to.be.accessible();
    press(list, english.leave.copyLink);
    await waitUntil(() => textOf(list).includes(english.leave.copied), 'it says so');
    expect(copied).to.deep.equal([location.href]);
  });

  it('brings the routine where the list reads links, and follows it', async () => {
    const list = await mountList('from-link');
    list.value = curls;
    await settled(list);
    await open(list);
    const { link } = await buildLink(curls, location.href);
    expect(addressOf(list)).to.equal(link);
    list.value = own;
    await waitUntil(() => addressOf(list) !== link, 'it is another link', { timeout: 5000 });
    expect(addressOf(list)).to.equal((await buildLink(own, location.href)).link);
  });

  it('is packed once, and anew only for another routine', async () => {
    let streams = 0;
    const { CompressionStream: Original } = window;
    class Counting extends Original {
      constructor(format: CompressionFormat) {
        super(format);
        streams++;
      }
    }
    restores.push(replaceProperty(window, 'CompressionStream', { value: Counting }));
    const list = await mountList('from-link', scriptOf(own));
    const update = async (): Promise<void> => {
      list.requestUpdate();
      await settled(list);
    };
    await update();
    expect(streams).to.equal(0);
    await open(list);
    const once = streams;
    expect(once).to.be.above(0);
    await update();
    expect(streams).to.equal(once);
    list.value = routineOf({ name: 'Wall sit', duration: 40 });
    const link = addressOf(list);
    await waitUntil(() => addressOf(list) !== link, 'it is another link');
    await update();
    expect(streams).to.equal(2 * once);
  });

  it('is not followed while the routine runs, after which the fold is closed', async () => {
    const list = await mountList('from-link', scriptOf(own));
    await open(list);
    list.start();
    await settled(list);
    expect(inside(list, '.leave')).to.be.null;
    press(list, english.routine.backToList);
    await settled(list);
    expect(inside<HTMLDetailsElement>(list, '.leave').open).to.be.false;
    expect(inside(list, '.ways')).to.be.null;
  });

  it('that no code can hold is shown without one, which is said, here and on paper', async () => {
    const printing = holdPrinting();
    restores.push(printing.restore);
    const words = Array.from({ length: 60 }, (_, i) => (i * 7919).toString(36)).join(' ');
    const list = await mountList('from-link', scriptOf(routineOf({ name: 'Mine', note: words })));
    await open(list);
    expect(addressOf(list).length).to.be.above(212);
    expect(inside(list, '.code')).to.be.null;
    expect(textOf(list)).to.include(english.leave.noCode);
    await list.print();
    expect(findHandout()!.textContent).to.include(english.leave.noCode);
    expect(findHandout()!.querySelector('.code')).to.be.null;
    dispatchEvent(new Event('afterprint'));
  });

  it('does not exist for a routine that is too long, which is said', async () => {
    const notes = Array.from({ length: 40 }, (_, i) =>
      Array.from({ length: 20 }, (_, k) => ((i + 1) * (k + 1) * 7919).toString(36)).join(' '),
    );
    const list = await mountList('from-link', scriptOf(routineOf(...notes.map(note => ({ name: 'Mine', note })))));
    await open(list);
    expect(textOf(list)).to.include(english.leave.noLink);
    expect(inside(list, '.address')).to.be.null;
  });

  it('is handed to the reader’s programs where the browser can', async () => {
    const shared: unknown[] = [];
    const share = (data: unknown): Promise<void> => Promise.resolve(void shared.push(data));
    restores.push(replaceProperty(navigator, 'share', { value: share }));
    const list = await mountList('routine="hip-and-foot"');
    await open(list);
    press(list, english.leave.shareLink);
    await settled(list);
    expect(shared).to.deep.equal([{ url: location.href }]);
  });

  it('is marked for the reader to copy where the browser refuses', async () => {
    fakeClipboard(true);
    const announcements = recordAnnouncements();
    restores.push(announcements.restore);
    const list = await mountList('routine="hip-and-foot"');
    await open(list);
    press(list, english.leave.copyLink);
    await waitUntil(() => announcements.messages.includes(english.leave.copyByHand), 'it is announced');
    const address = inside<HTMLInputElement>(list, '.address');
    expect(address.selectionEnd! - address.selectionStart!).to.equal(location.href.length);
  });

  it('is read by a list that asks for it only', async () => {
    setFragment(await fragmentOf(curls));
    const other = await mountList('routine="hip-and-foot"');
    expect(cardsOf(other)).not.to.have.length(1);
    const list = await mountList('from-link routine="hip-and-foot"');
    expect(cardsOf(list)).to.have.length(1);
    expect(textOf(cardsOf(list)[0]!)).to.include('7 times');
  });

  it('is read after the value, and before everything else', async () => {
    setFragment(await fragmentOf(curls));
    const list = await mountList('from-link src="/nothing.json"', scriptOf(own));
    expect(textOf(cardsOf(list)[0]!)).to.include(exerciseText('toe-curls').name);
    list.value = own;
    await settled(list);
    expect(textOf(cardsOf(list)[0]!)).to.include('Wall sit');
    expect(textOf(list)).not.to.include(english.leave.fromLink);
  });

  it('brings exercises of one’s own', async () => {
    setFragment(await fragmentOf(own));
    const list = await mountList('from-link');
    await waitUntil(() => cardsOf(list).length === 2, 'it is unpacked', { timeout: 5000 });
    await settled(list);
    expect(textOf(cardsOf(list)[0]!)).to.include('Wall sit');
  });

  it('is named as one, never under the clinic’s words, on the page and on paper', async () => {
    const printing = holdPrinting();
    restores.push(printing.restore);
    setFragment(await fragmentOf(curls));
    const clinic = '<p slot="intro">Your clinic’s plan</p><p slot="clinic">Riverside</p>';
    const list = await mountList('from-link structured-data', clinic);
    expect(textOf(list)).to.include(english.leave.fromLink);
    expect(list.querySelector('[slot=intro]')!.checkVisibility()).to.be.false;
    expect(list.querySelector('[type="application/ld+json"]')).to.be.null;
    await expect(list).to.be.accessible();
    await list.print();
    expect(findHandout()!.textContent).to.include(english.leave.fromLink).and.not.to.include('Riverside');
    dispatchEvent(new Event('afterprint'));
  });

  it('that is cut or changed is said to be incomplete, and nothing else is shown for it', async () => {
    const whole = await fragmentOf(curls);
    for (const fragment of [whole.slice(0, -1), whole.replace('r7', 'r70'), '#toe-yoga=', '#toe-yoga=1.']) {
      setFragment(fragment);
      await warnings(async () => {
        const list = await mountList('from-link routine="hip-and-foot"');
        expect(textOf(list), fragment).to.include('This link is incomplete');
        expect(cardsOf(list)).to.be.empty;
        await expect(list).to.be.accessible();
      });
    }
    await warnings(async () => {
      setFragment(whole.replace('=1.', '=2.'));
      expect(textOf(await mountList('from-link'))).to.include(english.leave.unreadableLink);
    });
  });

  it('is followed when the address changes, and what else stands in the address stays', async () => {
    const list = await mountList('from-link routine="hip-and-foot"');
    const count = cardsOf(list).length;
    const fragment = `#?secret=abc&${(await fragmentOf(curls)).slice(1)}`;
    const changed = new Promise(resolve => addEventListener('hashchange', resolve, { once: true }));
    location.replace(fragment);
    await changed;
    await waitUntil(() => cardsOf(list).length === 1, 'the link is followed');
    expect(location.hash).to.equal(fragment);
    const back = new Promise(resolve => addEventListener('hashchange', resolve, { once: true }));
    location.replace('#?secret=abc');
    await back;
    await waitUntil(() => cardsOf(list).length === count, 'the page’s own routine is back');
    expect(location.hash).to.equal('#?secret=abc');
    expect(history.length).to.equal(pages);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`fits with the rest of the fold on 320 px, with text twice as large, written ${dir}`, async () => {
      const { page, element: list } = await mountNarrow<RoutineListElement>(
        '<routine-list from-link routine="hip-and-foot"></routine-list>',
        each => Object.assign(each.style, { fontSize: '200%' }) && each.setAttribute('dir', dir),
      );
      await open(list);
      expect(findTooWide(page)).to.deep.equal([]);
      expect(findTooSmall(list)).to.deep.equal([]);
      press(list, english.leave.choosePrint);
      const { left, right } = inside(list, 'dialog').getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(innerWidth);
      await expect(list).to.be.accessible();
      inside<HTMLDialogElement>(list, 'dialog').close();
    });
  }
});
