import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import {
  calendarOf,
  defaultTimes,
  registerLocale,
  routines,
  type CalendarOptions,
  type Routine,
} from '../../src/core.js';
import { escapeText } from '../../src/handout/calendar/ics-text.js';
import { lowerEnd, type Dose } from '../../src/dose/dose.js';
import { pseudoLocale, pseudoTag, toPseudo } from '../support/pseudo-locale.js';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'UTC',
];
/** In the four weeks from each of these clocks are changed somewhere: in spring and autumn, north and south. */
const starts = ['2025-02-24', '2025-03-17', '2025-09-22', '2025-10-20'];
const weeks = 4;
const day = 86_400_000;
const clock = { date: () => Date.UTC(2025, 0, 2, 3, 4, 5) };

const routineOf = (...exercises: Routine['exercises']): Routine => ({ version: 1, id: 'mine', exercises });
const wallSit = (dose: Dose): Routine => routineOf({ name: 'Wall sit', ...dose });

/** A file as a calendar program reads it: the zones that it brings, and its events. */
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map(each => new ICAL.Event(each)) };
};

/** The instants at which an event begins, ms since 1970. */
const instantsOf = (event: ICAL.Event): number[] => {
  const iterator = event.iterator();
  const instants: number[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) instants.push(next.toJSDate().getTime());
  return instants;
};

/** What clocks in a zone show at an instant: `2025-03-30 09:00`. */
const localTime = (instant: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(instant);

const dateAfter = (start: string, days: number): string =>
  new Date(Date.parse(start) + days * day).toISOString().slice(0, 10);

const remindersOf = (routine: Routine, start: string, options: CalendarOptions): string[] =>
  read(calendarOf(routine, start, options)).events.flatMap(event =>
    instantsOf(event).map(instant => localTime(instant, options.timeZone!)),
  );

describe('a calendar of a routine', () => {
  for (const timeZone of zones) {
    it(`reminds in ${timeZone} at the same local time on every day, before and after the clocks are changed`, () => {
      for (const start of starts) {
        const times = ['07:30', '12:00', '21:15'];
        const reminders = remindersOf(wallSit({ timesPerDay: [3, 4] }), start, { timeZone, times, weeks });
        const wanted = times.flatMap(time =>
          [...Array(weeks * 7).keys()].map(days => `${dateAfter(start, days)} ${time}`),
        );
        expect(reminders, start).to.deep.equal(wanted);
      }
    });

    it(`brings what is to be known of ${timeZone}, and uses nothing else`, () => {
      const changes = starts.map(start => {
        const { calendar, events } = read(calendarOf(wallSit({}), start, { timeZone, weeks, clock }));
        const [zone, ...more] = calendar.getAllSubcomponents('vtimezone');
        expect(more).to.be.empty;
        expect(zone!.getFirstPropertyValue('tzid')).to.equal(timeZone);
        for (const { component } of events) {
          expect(component.getFirstProperty('dtstart')!.getParameter('tzid')).to.equal(timeZone);
          const values = component.getAllProperties().map(property => property.toICALString());
          // the time of the file's making has to be in UTC
          expect(values.filter(value => /\dZ\b/.test(value))).to.deep.equal(['DTSTAMP:20250102T030405Z']);
        }
        return zone!.getAllSubcomponents().length - 1;
      });
      // a zone is told from two days before to two days after the reminders
      const changing = starts.filter(start => {
        const [from, to] = [-2, weeks * 7 + 2].map(days => localTime(Date.parse(start) + days * day, timeZone));
        return from!.slice(11) !== to!.slice(11);
      });
      expect(changes).to.deep.equal(starts.map(start => (changing.includes(start) ? 1 : 0)));
      if (!['Asia/Kolkata', 'UTC'].includes(timeZone)) expect(changing).not.to.be.empty;
    });
  }

  it('has a standard time in each zone, also where all reminders lie in summer', () => {
    for (const start of [...starts, '2025-06-02']) {
      for (const timeZone of zones) {
        const { calendar, events } = read(calendarOf(wallSit({}), start, { timeZone, weeks, times: ['9:00'] }));
        const zone = calendar.getFirstSubcomponent('vtimezone')!;
        expect(zone.getAllSubcomponents('standard'), `${timeZone} ${start}`).not.to.be.empty;
        expect(localTime(instantsOf(events[0]!)[0]!, timeZone)).to.equal(`${start} 09:00`);
      }
    }
  });

  it('has as many occurrences as the dose asks for, of a range the lower end', () => {
    const quantity = (max: number) =>
      fc.oneof(
        fc.integer({ min: 1, max }),
        fc.tuple(fc.integer({ min: 1, max }), fc.integer({ min: 1, max })).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
      ); // prettier-ignore
    const property = fc.property(
      quantity(6),
      quantity(7),
      fc.constantFrom(...zones),
      fc.constantFrom(...starts),
      (timesPerDay, daysPerWeek, timeZone, start) => {
        const reminders = remindersOf(wallSit({ timesPerDay, daysPerWeek }), start, { timeZone, weeks });
        expect(new Set(reminders).size).to.equal(reminders.length);
        expect(reminders).to.have.length(lowerEnd(timesPerDay) * lowerEnd(daysPerWeek) * weeks);
        // each week from the first day has its share
        for (let week = 0; week < weeks; week++) {
          const [from, to] = [dateAfter(start, week * 7), dateAfter(start, week * 7 + 7)];
          const share = reminders.filter(each => each >= from && each < to);
          expect(share).to.have.length(lowerEnd(timesPerDay) * lowerEnd(daysPerWeek));
        }
      },
    );
    fc.assert(property, { numRuns: 40 });
  });

  it('keeps to the days that the reader gives', () => {
    const options = { timeZone: 'Europe/Berlin', weeks: 1, times: ['8:00'] };
    const weekdays = (dose: Dose, days: CalendarOptions['days'], start = '2025-03-26'): string[] =>
      remindersOf(wallSit(dose), start, { ...options, days }).map(each =>
        new Date(`${each.slice(0, 10)}T00:00Z`).toLocaleDateString('en', { weekday: 'short', timeZone: 'UTC' }),
      );
    expect(weekdays({}, [1, 3, 5])).to.deep.equal(['Wed', 'Fri', 'Mon']);
    expect(weekdays({}, ['MO', 'sunday'])).to.deep.equal(['Sun', 'Mon']);
    expect(weekdays({ daysPerWeek: 2 }, [1, 2, 3, 4, 5])).to.deep.equal(['Wed', 'Fri']);
    expect(weekdays({ daysPerWeek: [3, 4] }, undefined, '2025-03-24')).to.deep.equal(['Mon', 'Wed', 'Fri']);
  });

  it('begins with what is still to come, where the first day is the one on which it is made', () => {
    const timeZone = 'Pacific/Auckland';
    const begins = (made: string, days?: CalendarOptions['days']): string[][] =>
      read(
        calendarOf(wallSit({ timesPerDay: 2 }), '2025-03-24', {
          timeZone,
          days,
          weeks: 2,
          times: ['9:00', '20:00'],
          // clocks there are 13 hours ahead
          clock: { date: () => Date.parse(`${made}Z`) - 13 * 3_600_000 },
        }),
      ).events.map(event => {
        const instants = instantsOf(event).map(instant => localTime(instant, timeZone));
        expect(instants).to.have.length(2 * (days?.length ?? 7));
        return instants.slice(0, 2);
      });
    const [early, late] = [' 09:00', ' 20:00'].map(time => (day: number) => `2025-03-${day}${time}`);
    const all = [
      [early!(24), early!(25)],
      [late!(24), late!(25)],
    ];
    expect(begins('2025-03-24T08:59:59')).to.deep.equal(all);
    expect(begins('2025-03-24T09:00:00')).to.deep.equal([[early!(25), early!(26)], all[1]]);
    expect(begins('2025-03-24T23:59:59')).to.deep.equal([
      [early!(25), early!(26)],
      [late!(25), late!(26)],
    ]);
    // Monday and Thursday
    expect(begins('2025-03-24T12:00:00', [1, 4])).to.deep.equal([
      [early!(27), early!(31)],
      [late!(24), late!(27)],
    ]);
    expect(begins('2025-03-24T12:00:00', [1])[0]![0]).to.equal(early!(31));
    // the page's own first day stays, whether it is to come or long over
    for (const made of ['2025-03-23T12:00:00', '2025-04-30T12:00:00']) expect(begins(made)).to.deep.equal(all);
  });

  it('says where the exercises are found, as an address and in the description', () => {
    const linesOf = (url?: string): string[] => {
      const [event] = read(calendarOf(wallSit({}), '2025-03-24', { url })).events;
      const address = event!.component.getFirstPropertyValue('url');
      if (!url) expect(address).to.be.null;
      else expect(event!.description.split('\n')).to.include(String(address));
      return [String(address ?? '')];
    };
    expect(linesOf()).to.deep.equal(['']);
    expect(linesOf(' https://clinic.example/knee?a=1,2;b=3 ')).to.deep.equal(['https://clinic.example/knee?a=1,2;b=3']);
    expect(linesOf('https://clinic.example/a b\nATTACH:x')[0]).not.to.match(/\s/);
  });

  it('takes as many of the reader’s times as the doses ask for, all where they do not say', () => {
    const times = ['8:00', '12:00', '20:00'];
    const count = (routine: Routine): number => read(calendarOf(routine, '2025-03-24', { times })).events.length;
    expect(count(wallSit({}))).to.equal(3);
    expect(count(wallSit({ timesPerDay: 2 }))).to.equal(2);
    const mixed = routineOf({ name: 'Wall sit', timesPerDay: 2 }, { name: 'Lunge' });
    const { events } = read(calendarOf(mixed, '2025-03-24', { times }));
    expect(events.map(({ description }) => description.includes('Lunge'))).to.deep.equal([true, false]);
  });

  it('has one event for each time of the day, which says what is due then and on which days', () => {
    const routine = routines.find(({ id }) => id === 'five-behind-the-kneecap')!;
    const { events } = read(calendarOf(routine, '2025-03-24', { timeZone: 'Europe/Berlin' }));
    expect(events.map(({ startDate }) => startDate.toString().slice(11, 16))).to.deep.equal(defaultTimes(routine));
    const [first, second, third] = events.map(({ description }) => description.split('\n'));
    expect(first!.filter(line => line.startsWith('Pencil pick-up'))).to.deep.equal([
      'Pencil pick-up (Monday and Thursday only): Hold 10 seconds, 5 times, each foot, 2 to 3 times a week.',
    ]);
    expect(second!.map(line => line.split(':')[0]).slice(0, 3)).to.deep.equal(['Toe walking', 'Toe presses', 'Ankle circles']); // prettier-ignore
    expect(third![0]).to.equal('Toe presses: Hold 3 seconds, 10 times, 3 times a day.');
    for (const { summary, description } of events) {
      expect(summary).to.equal('Exercises: Five around the kneecap');
      expect(description).to.include('delete these reminders');
    }
  });

  it('leaves out checks and explainers, unless there is nothing else', () => {
    const describe = (...ids: string[]): string =>
      read(calendarOf(routineOf(...ids.map(exercise => ({ exercise }))), '2025-03-24')).events[0]!.description;
    expect(describe('big-toe-check', 'toe-yoga')).to.include('Toe yoga').and.not.include('Big-toe');
    expect(describe('big-toe-check').toLowerCase()).to.include('toe');
  });

  it('has the same series for the same dose, and another one for another dose, time or routine', () => {
    const uidsOf = (routine: Routine, times = ['09:00']): string[] =>
      read(calendarOf(routine, '2025-03-24', { times })).events.map(({ uid }) => uid);
    const [uid] = uidsOf(wallSit({ reps: 10 }));
    expect(uidsOf(wallSit({ reps: 10 }))).to.deep.equal([uid]);
    const others = [
      uidsOf(wallSit({ reps: 12 })),
      uidsOf(wallSit({ reps: 10 }), ['10:00']),
      uidsOf({ ...wallSit({ reps: 10 }), id: 'other' }),
      uidsOf(routineOf({ name: 'Other', reps: 10 })),
    ].flat();
    expect(new Set([uid, ...others]).size).to.equal(others.length + 1);
    expect(uidsOf(wallSit({ timesPerDay: 3 }), ['8:00', '12:00', '18:00'])).to.have.length(3);
  });

  it('has lines of 75 octets at most with CRLF, and gives any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), fc.string(), (title, name) => {
        const routine = { version: 1, title, exercises: [{ name: `${name}.` }] } as const;
        const text = calendarOf(routine, '2025-03-24');
        const lines = text.split('\r\n');
        expect(lines.pop()).to.equal('');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).to.be.lessThan(76);
          expect(line).not.to.match(/[\r\n]/);
        }
        const [event] = read(text).events;
        // eslint-disable-next-line no-control-regex
        const clean = (words: string): string => words.replace(/[\x00-\x1f\x7f]/g, ' ').trim();
        if (clean(title)) expect(clean(event!.summary)).to.equal(`Exercises: ${clean(title)}`);
        const [alarm] = event!.component.getAllSubcomponents('valarm');
        expect(alarm!.getFirstPropertyValue('description')).to.equal(event!.summary);
      }),
    );
    expect(escapeText('a;b,c\\d\r\ne\rf\u0007')).to.equal('a\\;b\\,c\\\\d\\ne\\nf ');
  });

  it('is in the words of its language', () => {
    registerLocale(pseudoLocale);
    const routine = { version: 1, title: 'Knee', exercises: [{ exercise: 'toe-yoga' }] } as const;
    const [event] = read(calendarOf(routine, '2025-03-24', { lang: pseudoTag })).events;
    expect(event!.summary).to.equal(toPseudo('Exercises: Knee'));
    expect(read(calendarOf(routines[0]!, '2025-03-24', { lang: pseudoTag })).events[0]!.summary).to.equal(
      toPseudo(`Exercises: ${toPseudo(routines[0]!.title)}`),
    );
  });

  it('refuses what it cannot read with a sentence that names it', () => {
    const refused: [string, CalendarOptions, RegExp][] = [
      ['2025-02-30', {}, /startDate must be a date .*"2025-02-30"/],
      ['soon', {}, /startDate/],
      ['2025-03-24', { timeZone: 'Mars/Olympus' }, /timeZone must be .*"Mars\/Olympus"/],
      ['2025-03-24', { times: ['9:00', '25:00'] }, /times\[1\] must be a time/],
      ['2025-03-24', { days: [1, 'someday'] }, /days\[1\] must be a weekday/],
      ['2025-03-24', { weeks: 0 }, /weeks must be 1–52/],
      ['2025-03-24', { url: 'javascript:alert(1)' }, /url must be an address .*"javascript:alert\(1\)"/],
      ['2025-03-24', { url: '/knee' }, /url must be an address/],
    ];
    for (const [start, options, sentence] of refused) {
      expect(() => calendarOf(wallSit({}), start, options), start).to.throw(RangeError, sentence);
    }
    expect(() => calendarOf({} as Routine, '2025-03-24')).to.throw(RangeError, /version: must be 1/);
  });
});
