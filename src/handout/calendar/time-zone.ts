import { formatLocal } from './ics-text.js';

/** ms */
const second = 1000;
const day = 86_400_000;

/** Tells how far a time zone's clocks are from UTC at an instant (ms since 1970), in seconds. */
type OffsetAt = (instant: number) => number;

const buildOffsets = (timeZone: string): OffsetAt => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return instant => {
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const { year, month, day: date, hour, minute, second: seconds } = parts as Record<string, number>;
    return Date.UTC(year!, month! - 1, date, hour, minute, seconds) / second - Math.floor(instant / second);
  };
};

/** The first second of the new offset, between two instants that have different ones. */
const findTransition = (offsetAt: OffsetAt, from: number, to: number): number => {
  let [before, after] = [from, to];
  const old = offsetAt(from);
  while (after - before > second) {
    const middle = before + Math.floor((after - before) / 2 / second) * second;
    if (offsetAt(middle) === old) before = middle;
    else after = middle;
  }
  return after;
};

/** The instants between two others at which the clocks are changed. */
const findTransitions = (offsetAt: OffsetAt, from: number, to: number): number[] => {
  const transitions: number[] = [];
  for (let instant = from; instant < to; instant += day) {
    const next = instant + day;
    if (offsetAt(instant) !== offsetAt(next)) transitions.push(findTransition(offsetAt, instant, next));
  }
  return transitions;
};

/** `+0200`, with the seconds where a zone has some. */
const formatOffset = (seconds: number): string => {
  const [hours, minutes, rest] = new Date(Math.abs(seconds) * second).toISOString().slice(11, 19).split(':');
  return `${seconds < 0 ? '-' : '+'}${hours}${minutes}${rest === '00' ? '' : rest}`;
};

interface Observance {
  readonly begin: number;
  readonly before: number;
  readonly offset: number;
  readonly isDaylight: boolean;
}

const writeObservance = ({ begin, before, offset, isDaylight }: Observance): string[] => {
  const name = isDaylight ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${formatLocal(begin + before * second)}`,
    `TZOFFSETFROM:${formatOffset(before)}`,
    `TZOFFSETTO:${formatOffset(offset)}`,
    `END:${name}`,
  ];
};

/** Whether `Intl` knows the zone. */
export const isTimeZone = (timeZone: string): boolean => {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    return false;
  }
};

/**
 * The VTIMEZONE (RFC 5545, 3.6.5) of a zone, worked out from `Intl`: its offset at the beginning and each change up to
 * the end, so that nothing has to be known of the zone's rules.
 * @param from ms since 1970, earlier than any time that the calendar has in this zone
 * @param to ms since 1970, later than these
 */
export const writeTimeZone = (timeZone: string, from: number, to: number): string[] => {
  const offsetAt = buildOffsets(timeZone);
  const year = new Date(from).getUTCFullYear();
  const standard = Math.min(offsetAt(Date.UTC(year, 0)), offsetAt(Date.UTC(year, 6)));
  const observe = (begin: number, previous: number): Observance => {
    const offset = offsetAt(begin);
    return { begin, before: offsetAt(previous), offset, isDaylight: offset > standard };
  };
  const first = observe(from, from);
  const changes = findTransitions(offsetAt, from, to).map(begin => observe(begin, begin - second));
  // Outlook wants a zone to have a standard time, also where all there is lies in summer
  const observances = changes.length ? [first, ...changes] : [{ ...first, isDaylight: false }];
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...observances.flatMap(writeObservance), 'END:VTIMEZONE'];
};
