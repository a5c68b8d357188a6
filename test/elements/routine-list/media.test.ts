import { expect, fixture, waitUntil } from '@open-wc/testing';
import { en } from '../../../src/i18n/en/index.js';
import { renderMedia } from '../../../src/elements/routine-list/media.js';
import { html } from 'lit';
import '../../../src/elements/routine-list/index.js';
import { inside } from '../../support/elements.js';
import { mountList, routineOf, scriptOf } from '../../support/routines.js';
import { settled } from '../../support/settled.js';

describe('a routine’s own picture', () => {
  it('is left out where it is relative to a page without an address', async () => {
    const show = (picture: string, base: string): Promise<HTMLElement> =>
      fixture(
        html`<div>
          ${renderMedia({ name: 'Wall sit', picture }, { base, allowed: true, allow: () => {}, locale: en })}
        </div>`,
      );
    expect((await show('a.png', 'about:blank')).querySelector('img')).to.be.null;
    expect((await show('a.png', 'https://clinic.example/page')).querySelector('img')!.src).to.equal(
      'https://clinic.example/a.png',
    );
  });
});

describe('the place of a routine’s own picture or video', () => {
  const cases = [
    ['picture', '/test/elements/routine-list/square.svg', 'img', 4 / 3],
    ['video', '/test/not-there.mp4', 'video', 16 / 9],
  ] as const;
  for (const [field, address, tag, ratio] of cases) {
    it(`is the same whatever shape the ${field} has`, async () => {
      const list = await mountList('', scriptOf(routineOf({ name: 'Wall sit', duration: 20, [field]: address })));
      await settled(list);
      if (tag === 'img') await waitUntil(() => inside<HTMLImageElement>(list, tag).naturalWidth, 'it has come');
      const { width, height } = inside(list, tag).getBoundingClientRect();
      expect(width).to.be.above(40);
      expect(width / height).to.be.closeTo(ratio, 0.02);
    });
  }
});

describe('a routine’s link to a video', () => {
  const show = async (exercise: object): Promise<Element | null> => {
    const options = { base: 'https://clinic.example/', allowed: false, allow: () => {}, locale: en };
    const page = await fixture(html`<div>${renderMedia(exercise, options)}</div>`);
    return page.firstElementChild;
  };
  const hosts = [
    'www.youtube.com',
    'm.youtube.com',
    'youtu.be',
    'vimeo.com',
    'player.vimeo.com',
    'www.dailymotion.com',
  ];
  for (const host of hosts) {
    it(`is a link where it is a page of ${host}`, async () => {
      const link = await show({ name: 'Wall sit', video: `https://${host}/watch?v=1` });
      expect(link!.localName).to.equal('a');
      expect(link!.textContent!.trim()).to.equal(`Watch the video at ${host}`);
      expect(link!.slot).to.equal('picture');
    });
  }

  it('stands beside the figure where the exercise has one', async () => {
    expect((await show({ exercise: 'toe-yoga', video: 'https://youtu.be/1' }))!.slot).to.equal('actions');
  });

  for (const video of ['https://vimeo.com/files/1.mp4', 'https://notyoutube.com/1', 'https://youtube.com.example/1']) {
    it(`is asked for before it is loaded where it may be a file: ${video}`, async () => {
      expect((await show({ name: 'A', video }))!.querySelector('button')).not.to.equal(null);
    });
  }

  it('is the page’s own where it has the page’s origin', async () => {
    expect((await show({ name: 'A', video: `${self.origin}/1.mp4` }))!.localName).to.equal('video');
  });
});
