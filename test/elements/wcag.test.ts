import { expect, fixture, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../src/elements/exercise-card/index.js';
import '../../src/elements/rep-timer/index.js';
import '../../src/elements/routine-list/index.js';
import '../../src/elements/toe-yoga-animator/index.js';
import type { LitElement } from 'lit';
import type { ExerciseCardElement } from '../../src/elements/exercise-card/index.js';
import type { RoutineListElement } from '../../src/elements/routine-list/index.js';
import { recordAnnouncements } from '../support/announcements.js';
import { press } from '../support/buttons.js';
import { contrast } from '../support/colors.js';
import { drawn, inside, mount } from '../support/elements.js';
import { findTooWide, mountNarrow, queryDeep, rootsIn, unfold } from '../support/layout.js';
import { findUnreadable, groundBehind, wordsIn } from '../support/reading.js';
import { clearDevice } from '../support/record.js';
import { routineOf, scriptOf } from '../support/routines.js';
import { preferReducedMotion } from '../support/reduced-motion.js';
import { settled } from '../support/settled.js';
import { mountTimer } from '../support/timers.js';

const elements = {
  'exercise-card': '<exercise-card exercise="foot-doming"></exercise-card>',
  'rep-timer': '<rep-timer exercise="foot-doming"></rep-timer>',
  'toe-yoga-animator': '<toe-yoga-animator></toe-yoga-animator>',
  'routine-list': '<routine-list routine="hip-and-foot"></routine-list>',
} as const;

/** px that a button may begin above the one before it on its line. */
const rowSlack = 12;

/** The element that has the focus, in whichever shadow root. */
const focused = (): Element => {
  let element = document.activeElement!;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

describe('WCAG 2.2', () => {
  beforeEach(clearDevice);

  for (const [name, markup] of Object.entries(elements)) {
    for (const scheme of ['light', 'dark', 'light dark']) {
      for (const page of ['#fff', '#101418']) {
        it(`1.4.3: <${name}> can be read on ${page} where the page’s scheme is ${scheme}`, async () => {
          const host = await fixture<HTMLElement>(`<div>${markup}</div>`);
          Object.assign(host.style, { colorScheme: scheme, background: page });
          // the page's own text, of which the elements take the colour
          host.style.color = page === '#fff' ? '#222' : '#eee';
          const element = host.firstElementChild as LitElement;
          await settled(element);
          unfold(element);
          expect(wordsIn(element)).not.to.have.length(0);
          expect(findUnreadable(element, 4.5)).to.deep.equal([]);
        });
      }
    }

    it(`1.4.6: <${name}> has a contrast of 7 to 1 where more is asked for`, async function () {
      const features = [{ name: 'prefers-contrast', value: 'more' }];
      if (!(await executeServerCommand<boolean, object>('emulate', { features }))) this.skip();
      try {
        const element = await mount(markup);
        await settled(element);
        unfold(element);
        expect(findUnreadable(element, 7)).to.deep.equal([]);
      } finally {
        await executeServerCommand('emulate', { features: [] });
      }
    });
  }

  for (const word of [
    'Rehabilitationszentrum Süd',
    'Physiotherapiepraxis',
    'Fysiotherapiepraktijk',
    'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
  ]) {
    it(`1.4.10: nothing stands out of 320 px with the word ${word}`, async () => {
      const data = {
        ...(routineOf({ name: word, steps: [word], note: word, reps: 3 }) as object),
        title: word,
        intro: word,
      };
      for (const markup of [
        `<routine-list>${scriptOf(data)}</routine-list>`,
        `<exercise-card name="${word}" reps="3"><p>${word}</p><p slot="note">${word}</p></exercise-card>`,
        `<rep-timer name="${word}" reps="3"></rep-timer>`,
      ]) {
        const { page, element } = await mountNarrow(markup);
        unfold(element);
        expect(findTooWide(element), markup.slice(0, 14)).to.deep.equal([]);
        expect(page.scrollWidth).to.be.at.most(page.clientWidth);
      }
    });
  }

  it('1.4.11: every skin tone has an edge of 3 to 1', async () => {
    const element = await mount('<toe-yoga-animator></toe-yoga-animator>');
    unfold(element);
    const tones = queryDeep(element, '.skin-tone');
    expect(tones).not.to.have.length(0);
    for (const tone of tones) {
      expect(contrast(getComputedStyle(tone, '::before').borderTopColor, groundBehind(tone))).to.be.at.least(3);
    }
  });

  for (const state of ['idle', 'running'] as const) {
    it(`2.4.3: Tab goes down the page through an author’s links, ${state}`, async () => {
      const page = await fixture<HTMLElement>(
        `<div><exercise-card exercise="foot-doming" no-picture><p><a href="#own">own words</a></p>
          <a slot="note" href="#note">note</a><a slot="actions" href="#act">act</a></exercise-card>
          <button>after</button></div>`,
      );
      page.style.inlineSize = '320px';
      const card = page.firstElementChild as ExerciseCardElement;
      await settled(card);
      if (state === 'running') {
        card.shadowRoot!.querySelector('rep-timer')!.start();
        await settled(card);
      }
      const links = [...card.querySelectorAll('a')];
      const stops = [...queryDeep<HTMLElement>(card, 'button:enabled, summary'), ...links].filter(each =>
        each.checkVisibility({ visibilityProperty: true }),
      );
      stops.sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top);
      stops[0]!.focus();
      const tops: number[] = [];
      const met = new Set<Element>();
      for (let i = 0; i < stops.length && card.matches(':focus-within'); i++) {
        tops.push(Math.round(focused().getBoundingClientRect().top + scrollY));
        met.add(focused());
        await sendKeys({ press: 'Tab' });
      }
      // WebKit's Tab passes links by, as its settings say
      const isWebKit = !('chrome' in window) && /AppleWebKit/.test(navigator.userAgent);
      if (!isWebKit) expect(links.filter(link => !met.has(link))).to.deep.equal([]);
      // of what stands on one line, centred, the lower begins higher than what comes before it
      expect(tops.filter((top, i) => i > 0 && top < tops[i - 1]! - rowSlack)).to.deep.equal([]);
    });
  }

  it('2.4.6: each bare timer is named by its exercise, by eye and by ear', async () => {
    const names = await Promise.all(
      ['foot-doming', 'toe-curls'].map(async id => {
        const element = await mount(`<rep-timer exercise="${id}"></rep-timer>`);
        const group = queryDeep(element, '[role=group], [aria-label]')[0]!;
        return [group.getAttribute('aria-label')!, inside(element, '.name').textContent!.trim()];
      }),
    );
    expect(new Set(names.flat()).size).to.equal(4);
    for (const [label, name] of names) expect(label).to.include(name);
  });

  it('2.4.7: the focus is in the window after Enter on Start, in card, timer and list', async () => {
    const restoreMotion = preferReducedMotion();
    try {
      for (const markup of [elements['exercise-card'], elements['rep-timer'], elements['routine-list']]) {
        const page = await fixture<HTMLElement>(`<div>${markup}</div>`);
        page.style.padding = '2000px 0';
        const element = page.firstElementChild as LitElement;
        await settled(element);
        const findStart = (): HTMLButtonElement | undefined =>
          queryDeep<HTMLButtonElement>(element, 'button').find(each => /^\s*Start/.test(each.textContent!));
        // so that Start stands at the window's lower edge
        element.scrollIntoView({ block: 'end' });
        await waitUntil(findStart, `${element.localName}: Start is there`, { timeout: 5000 });
        findStart()!.focus({ preventScroll: true });
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => /Pause/.test(focused().textContent!), `${element.localName}: Pause has the focus`, {
          timeout: 5000,
        });
        await waitUntil(
          () => {
            const { top, bottom } = focused().getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          },
          `${element.localName}: the focus is seen`,
          { timeout: 5000 },
        );
        page.remove();
      }
    } finally {
      restoreMotion();
    }
  });

  it('2.5.7: what dragging does, buttons do', async () => {
    const element = await mount('<toe-yoga-animator exercise="foot-doming"></toe-yoga-animator>');
    unfold(element);
    const pictures = new Set([drawn(element)]);
    for (const label of ['Turn up', 'Turn left', 'Turn down', 'Turn right']) {
      inside(element, `[aria-label="${label}"]`).click();
      pictures.add(drawn(element));
    }
    // the last turn leads back
    expect(pictures.size).to.equal(4);
  });

  it('4.1.3: every answer of a timer is told', async () => {
    const announcements = recordAnnouncements();
    try {
      const { element, clock } = await mountTimer('exercise="foot-doming" lead-in="0" sets="2" rest="30"');
      element.start();
      clock.advance(1000);
      await element.updateComplete;
      for (const label of ['Pause', 'Next', 'Back', 'Go on']) {
        announcements.messages.length = 0;
        press(element, label);
        await element.updateComplete;
        expect(announcements.messages, label).not.to.have.length(0);
        // what has been told is spoken to its end
        clock.advance(10_000);
      }
      announcements.messages.length = 0;
      clock.sleep(3_600_000);
      await element.updateComplete;
      clock.advance(1000);
      await element.updateComplete;
      const asked = [...announcements.messages, ...queryDeep(element, '[role=alert]').map(each => each.textContent!)];
      expect(asked.join(' ')).to.match(/slept/);
    } finally {
      announcements.restore();
    }
  });

  it('4.1.3: a list says that its routine has come, or has not', async () => {
    const announcements = recordAnnouncements();
    try {
      for (const file of ['routine.json', 'missing.json']) {
        announcements.messages.length = 0;
        const src = new URL(`./routine-list/${file}`, import.meta.url).pathname.replace('/out/', '/');
        const list = await mount<RoutineListElement>(`<routine-list src="${src}"></routine-list>`);
        await waitUntil(
          () => announcements.messages.length || rootsIn(list).some(root => root.querySelector('[role=alert]')),
          `${file} is told`,
        );
      }
    } finally {
      announcements.restore();
    }
  });
});
