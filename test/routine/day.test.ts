import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  addDays,
  countDaysSince,
  dayOf,
  findWeekday,
  isDay,
  lastDays,
  readLocalTime,
  weekLength,
} from '../../src/routine/day.js';

const hour = 3_600_000;

/** Zones, and moments (UTC) at which the clocks of each were changed: forward, back. */
const changes: Readonly<Record<string, readonly string[]>> = {
  'Europe/Berlin': ['2026-03-29T01:00Z', '2026-10-25T01:00Z'],
  'America/New_York': ['2026-03-08T07:00Z', '2026-11-01T06:00Z'],
  'America/St_Johns': ['2026-03-08T05:30Z', '2026-11-01T04:30Z'],
  'Australia/Lord_Howe': ['2026-10-03T15:30Z', '2026-04-04T15:00Z'],
  'Pacific/Auckland': ['2026-09-26T14:00Z', '2026-04-04T14:00Z'],
  // no midnight on the day that begins
  'America/Sao_Paulo': ['2018-11-04T03:00Z', '2019-02-17T02:00Z'],
  'Africa/Cairo': ['2024-04-25T22:00Z', '2024-10-31T21:00Z'],
  // across the date line: no 30 December
  'Pacific/Apia': ['2011-12-30T10:00Z', '2011-04-02T14:00Z'],
};

/** A zone and a moment within two days of a change of its clocks. */
const nearAChange = fc
  .constantFrom(...Object.entries(changes).flatMap(([zone, moments]) => moments.map(at => ({ zone, at }))))
  .chain(({ zone, at }) =>
    fc.integer({ min: -48 * hour, max: 48 * hour }).map(away => ({ zone, ms: Date.parse(at) + away })),
  );

/** The date and the hour on the wall, read in another way. */
const readWall = (ms: number, timeZone: string): { date: string; hour: number } => {
  const [date, time] = new Date(ms).toLocaleString('sv-SE', { timeZone }).split(' ') as [string, string];
  return { date, hour: Number(time.slice(0, 2)) };
};

describe('a day', () => {
  it('is of the calendar, at each change of the clocks of eight zones: the evening before until three', () => {
    fc.assert(
      fc.property(nearAChange, ({ zone, ms }) => {
        const local = readLocalTime(ms, zone);
        const wall = readWall(ms, zone);
        expect(local.date).to.equal(wall.date);
        expect(dayOf(local)).to.equal(wall.hour < 3 ? addDays(wall.date, -1) : wall.date);
        const asUtc = Date.parse(`${local.date}T${local.time}Z`);
        expect(asUtc - local.offset * 60_000).to.equal(Math.floor(ms / 1000) * 1000);
      }),
      { numRuns: 2000 },
    );
  });

  it('is one for each moment: the days of a zone follow each other without a return', () => {
    for (const [zone, moments] of Object.entries(changes)) {
      for (const at of moments) {
        const days: string[] = [];
        for (let ms = Date.parse(at) - 48 * hour; ms < Date.parse(at) + 48 * hour; ms += hour / 4) {
          const day = dayOf(readLocalTime(ms, zone));
          if (day !== days.at(-1)) days.push(day);
        }
        expect(days, zone).to.deep.equal([...new Set(days)].sort());
        expect(days.length, zone).to.be.within(4, 6);
      }
    }
  });

  it('ends at three in the morning', () => {
    expect(dayOf({ date: '2027-01-01', time: '02:59:59' })).to.equal('2026-12-31');
    expect(dayOf({ date: '2027-01-01', time: '03:00:00' })).to.equal('2027-01-01');
    expect(dayOf({ date: '2026-03-01', time: '00:00:00' })).to.equal('2026-02-28');
    expect(dayOf({ date: '2028-03-01', time: '00:00:00' })).to.equal('2028-02-29');
  });

  it('is counted over the turn of a year with 53 weeks', () => {
    expect(lastDays('2027-01-03', 7)).to.deep.equal([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]);
  });

  it('is read by the device’s own clock where no zone is given', () => {
    const date = new Date(2026, 10, 26, 21, 5, 9);
    expect(readLocalTime(date.getTime())).to.deep.equal({
      date: '2026-11-26',
      time: '21:05:09',
      offset: 0 - date.getTimezoneOffset(),
    });
  });

  it('has a weekday, from Monday', () => {
    expect(['2026-11-23', '2026-11-26', '2026-11-29', '2028-02-29'].map(findWeekday)).to.deep.equal([0, 3, 6, 1]);
  });

  it('is as many days after another as were counted from there, and as far on in the week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 20_000 }), (from, count) => {
        const first = addDays('1970-01-01', from);
        const day = addDays(first, count);
        expect(countDaysSince(first, day)).to.equal(count);
        expect(findWeekday(day)).to.equal((findWeekday(first) + count) % weekLength);
      }),
    );
  });

  it('is none that the calendar has not', () => {
    for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '26-01-01', '2026-11-26T00:00', '', '9999-01-01']) {
      expect(isDay(text), text).to.be.false;
    }
    expect(isDay('2028-02-29')).to.be.true;
  });
});
