import { expect, fixture, oneEvent } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/index.js';
import { contrast } from '../support/colors.js';
import { inside } from '../support/elements.js';
import { unfold } from '../support/layout.js';
import { findUnreadable, wordsIn } from '../support/reading.js';
import { clearDevice } from '../support/record.js';
import { settled } from '../support/settled.js';

/** By theme, a file of demo/themes: the contrast that words have at least. */
const themes = { 'high-contrast': 7, 'clinic-blue': 4.5, warm: 4.5 };

const elements = {
  'exercise-card': '<exercise-card exercise="foot-doming"><p slot="note">Begin sitting.</p></exercise-card>',
  'rep-timer': '<rep-timer exercise="foot-doming"></rep-timer>',
  'toe-yoga-animator': '<toe-yoga-animator exercise="weight-shift"></toe-yoga-animator>',
  'routine-list': '<routine-list routine="hip-and-foot"></routine-list>',
};

/** A page's own ground and words. */
const pages = { light: ['#fff', '#222'], dark: ['#101418', '#eee'] } as const;

const links: HTMLLinkElement[] = [];

describe('the themes of the demo', () => {
  beforeEach(clearDevice);

  before(async () => {
    for (const theme of Object.keys(themes)) {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = `/demo/themes/${theme}.css`;
      const load = oneEvent(link, 'load');
      document.head.append(link);
      await load;
      links.push(link);
    }
  });
  after(() => {
    for (const link of links) link.remove();
  });

  for (const [theme, ratio] of Object.entries(themes)) {
    for (const [scheme, [ground, words]] of Object.entries(pages)) {
      for (const [name, markup] of Object.entries(elements)) {
        it(`${theme}, ${scheme}: <${name}> has words of ${ratio} to 1, and axe finds nothing`, async () => {
          const page = await fixture<HTMLElement>(`<main class="${theme}">${markup}</main>`);
          Object.assign(page.style, { colorScheme: scheme, background: ground, color: words });
          const element = page.firstElementChild as LitElement;
          await settled(element);
          unfold(element);
          expect(wordsIn(element)).not.to.be.empty;
          expect(findUnreadable(element, ratio)).to.deep.equal([]);
          await expect(element).to.be.accessible();
        });
      }
    }

    it(`${theme} sets the library’s own properties alone, and is another one in the dark`, async () => {
      const rules = [...links.find(({ href }) => href.endsWith(`/${theme}.css`))!.sheet!.cssRules];
      const inner = rules.flatMap(rule =>
        'cssRules' in rule && rule instanceof CSSSupportsRule ? [...rule.cssRules] : rule,
      );
      const names = inner.flatMap(rule => [...(rule as CSSStyleRule).style]);
      expect(names).not.to.be.empty;
      for (const each of names) expect(each).to.match(/^--toe-yoga-/);
      const page = await fixture<HTMLElement>(`<main class="${theme}"><rep-timer></rep-timer></main>`);
      const grounds = Object.keys(pages).map(scheme => {
        page.style.colorScheme = scheme;
        const probe = inside(page.firstElementChild!, '.base');
        probe.style.background = 'var(--toe-yoga-surface)';
        return getComputedStyle(probe).backgroundColor;
      });
      expect(contrast(grounds[0]!, grounds[1]!)).to.be.above(7);
    });
  }
});
