import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import {
  calendarOf,
  csvOf,
  exercises,
  figureSvg,
  registerLocale,
  routines,
  summaryOf,
  type LogEntry,
  type PhaseKind,
  type PlaybackState,
} from '../../src/core.js';
import '../../src/index.js';
import type {
  ExerciseCardElement,
  RepTimerElement,
  RoutineListElement,
  ToeYogaAnimatorElement,
} from '../../src/index.js';
import { buildLink } from '../../src/handout/link/link.js';
import type { ListState } from '../../src/elements/routine-list/view.js';
import { findLocale } from '../../src/i18n/registry.js';
import { efforts } from '../../src/log/entry.js';
import { recordAnnouncements } from '../support/announcements.js';
import { findButton } from '../support/buttons.js';
import { inside, record, warnings } from '../support/elements.js';
import { fakeAudio } from '../support/fake-audio.js';
import { FakeClock } from '../support/fake-clock.js';
import { FakeFetch } from '../support/fake-fetch.js';
import { fakeVoice } from '../support/fake-voice.js';
import { LocaleRecorder } from '../support/locale-recorder.js';
import { pseudoLocale, pseudoTag, toPseudo } from '../support/pseudo-locale.js';
import { clearDevice } from '../support/record.js';
import { holdPrinting } from '../support/printing.js';
import { replaceProperty } from '../support/replace-property.js';
import { scriptOf } from '../support/routines.js';
import { settled } from '../support/settled.js';
import { foreignTexts, wordsIn } from '../support/words.js';

/** The values of a type, which the compiler holds to be all of them. */
const valuesOf = <Value extends string>(values: Readonly<Record<Value, true>>): Value[] =>
  (Object.keys(values) as Value[]).sort();

const phaseKinds = valuesOf<PhaseKind>({
  ready: true,
  move: true,
  hold: true,
  release: true,
  rest: true,
  'switch-side': true,
  'switch-direction': true,
});
const timerStates = valuesOf<PlaybackState>({ idle: true, running: true, paused: true, finished: true });
const listStates = valuesOf<ListState>({ empty: true, loading: true, list: true, running: true, finished: true });

const sorted = (values: ReadonlySet<string>): string[] => [...values].sort();

/** What the page's author writes is in the page's language too. */
const own = { name: toPseudo('Wall sit'), step: toPseudo('Sit against the wall.'), note: toPseudo('Slowly.') };

// The tests go through the states of the elements; the last one asks what of the language has not been met by then.
describe('on a page of another language', function () {
  // each looks at an element some hundred times
  this.timeout(60_000);
  const recorder = new LocaleRecorder(pseudoLocale);
  const { timer: timerWords, routine: listWords } = pseudoLocale;
  const { turnLeft, turnUp } = pseudoLocale.figure;
  const clock = new FakeClock();
  const met = {
    texts: new Set<string>(),
    phases: new Set<string>(),
    timers: new Set<string>(),
    lists: new Set<string>(),
  };
  const audio = fakeAudio();
  const voice = fakeVoice();
  const announcements = recordAnnouncements();
  const network = new FakeFetch();
  // these may be missing in an engine, or refused
  const restores = [
    replaceProperty(navigator, 'vibrate', { value: () => true }),
    replaceProperty(navigator, 'wakeLock', { value: { request: () => Promise.reject(new Error('not now')) } }),
  ];

  before(() => registerLocale(recorder.locale));

  after(() => {
    audio.off();
    voice.off();
    announcements.restore();
    network.restore();
    for (const restore of restores) restore();
  });

  beforeEach(clearDevice);

  const meet = (texts: readonly string[], state: string): void => {
    for (const text of texts) met.texts.add(text);
    expect(texts, state).not.to.be.empty;
    expect(foreignTexts(texts), state).to.deep.equal([]);
  };

  /** All that an element shows is the language's own. */
  const check = async (element: Element, state: string): Promise<void> => {
    await settled(element as RepTimerElement);
    if (element.localName === 'rep-timer') met.timers.add((element as RepTimerElement).state);
    if (element.localName === 'routine-list') met.lists.add(inside(element, '.frame').classList[1]!);
    meet(wordsIn(element), state);
  };

  /** What was announced and spoken since the last time was in the language, and told to be. */
  const checkHeard = (state: string): void => {
    meet(announcements.messages.splice(0), `${state}, announced`);
    const utterances = voice.utterances.splice(0);
    meet(utterances.map(({ text }) => text), `${state}, spoken`); // prettier-ignore
    expect(new Set(utterances.map(({ lang }) => lang))).to.deep.equal(new Set([pseudoTag]));
    expect(announcements.regions.at(-1)!.lang).to.equal(pseudoTag);
  };

  const mountPseudo = async <T extends Element>(markup: string): Promise<T> => {
    const page = await fixture<HTMLElement>(html`<div lang=${pseudoTag}></div>`);
    page.innerHTML = markup;
    const element = page.firstElementChild as T;
    if ('clock' in element) element.clock = clock;
    await settled(element as unknown as RepTimerElement);
    return element;
  };

  const press = async (element: Element, label: string): Promise<void> => {
    findButton(element, label)!.click();
    await check(element, `after ${label}`);
  };

  /** Goes through a session phase by phase, and looks at the first repetitions and the last: between them only counts differ. */
  const run = async (timer: RepTimerElement, shown: Element): Promise<void> => {
    const { phases } = timer.timeline;
    const lastRep = Math.max(...phases.map(({ rep }) => rep ?? 0));
    timer.start();
    for (const { kind, duration, rep } of phases) {
      met.phases.add(kind);
      if (!rep || rep < 3 || rep === lastRep) await check(shown, kind);
      clock.advance(duration);
    }
    await check(timer, 'finished');
    await check(shown, 'finished');
    checkHeard('a session');
  };

  for (const { id } of exercises) {
    it(`a card of ${id} shows and says nothing in English, at any time of its session`, async () => {
      const card = await mountPseudo<ExerciseCardElement>(
        `<exercise-card exercise="${id}" reps="2-3" sets="2" rest="20"></exercise-card>`,
      );
      card.timer!.voice = true;
      await check(card, 'idle');
      await check(card.timer!, 'idle');
      await run(card.timer!, card);
    });

    it(`nor does a figure of ${id}: standing, playing, posed, on paper`, async () => {
      const figure = await mountPseudo<ToeYogaAnimatorElement>(
        `<toe-yoga-animator exercise="${id}" speed="0.3"></toe-yoga-animator>`,
      );
      await check(figure, 'standing');
      figure.next();
      await check(figure, 'the next step');
      for (const turn of [turnLeft, turnUp]) {
        inside(figure, `[aria-label="${turn}"]`).click();
        meet(announcements.messages.splice(0), `${turn}, announced`);
      }
      figure.play();
      await check(figure, 'playing');
      for (const slider of figure.shadowRoot!.querySelectorAll('input')) {
        slider.value = '50';
        slider.dispatchEvent(new Event('input'));
        await check(figure, 'posed');
      }
      dispatchEvent(new Event('beforeprint'));
      await check(figure, 'on paper');
      dispatchEvent(new Event('afterprint'));
    });

    it(`nor does a timer of ${id} that counts by the exercise’s own dose, in large mode`, async () => {
      const timer = await mountPseudo<RepTimerElement>(`<rep-timer exercise="${id}" lead-in="30" voice></rep-timer>`);
      timer.enlarge(true);
      await run(timer, timer);
    });
  }

  it('a card: compact, of one’s own, unknown, without its parts', async () => {
    const { name, step, note } = own;
    for (const attributes of ['layout="compact"', 'no-timer no-picture', 'side="right" view="front"']) {
      await check(await mountPseudo(`<exercise-card exercise="toe-yoga" ${attributes}></exercise-card>`), attributes);
    }
    await check(await mountPseudo('<exercise-card exercise="no-such"></exercise-card>'), 'unknown');
    const unreadable = '<exercise-card exercise="toe-yoga" reps="①"></exercise-card>';
    await warnings(async () => check(await mountPseudo(unreadable), 'a dose that can’t be read'));
    const card = await mountPseudo<ExerciseCardElement>(
      `<exercise-card name="${name}" reps="8" hold="3" sides="each"><p slot="note">${note}</p></exercise-card>`,
    );
    card.steps = [step, step];
    await check(card, 'of one’s own');
    card.timer!.voice = true;
    await run(card.timer!, card);
  });

  it('a figure that the catalogue does not have, and one that keeps its play button only', async () => {
    const figure = await mountPseudo<ToeYogaAnimatorElement>(
      '<toe-yoga-animator exercise="no-such"></toe-yoga-animator>',
    );
    figure.captions = [own.step, own.step];
    await check(figure, 'a placeholder');
    const bare = await mountPseudo('<toe-yoga-animator no-controls autoplay></toe-yoga-animator>');
    await check(bare, 'no controls');
  });

  it('a timer: paused, with choices, after sleep, and broken off', async () => {
    const markup = '<rep-timer exercise="toe-curls"></rep-timer>';
    const timer = await mountPseudo<RepTimerElement>(markup);
    timer.start();
    await check(timer, 'running');
    timer.pause();
    await check(timer, 'paused');
    timer.resume();
    while (!findButton(timer, timerWords.enoughForNow) && !findButton(timer, timerWords.enoughForToday)) {
      expect(timer.state).to.equal('running');
      timer.next();
      await check(timer, 'running');
    }
    clock.sleep(60_000);
    clock.advance(1000);
    await check(timer, 'asleep');
    timer.remove();
    await check(await mountPseudo(markup), 'broken off');
  });

  it('a timer that waits for the reader, goes on after a pause, is named by none, and has exercises beside it', async () => {
    const none = replaceProperty(navigator, 'audioSession', { value: { type: 'auto' } });
    const markup = '<rep-timer reps="1-2" sets="2" rest="20" sides="both"></rep-timer>';
    const timer = await mountPseudo<RepTimerElement>(markup);
    timer.navigation = { previous: () => {}, next: () => {}, place: toPseudo('1 of 2') };
    await check(timer, 'idle, with an audio session');
    none();
    const touch = replaceProperty(window, 'matchMedia', { value: () => ({ matches: true }) });
    await press(timer, timerWords.wait);
    touch();
    inside(timer, '.primary').click();
    await check(timer, 'waiting');
    await press(timer, timerWords.begin);
    while (!findButton(timer, timerWords.enoughForNow)) {
      timer.next();
      await check(timer, 'running');
    }
    await press(timer, timerWords.enoughForNow);
    await press(timer, timerWords.lengthenRest);
    await press(timer, timerWords.pause);
    await press(timer, timerWords.resume);
    while (!findButton(timer, timerWords.enoughForToday)) {
      timer.next();
      await check(timer, 'running');
    }
    await press(timer, timerWords.pause);
    await press(timer, timerWords.resume);
    await check(timer, 'ready again');
    timer.enlarge(true);
    await check(timer, 'large');
    timer.enlarge(false);
    await check(timer, 'small again');
    await press(timer, timerWords.voice);
    meet(announcements.messages.splice(0), 'answers');
    meet(voice.utterances.splice(0).map(({ text }) => text), 'a sample'); // prettier-ignore
    timer.reset();
  });

  for (const { id } of routines) {
    it(`the list ${id}: before, in the middle, broken off, and at its end`, async () => {
      const markup = `<routine-list routine="${id}"></routine-list>`;
      const list = await mountPseudo<RoutineListElement>(markup);
      await check(list, 'list');
      list.start();
      await check(list, 'running');
      meet([inside<ExerciseCardElement>(list, '.current exercise-card').listContext!.navigation!.place], 'place');
      await check(await mountPseudo(markup), 'broken off');
      await press(list, listWords.nextExercise);
      await press(list, listWords.backToList);
      list.start();
      await check(list, 'running again');
      while (findButton(list, listWords.nextExercise)) await press(list, listWords.skip);
      await press(list, listWords.finish);
      for (const tick of list.shadowRoot!.querySelectorAll<HTMLElement>('.tick[aria-checked=false]')) tick.click();
      await check(list, 'all done');
      await press(list, listWords.backToList);
    });
  }

  it('a card whose dose cannot be read', async () => {
    await warnings(async () => {
      const card = await mountPseudo('<exercise-card exercise="toe-presses" reps="3x12" hold="5"></exercise-card>');
      await check(card, 'an unreadable dose');
    });
  });

  it('a list of the author’s own, with pictures from elsewhere', async () => {
    const exercise = { name: own.name, steps: [own.step], note: own.note, reps: 8, unit: 'circles' };
    const list = await mountPseudo<RoutineListElement>('<routine-list></routine-list>');
    await check(list, 'empty');
    list.value = {
      version: 1,
      author: toPseudo('A. Author'),
      title: own.name,
      intro: own.note,
      exercises: [
        { ...exercise, picture: 'https://pictures.example/1.png' },
        { ...exercise, video: 'https://videos.example/1.mp4' },
        { ...exercise, picture: '/test/1.png' },
        { ...exercise, video: `https://youtu.be/1` },
      ],
    };
    await check(list, 'of one’s own');
  });

  it('what leaves the page: on paper, in a calendar, as a link', async () => {
    const printing = holdPrinting();
    const share = replaceProperty(navigator, 'share', { value: undefined });
    const clipboard = replaceProperty(navigator, 'clipboard', { value: undefined });
    const long = toPseudo(exercises.map(({ id }) => id).join(' '));
    const items = Array.from({ length: 100 }, (_, i) => ({ name: own.name, note: `${toPseudo(String(i))} ${long}` }));
    const value = {
      version: 1,
      clinic: { name: own.name, contact: own.note, logo: 'http://[::1]/a.png' },
      exercises: [{ exercise: 'toe-presses', timesPerDay: 2, picture: 'http://[::1]/a.png' }, { name: own.name }],
    };
    const list = await mountPseudo<RoutineListElement>('<routine-list></routine-list>');
    list.value = value;
    await settled(list);
    const checkOpen = async (state: string): Promise<void> => {
      inside<HTMLDetailsElement>(list, '.leave').open = true;
      await waitUntil(() => inside(list, '.ways #link'), state);
      await settled(list);
      const words = wordsIn(list).filter(text => !text.startsWith('http'));
      // a host and a file's defaults are nobody's words
      meet(words.map(text => text.replace('[::1]', '')), state); // prettier-ignore
    };
    await checkOpen('the fold');
    for (const copy of [() => Promise.reject(new Error('no')), () => Promise.resolve()]) {
      Object.assign(navigator, { clipboard: { writeText: copy } });
      findButton(list, pseudoLocale.leave.copyLink)!.click();
      await settled(list);
      await checkOpen('after copying');
    }
    // nothing is saved on this machine
    const restore = replaceProperty(HTMLAnchorElement.prototype, 'click', { value: () => {} });
    findButton(list, pseudoLocale.leave.saveReminders)!.click();
    restore();
    await checkOpen('with saved reminders');
    for (const day of list.shadowRoot!.querySelectorAll<HTMLInputElement>('fieldset input')) day.click();
    findButton(list, pseudoLocale.leave.saveReminders)!.click();
    await checkOpen('without a day');
    Object.assign(navigator, { share: () => Promise.resolve() });
    list.calendar = '/knee.ics';
    await checkOpen('with a calendar of the page’s own');
    list.fromLink = true;
    list.value = { version: 1, exercises: items };
    await waitUntil(() => !inside(list, '.address'), 'no link', { timeout: 5000 });
    await checkOpen('too long for a link');
    list.value = { version: 1, exercises: items.slice(0, 1) };
    await waitUntil(() => inside(list, '.address'), 'a long link', { timeout: 5000 });
    await checkOpen('too long for a code');
    for (const each of [value, { ...value, exercises: items.slice(0, 1) }]) {
      list.value = each;
      await settled(list);
      await list.print();
      const paper = wordsIn(document.querySelector('#toe-yoga-handout')!);
      meet(paper.filter(text => !text.startsWith('http')), 'on paper'); // prettier-ignore
      dispatchEvent(new Event('afterprint'));
    }
    const { link } = await buildLink({ version: 1, exercises: [{ exercise: 'toe-yoga' }] }, location.href);
    const goodFragment = new URL(link!).hash;
    for (const fragment of ['#toe-yoga=1.AAAAAA;toe-yoga', '#toe-yoga=2.AAAAAA;toe-yoga', goodFragment]) {
      history.replaceState(null, '', fragment);
      list.value = null;
      await warnings(async () => {
        const linked = await mountPseudo<RoutineListElement>('<routine-list from-link></routine-list>');
        await check(linked, fragment);
      });
    }
    history.replaceState(null, '', location.pathname + location.search);
    announcements.messages.splice(0);
    for (const restore of [share, clipboard, printing.restore]) restore();
  });

  it('what is wrong with a routine, shown and in the event', async () => {
    const mixed = { version: 1, exercises: [{ exercise: 'toe-yga' }, { exercise: 'toe-yoga' }] };
    await warnings(async () => {
      for (const bad of ['{', {}, mixed]) {
        const list = await mountPseudo<RoutineListElement>('<routine-list></routine-list>');
        const events = record(list, 'routine-list-error') as { detail: { problems: { message: string }[] } }[];
        list.value = bad;
        await check(list, scriptOf(bad));
        meet(events.flatMap(({ detail }) => detail.problems.map(({ message }) => message)), 'event'); // prettier-ignore
      }
      await check(await mountPseudo('<routine-list routine="no-such"></routine-list>'), 'an unknown id');
      const list = await mountPseudo<RoutineListElement>('<routine-list src="/a.json"></routine-list>');
      await check(list, 'loading');
      network.requests.at(-1)!.answer('', 404);
      await check(list, 'not found');
      for (const status of [401, 503]) {
        await press(list, listWords.tryAgain);
        network.requests.at(-1)!.answer('', status);
        await check(list, `HTTP ${status}`);
      }
    });
  });

  it('the reader’s record: today, the fold, what it asks, and the note', async () => {
    const words = recorder.locale.record;
    const exercise = { name: own.name, duration: 5 };
    const list = await mountPseudo<RoutineListElement>('<routine-list log="⟦⟧" ask="effort pain"></routine-list>');
    list.value = {
      version: 1,
      exercises: [
        { ...exercise, timesPerDay: [2, 3] },
        { ...exercise, daysPerWeek: [1, 2] },
      ],
    };
    await check(list, 'boxes');
    for (const tick of list.shadowRoot!.querySelectorAll<HTMLElement>('.tick')) tick.click();
    await check(list, 'ticked');
    list.start();
    await settled(list);
    while (findButton(list, listWords.nextExercise)) await press(list, listWords.skip);
    await press(list, listWords.finish);
    inside<HTMLSelectElement>(list, '[name=painAfter]').value = '3';
    await press(list, words.keepNote);
    await press(list, listWords.backToList);
    inside(list, '.record summary').click();
    await waitUntil(() => findButton(list, words.erase), 'the fold has its contents');
    await press(list, words.erase);
    await press(list, words.cancel);
    const period = { from: '2026-11-23', to: '2026-11-26' };
    const count = { ticks: 2, notes: 1, period };
    // what stands there on other days, or after an answer that is waited for
    meet(
      [
        words.copied,
        words.copyYourself,
        words.nameFile('2026-11-26'),
        recorder.locale.leave.remindersFile,
        words.confirmImport,
        words.erased,
        words.countsFor('2026-11-26'),
        words.askParts('2026-11-26'),
        words.countDone(own.name, 1, 2),
        words.offerExport('2026-11-26'),
        words.describeImported({ gained: count, lost: count }),
        words.describeReplace(period),
        // of a table and a summary that are taken along
        ...Object.values(words.columns),
        ...words.summarise({ title: '', period: null, daysDone: 0, daysCount: 0, exercises: [], notes: [] }),
        words.leaveOut([own.name]),
        words.describeImport({ isOtherLog: true, gained: count, lost: count, known: 1, refused: 1 }),
      ],
      'on other days',
    );
    list.startDate = '2099-01-01';
    await check(list, 'ahead');
  });

  it('a picture as an SVG string, where there is a figure and where there is none', () => {
    for (const id of ['toe-yoga', 'no-such']) {
      const page = new DOMParser().parseFromString(figureSvg(id, { lang: pseudoTag }), 'image/svg+xml');
      meet(wordsIn(page.documentElement).filter(text => text !== id), id); // prettier-ignore
    }
  });

  it('a calendar', () => {
    const routine = routines.find(({ id }) => id === 'five-behind-the-kneecap')!;
    const text = calendarOf(routine, '2025-03-24', { lang: pseudoTag }).replaceAll('\r\n ', '');
    const values = [...text.matchAll(/^(?:SUMMARY|DESCRIPTION):(.*)$/gm)].map(([, value]) => value!);
    meet(values.map(value => value.replace(/\\n/g, '\n').replace(/\\(.)/g, '$1')), 'a calendar'); // prettier-ignore
  });

  it('a record as a table and in short', () => {
    const fields = { date: '2026-11-26', day: '2026-11-26', time: '21:05:09', offset: 60 };
    const entries: LogEntry[] = [
      { ...fields, id: 'done', kind: 'done', exercise: 'toe-yoga' },
      ...efforts.map(effort => ({ ...fields, id: effort, kind: 'note' as const, effort, painBefore: 3 })),
    ];
    const [head = '', ...rows] = csvOf(entries, { lang: pseudoTag }).trim().split('\r\n');
    // the dates and times are the same in every language
    meet([...head.split(','), ...rows.flatMap(row => row.split(',').slice(4, 8)).filter(Boolean)], 'table');
    const { record: words } = findLocale(pseudoTag);
    meet([words.formatDay('2026-11-26'), words.describeNote({ effort: 'harder' })], 'parts');
    meet([summaryOf(entries, { lang: pseudoTag, title: own.name })], 'in short');
  });

  it('met every phase and every state', () => {
    expect(sorted(met.phases)).to.deep.equal(phaseKinds);
    expect(sorted(met.timers)).to.deep.equal(timerStates);
    expect(sorted(met.lists)).to.deep.equal(listStates);
  });

  it('met every word that a language has', () => {
    // cues, ways onto a side and credits are parts of what other words say
    const isPart = /^(lang|credits\..*|exercises\.[\w-]+\.(cues\[\d+\]|call|sides\.[\w.]+))$/;
    const unseen = recorder.findUnseen([...met.texts]).filter(path => !isPart.test(path));
    expect(unseen).to.deep.equal([]);
  });
});
