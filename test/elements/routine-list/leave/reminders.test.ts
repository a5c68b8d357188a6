import { expect, waitUntil } from '@open-wc/testing';
import ICAL from 'ical.js';
import '../../../../src/elements/routine-list/index.js';
import type { RoutineListElement } from '../../../../src/elements/routine-list/index.js';
import { defaultTimes, english, type Routine } from '../../../../src/core.js';
import { recordAnnouncements } from '../../../support/announcements.js';
import { press } from '../../../support/buttons.js';
import { inside, textOf, warnings } from '../../../support/elements.js';
import { FakeClock } from '../../../support/fake-clock.js';
import { replaceProperty } from '../../../support/replace-property.js';
import { mountList, scriptOf } from '../../../support/routines.js';
import { settled } from '../../../support/settled.js';

const threeTimesADay: Routine = {
  version: 1,
  title: 'Knee, week 1!',
  exercises: [{ exercise: 'toe-presses', timesPerDay: 3 }],
};

interface Saved {
  readonly name: string;
  readonly href: string;
  /** Whether it is to be saved, not opened. */
  readonly asksToSave: boolean;
  readonly file: Blob | undefined;
}

/** Catches what links lead to, instead of following them. */
const catchLinks = (): { saved: Saved[]; restore: () => void } => {
  const files = new Map<string, Blob>();
  const saved: Saved[] = [];
  const { createObjectURL } = URL;
  const restores = [
    replaceProperty(URL, 'createObjectURL', {
      value: (file: Blob) => {
        const url = createObjectURL.call(URL, file);
        files.set(url, file);
        return url;
      },
    }),
    replaceProperty(HTMLAnchorElement.prototype, 'click', {
      value(this: HTMLAnchorElement) {
        saved.push({
          name: this.download,
          href: this.href,
          asksToSave: this.hasAttribute('download'),
          file: files.get(this.href),
        });
      },
    }),
  ];
  return { saved, restore: () => restores.forEach(restore => restore()) };
};

const open = async (list: RoutineListElement): Promise<void> => {
  inside<HTMLDetailsElement>(list, '.leave').open = true;
  await waitUntil(() => inside(list, '.ways'), 'the fold is filled');
  await settled(list);
};

const inputs = (list: Element, type: string): HTMLInputElement[] => [
  ...list.shadowRoot!.querySelectorAll<HTMLInputElement>(`.reminders [type=${type}]`),
];

const eventsIn = async ({ file }: Saved): Promise<ICAL.Component[]> =>
  new ICAL.Component(ICAL.parse(await file!.text()) as unknown[]).getAllSubcomponents('vevent');

const beginOf = (event: ICAL.Component): string => String(event.getFirstPropertyValue('dtstart'));

describe('reminders', () => {
  let links: ReturnType<typeof catchLinks>;
  beforeEach(() => {
    localStorage.clear();
    links = catchLinks();
  });
  afterEach(() => links.restore());

  it('stand in a fold that is empty until it is opened', async () => {
    const list = await mountList('', scriptOf(threeTimesADay));
    expect(inside(list, '.leave').querySelectorAll('input')).to.have.length(0);
    await open(list);
    expect(inputs(list, 'time')).to.have.length(3);
  });

  it('are offered at the times, days and weeks that the doses ask for', async () => {
    const list = await mountList('', scriptOf(threeTimesADay));
    await open(list);
    expect(inputs(list, 'time').map(({ value }) => value)).to.deep.equal(defaultTimes(threeTimesADay));
    expect(inputs(list, 'checkbox').every(({ checked }) => checked)).to.be.true;
    expect(inputs(list, 'checkbox')).to.have.length(7);
    expect(inputs(list, 'number')[0]).to.have.property('value', '6');
    expect(textOf(list)).to.include(english.calendar.replaceSeries);
  });

  it('have boxes for the days that nothing frames, the last one neither', async () => {
    const list = await mountList('', scriptOf(threeTimesADay));
    await open(list);
    const frames = inputs(list, 'checkbox').map(each => getComputedStyle(each.closest('label')!));
    expect(frames.map(({ borderTopWidth, outlineStyle }) => `${borderTopWidth} ${outlineStyle}`)).to.deep.equal(
      Array<string>(7).fill('0px none'),
    );
  });

  it('are saved as the reader chooses, as a calendar file named after the routine', async () => {
    const list = await mountList('start-date="2030-01-07"', scriptOf(threeTimesADay));
    await open(list);
    ['07:15', '12:00', '21:45'].forEach((time, i) => (inputs(list, 'time')[i]!.value = time));
    for (const day of inputs(list, 'checkbox').slice(5)) day.click();
    inputs(list, 'number')[0]!.value = '2';
    press(list, english.leave.saveReminders);
    const [saved] = links.saved;
    expect(saved!.name).to.equal('knee-week-1.ics');
    expect(saved!.file!.type).to.equal('text/calendar;charset=utf-8');
    const events = await eventsIn(saved!);
    expect(events.map(beginOf)).to.deep.equal(['2030-01-07T07:15:00', '2030-01-07T12:00:00', '2030-01-07T21:45:00']);
    expect(String(events[0]!.getFirstPropertyValue('rrule'))).to.equal('FREQ=WEEKLY;COUNT=10;BYDAY=MO,TU,WE,TH,FR');
  });

  it('are in a file that the language names, where the routine has no title', async () => {
    const list = await mountList('start-date=" 2030-01-07 "', scriptOf({ ...threeTimesADay, title: ' ' }));
    list.downloadCalendar();
    expect(links.saved[0]!.name).to.equal('exercises.ics');
    expect(beginOf((await eventsIn(links.saved[0]!))[0]!)).to.match(/^2030-01-07T/);
  });

  it('are saved with the defaults by a method, where nothing is chosen', async () => {
    const list = await mountList('', scriptOf(threeTimesADay));
    // of the times of 9, 14:30 and 20 o'clock the first is over
    list.clock = Object.assign(new FakeClock(), { date: () => new Date(2029, 11, 31, 14, 0).getTime() });
    list.downloadCalendar();
    const events = await eventsIn(links.saved[0]!);
    const days = ['2030-01-01', '2029-12-31', '2029-12-31'];
    expect(events.map(beginOf)).to.deep.equal(defaultTimes(threeTimesADay).map((time, i) => `${days[i]}T${time}:00`));
    expect(String(events[0]!.getFirstPropertyValue('rrule'))).to.equal('FREQ=DAILY;COUNT=42');
  });

  it('begin with the day that has begun, where they are saved in the night', async () => {
    const list = await mountList('', scriptOf(threeTimesADay));
    list.clock = Object.assign(new FakeClock(), { date: () => new Date(2030, 0, 2, 1, 30).getTime() });
    list.downloadCalendar();
    const events = await eventsIn(links.saved[0]!);
    expect(events.map(event => beginOf(event).slice(0, 10))).to.deep.equal(Array(3).fill('2030-01-02'));
  });

  it('lead back to the page, without what stands after # in its address', async () => {
    const before = location.href;
    history.replaceState(null, '', '?week=1#part');
    try {
      const list = await mountList('', scriptOf(threeTimesADay));
      list.downloadCalendar();
      const [event] = await eventsIn(links.saved[0]!);
      const url = String(event!.getFirstPropertyValue('url'));
      expect(url).to.match(/^http.*\?week=1$/);
      expect(String(event!.getFirstPropertyValue('description')))
        .to.include(url)
        .and.not.include('#part');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('are said to be saved, and what to do with the file', async () => {
    const announcements = recordAnnouncements();
    try {
      const list = await mountList('', scriptOf(threeTimesADay));
      await open(list);
      const { saveReminders, remindersSaved } = english.leave;
      expect(textOf(list)).not.to.include(remindersSaved);
      press(list, saveReminders);
      await settled(list);
      expect(textOf(list)).to.include(remindersSaved);
      await waitUntil(() => announcements.messages.includes(remindersSaved), 'it is announced');
    } finally {
      announcements.restore();
    }
  });

  for (const start of ['2001-01-01', 'soon', '2030-02-30']) {
    it(`begin today where the page’s first day is ${start}`, async () => {
      await warnings(async () => {
        const list = await mountList(`start-date="${start}"`, scriptOf(threeTimesADay));
        list.downloadCalendar();
        const [year] = new Date(list.clock.date()).toISOString().split('-');
        expect(beginOf((await eventsIn(links.saved[0]!))[0]!)).to.match(new RegExp(`^${year}-`));
      });
    });
  }

  const wrong: Record<string, (list: Element) => void> = {
    'without a day': list => inputs(list, 'checkbox').forEach(each => each.click()),
    'without a time': list => (inputs(list, 'time')[1]!.value = ''),
    'of no week': list => (inputs(list, 'number')[0]!.value = '0'),
    'of half a week': list => (inputs(list, 'number')[0]!.value = '1.5'),
  };
  for (const [name, choose] of Object.entries(wrong)) {
    it(`${name} are not saved: the reader is told`, async () => {
      const announcements = recordAnnouncements();
      try {
        const list = await mountList('', scriptOf(threeTimesADay));
        await open(list);
        choose(list);
        press(list, english.leave.saveReminders);
        await settled(list);
        expect(links.saved).to.be.empty;
        const ask = 'Choose each time, at least one day, and 1 to 52 weeks.';
        expect(textOf(list)).to.include(ask);
        await waitUntil(() => announcements.messages.includes(ask), 'it is announced');
        await expect(list).to.be.accessible();
      } finally {
        announcements.restore();
      }
    });
  }

  it('leave out a dose that cannot be read', async () => {
    await warnings(async () => {
      const cards = ['3x10', '8'].map(reps => `<exercise-card exercise="toe-presses" reps="${reps}"></exercise-card>`);
      const list = await mountList('', cards.join(''));
      list.downloadCalendar();
      const [event] = await eventsIn(links.saved[0]!);
      const text = String(event!.getFirstPropertyValue('description'));
      expect(text.match(/Toe presses/g)).to.have.length(1);
      expect(text).to.include('8 times');
    });
  });

  it('are not offered where no dose can be read', async () => {
    await warnings(async () => {
      const list = await mountList('', '<exercise-card exercise="toe-presses" reps="3x10"></exercise-card>');
      await open(list);
      expect(textOf(list, '.ways')).to.include(english.leave.print).and.not.to.include(english.leave.reminders);
      list.downloadCalendar();
      expect(links.saved).to.be.empty;
    });
  });

  it('have an address of the page’s own instead, which the button and the method open', async () => {
    const list = await mountList('calendar="/knee.ics"', scriptOf(threeTimesADay));
    await open(list);
    expect(inputs(list, 'time')).to.be.empty;
    press(list, english.leave.openCalendar);
    list.downloadCalendar();
    const { href } = new URL('/knee.ics', location.href);
    expect(links.saved.map(each => each.href)).to.deep.equal([href, href]);
    expect(links.saved.some(each => each.asksToSave)).to.be.false;
  });

  it('do not go to an address that runs a script', async () => {
    await warnings(async () => {
      const list = await mountList('calendar="javascript:alert(1)"', scriptOf(threeTimesADay));
      list.downloadCalendar();
      expect(links.saved[0]!.href).to.match(/^blob:/);
    });
  });
});
