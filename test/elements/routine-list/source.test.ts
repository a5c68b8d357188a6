import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/elements/routine-list/index.js';
import { defineExercise } from '../../../src/core.js';
import type { RoutineListElement } from '../../../src/elements/routine-list/index.js';
import { parsingTimeout } from '../../../src/elements/routine-list/routine-data.js';
import { requestTimeout } from '../../../src/elements/routine-list/routine-request.js';
import { recordAnnouncements } from '../../support/announcements.js';
import { press } from '../../support/buttons.js';
import { FakeFetch } from '../../support/fake-fetch.js';
import { inside, mount, record, textOf, warnings } from '../../support/elements.js';
import { clearDevice } from '../../support/record.js';
import { replaceProperty } from '../../support/replace-property.js';
import { cardsOf, exerciseCount, mountList, routineOf, scriptOf } from '../../support/routines.js';
import { settled } from '../../support/settled.js';

const routineFile = '/test/elements/routine-list/routine.json';

describe('the data of a list', () => {
  beforeEach(clearDevice);

  it('are those of its value, else of its script, its cards, its routine', async () => {
    const inner = scriptOf(routineOf({ name: 'From script' })) + '<exercise-card name="From card"></exercise-card>';
    const list = await mountList('routine="hip-and-foot"', inner);
    expect(textOf(cardsOf(list)[0]!)).to.include('From script');
    list.value = routineOf({ name: 'From value' });
    await settled(list);
    expect(textOf(cardsOf(list)[0]!)).to.include('From value');
    list.value = null;
    list.querySelector('script')!.remove();
    await settled(list);
    expect(inside(list, 'slot[name=exercise-0]')).not.to.be.null;
    list.querySelector('exercise-card')!.remove();
    await settled(list);
    expect(cardsOf(list)).to.have.length(exerciseCount('hip-and-foot'));
  });

  it('can come from an address', async () => {
    const list = document.createElement('routine-list');
    list.src = routineFile;
    const loaded = oneEvent(list, 'routine-list-load');
    document.body.append(list);
    await list.updateComplete;
    expect(textOf(list)).to.include('The routine is being loaded.');
    await expect(list).to.be.accessible();
    expect((await loaded).detail).to.deep.equal({ exercises: 2 });
    await settled(list);
    expect(textOf(list)).to.include('From a file');
    expect(textOf(cardsOf(list)[0]!, '[part=dose]')).to.equal('Hold 3 seconds, 8 times, 3 times a day');
    list.remove();
  });

  describe('that are wrong', () => {
    const cases: [name: string, attributes: string, content: string, sentence: string][] = [
      ['broken JSON', '', scriptOf('{"version": 1,'), 'The routine is not JSON'],
      ['no exercises', '', scriptOf(routineOf()), 'exercises: must be a list of at least one exercise'],
      ['a newer version', '', scriptOf({ version: 2, exercises: [] }), 'version: is 2, newer than this page can read'],
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
      ['an address without a host', 'src="https://"', '', 'does not answer'],
      ['half an address', 'src="http://["', '', 'does not answer'],
      ['an address of another kind', 'src="javascript:alert(1)"', '', 'does not answer'],
    ];
    for (const [name, attributes, content, sentence] of cases) {
      it(`are told to the reader: ${name}`, async () => {
        const host = document.createElement('div');
        const refused = oneEvent(host, 'routine-list-error');
        document.body.append(host);
        await warnings(async () => {
          host.innerHTML = `<routine-list ${attributes}>${content}</routine-list><p>The rest of the page.</p>`;
          const list = host.firstElementChild as RoutineListElement;
          const { detail } = (await refused) as HTMLElementEventMap['routine-list-error'];
          expect(detail.problems).not.to.be.empty;
          await settled(list);
          expect(textOf(list)).to.include(sentence);
          await expect(list).to.be.accessible();
        });
        host.remove();
      });
    }

    it('are left out, which is said, and what is sound is shown', async () => {
      const data = routineOf({ exercise: 'toe-yoga' }, { exercise: 'toe-yga' }, { exercise: 'toe-curls', hold: -5 });
      await warnings(async () => {
        const list = await mountList('', scriptOf(data));
        expect(cardsOf(list)).to.have.length(1);
        expect(textOf(list, '[part=problems]'))
          .to.include('2 exercises can’t be shown. Please tell your clinic.')
          .and.include('exercises[1].exercise: must be a catalogue id, is "toe-yga"; the nearest is "toe-yoga"')
          .and.include('exercises[2].hold: must be 0–3600 seconds, is -5');
        await expect(list).to.be.accessible();
      });
    });

    it('are not called unreadable where the rest is shown', async () => {
      await warnings(async () => {
        const list = await mountList('', scriptOf({ version: 1, title: 5, exercises: [{ exercise: 'toe-yoga' }] }));
        expect(textOf(list, '.problems')).to.include('title: must be');
        expect(getComputedStyle(inside(list, '.problems p')).display).to.equal('none');
      });
    });

    it('name the reason where a consent tool has changed the type of the script', async () => {
      await warnings(async () => {
        const list = await mountList('', scriptOf(routineOf({ name: 'A' })).replace('application/json', 'text/plain'));
        expect(textOf(list, '.problems')).to.include('type of the script element').and.include('"text/plain"');
        list.querySelector('script')!.type = 'application/json';
        await settled(list);
        expect(textOf(cardsOf(list)[0]!)).to.include('A');
      });
    });

    it('are not missed loudly where there are none yet', async () => {
      const list = await mountList('');
      expect(textOf(list, '.message')).to.equal('There is no routine here yet.');
      expect(inside(list, 'details').hidden).to.be.true;
    });

    it('are shown as text where they are markup', async () => {
      const list = await mountList(
        '',
        scriptOf(routineOf({ name: '<img src=x>', note: '<b>bold</b>', steps: ['<i>one</i>'] })),
      );
      const card = cardsOf(list)[0]!;
      expect(textOf(card)).to.include('<img src=x>').and.include('<i>one</i>');
      expect(card.textContent).to.include('<b>bold</b>');
    });
  });
});

describe('a list on a page that says that it is still being parsed', () => {
  let restore: () => void;
  beforeEach(() => {
    localStorage.clear();
    restore = replaceProperty(document, 'readyState', { get: () => 'loading' });
  });
  afterEach(() => restore());

  it('shows what is sound, and what is wrong', async () => {
    await warnings(async () => {
      const list = await mountList('', scriptOf(routineOf({ exercise: 'toe-curls' }, { exercise: 'no-such' })));
      expect(cardsOf(list)).to.have.length(1);
      expect(textOf(list, '.problems')).to.include('1 exercise can’t be shown.');
    });
  });

  it('waits for the rest of a document, and not forever', async () => {
    const { setTimeout } = window;
    const due: (() => void)[] = [];
    window.setTimeout = ((run: () => void, ms?: number, ...rest: unknown[]) =>
      ms === parsingTimeout ? due.push(run) : setTimeout(run, ms, ...rest)) as typeof setTimeout;
    try {
      const list = await mountList('', scriptOf('{"version": 1,'));
      expect(inside(list, '.problems')).to.equal(null);
      await warnings(async () => {
        for (const run of due) run();
        await settled(list);
      });
      expect(textOf(list, '.problems')).to.include('The routine is not JSON');
    } finally {
      window.setTimeout = setTimeout;
    }
  });
});

describe('a list’s request', () => {
  let network: FakeFetch;
  const answer = JSON.stringify(routineOf({ name: 'From an address' }));

  beforeEach(() => {
    localStorage.clear();
    network = new FakeFetch();
  });
  afterEach(() => network.restore());

  const mountFrom = (src: string): Promise<RoutineListElement> => mount(`<routine-list src="${src}"></routine-list>`);

  it('sends no cookies, and does not tell where it comes from', async () => {
    await mountFrom('/a.json');
    expect(network.requests[0]!.url).to.equal(new URL('/a.json', location.href).href);
    expect(network.requests[0]!.init).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('brings the page’s login along where the page asks for it', async () => {
    const list = await mount<RoutineListElement>(
      '<routine-list src="/a.json" credentials="same-origin"></routine-list>',
    );
    expect(network.requests[0]!.init.credentials).to.equal('same-origin');
    list.credentials = 'include';
    await settled(list);
    expect(network.requests[1]!.init.credentials).to.equal('include');
  });

  const failures: [what: string, status: number, patient: string, author: string][] = [
    ['asks for a login', 401, 'This routine is for people who are signed in.', 'credentials="same-origin"'],
    ['is forbidden', 403, 'This routine is for people who are signed in.', 'credentials="same-origin"'],
    ['fails', 503, 'The routine could not be loaded.', 'HTTP 503'],
    ['is gone', 404, 'This routine can’t be shown.', 'HTTP 404'],
  ];
  for (const [what, status, patient, author] of failures) {
    it(`says what it means to the patient and to the author when it ${what} (${status}), and can be made again`, async () => {
      const list = await mountFrom('/a.json');
      await warnings(async () => {
        network.requests[0]!.answer('', status);
        await settled(list);
      });
      expect(textOf(list, '.problems p')).to.include(patient);
      expect(textOf(list, '.problems details')).to.include(author);
      expect(inside<HTMLDetailsElement>(list, '.problems details').open).to.be.false;
      await expect(list).to.be.accessible();
      press(list, 'Try again');
      await settled(list);
      expect(textOf(list, '.message')).to.equal('The routine is being loaded.');
      network.requests[1]!.answer(answer);
      await settled(list);
      expect(textOf(cardsOf(list)[0]!)).to.include('From an address');
    });
  }

  it('holds a window’s height of place until the first answer, and not when it is asked once more', async () => {
    const list = await mountFrom('/a.json');
    const heightOf = (): number => inside(list, '.frame').getBoundingClientRect().height;
    expect(heightOf()).to.be.at.least(innerHeight);
    await warnings(async () => {
      network.requests[0]!.answer('', 503);
      await settled(list);
    });
    expect(heightOf()).to.be.below(innerHeight);
    press(list, 'Try again');
    await settled(list);
    expect(heightOf()).to.be.below(innerHeight);
    list.src = '/b.json';
    await settled(list);
    expect(heightOf()).to.be.at.least(innerHeight);
  });

  const encodings: Record<string, (text: string) => Uint8Array> = {
    'Latin-1': text => Uint8Array.from(text, letter => letter.charCodeAt(0)),
    'UTF-16 with a mark': text => new Uint8Array(Uint16Array.from(`\uFEFF${text}`, each => each.charCodeAt(0)).buffer),
    'UTF-16': text => new Uint8Array(Uint16Array.from(text, each => each.charCodeAt(0)).buffer),
  };
  for (const [name, encode] of Object.entries(encodings)) {
    it(`names the encoding as the reason where it is ${name}`, async () => {
      const list = await mountFrom('/a.json');
      const bytes = encode(JSON.stringify(routineOf({ name: name === 'Latin-1' ? 'Fu\u00DF' : 'Foot', duration: 9 })));
      await warnings(async () => {
        network.requests[0]!.answer(bytes as never);
        await settled(list);
      });
      expect(textOf(list, '.problems')).to.include('not in UTF-8');
    });
  }

  it('comes to nothing when another routine was asked for', async () => {
    const list = await mountFrom('/a.json');
    const loads = record(list, 'routine-list-load');
    list.src = null;
    list.routine = 'toe-yoga-for-knees';
    await settled(list);
    expect(network.requests[0]!.init.signal!.aborted).to.equal(true);
    network.requests[0]!.answer(answer);
    await settled(list);
    expect(textOf(list)).to.include('Toe yoga for the knees');
    expect(loads).to.deep.equal([{ type: 'routine-list-load', detail: { exercises: 3 } }]);
  });

  it('tells a screen reader of an exercise that is defined later, which the record does not know yet', async () => {
    const list = await mountFrom('/a.json');
    const own = { exercise: 'hop-slowly', duration: 600 };
    const both = JSON.stringify(routineOf({ name: 'Wall sit', duration: 600 }, own));
    network.requests[0]!.answer(both);
    await waitUntil(() => list.shadowRoot!.querySelector('.today'), 'the record is read');
    await settled(list);
    const announcements = recordAnnouncements();
    try {
      defineExercise({ id: 'hop-slowly', name: 'Hop slowly', steps: ['Hop.'] });
      await list.updateComplete;
      network.requests[1]!.answer(both);
      await waitUntil(
        () => announcements.messages.some(each => /^2 exercises, about 2\d min$/.test(each)),
        'it is told',
      );
    } finally {
      announcements.restore();
    }
  });

  it('is dropped when its answer comes after that of another address', async () => {
    const list = await mountFrom('/a.json');
    list.src = '/b.json';
    await settled(list);
    network.requests[1]!.answer(JSON.stringify(routineOf({ name: 'The second' })));
    await settled(list);
    network.requests[0]!.answer(answer);
    await settled(list);
    expect(textOf(cardsOf(list)[0]!)).to.include('The second');
  });

  it('ends when the list leaves the page, and is made again when it comes back', async () => {
    const list = await mountFrom('/a.json');
    const parent = list.parentElement!;
    list.remove();
    expect(network.requests[0]!.init.signal!.aborted).to.equal(true);
    await settled(list);
    expect(network.requests).to.have.lengthOf(1);
    parent.append(list);
    await settled(list);
    expect(textOf(list)).to.include('The routine is being loaded.');
    network.requests[1]!.answer(answer);
    await settled(list);
    expect(textOf(cardsOf(list)[0]!)).to.include('From an address');
  });

  it('is given up when no answer comes', async () => {
    const { setTimeout } = window;
    const due: (() => void)[] = [];
    window.setTimeout = ((run: () => void, ms?: number, ...rest: unknown[]) =>
      ms === requestTimeout ? due.push(run) : setTimeout(run, ms, ...rest)) as typeof setTimeout;
    try {
      const list = await mountFrom('/a.json');
      await warnings(async () => {
        for (const run of due) run();
        await settled(list);
      });
      expect(textOf(list)).to.include('The routine’s address did not answer in time.');
    } finally {
      window.setTimeout = setTimeout;
    }
  });
});
