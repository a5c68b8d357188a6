import { isExactly, upperEnd, type Quantity } from '../../dose/dose.js';

/** "3", "2 to 3" */
export const formatQuantity = (quantity: Quantity): string => {
  if (typeof quantity === 'number') return `${quantity}`;
  const [from, to] = quantity;
  return from === to ? `${from}` : `${from} to ${to}`;
};

/** "1 set", "3 sets", "2 to 3 sets" */
export const countNoun = (quantity: Quantity, one: string): string => {
  const count = formatQuantity(quantity);
  return `${count} ${count === '1' ? one : `${one}s`}`;
};

/** "once", "twice", "3 times", "2 to 3 times" */
export const countTimes = (quantity: Quantity): string => {
  const count = formatQuantity(quantity);
  if (count === '1') return 'once';
  return count === '2' ? 'twice' : `${count} times`;
};

/** As exact as a dose is kept: to the ms. */
const roundToMs = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** "1 second", "3 to 5 seconds", "2 minutes", "1 minute 30 seconds" */
export const formatSeconds = (quantity: Quantity): string => {
  if (!isExactly(quantity, upperEnd(quantity))) return countNoun(quantity, 'second');
  const minutes = Math.floor(upperEnd(quantity) / 60);
  const seconds = roundToMs(upperEnd(quantity) - minutes * 60);
  const parts = [minutes ? countNoun(minutes, 'minute') : '', seconds || !minutes ? countNoun(seconds, 'second') : ''];
  return joinParts(parts, ' ');
};

export const formatNumber = (value: number): string => `${value}`;

/** "3:05", rounded up, so that it reads 0:00 only at the end. */
export const formatTime = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** ms from which an estimate is in minutes. */
const longEstimate = 90_000;

/** "40 seconds", "4 min": rounded, as no dose may be. */
export const formatEstimate = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  if (ms >= longEstimate) return `${Math.round(ms / 60_000)} min`;
  return seconds === 60 ? '1 minute' : countNoun(seconds, 'second');
};

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** With a small letter, to go on a sentence. */
export const continueWith = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The parts that say something, with `separator` between them. */
export const joinParts = (parts: readonly string[], separator: string): string => parts.filter(Boolean).join(separator);

/** Each part that says something as a sentence of its own. */
export const toSentences = (parts: readonly string[]): string[] =>
  parts.filter(Boolean).map(part => capitalise(part).replace(/\.?$/, '.'));

export const weekdays: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];
