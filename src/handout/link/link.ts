import { parseRoutineDocument, type RoutineResult } from '../../routine/parse-routine.js';
import type { Routine, RoutineExercise } from '../../routine/routine.js';
import { isObject, readOwn } from '../../validation/fields.js';
import { isRefusal, type LinkProblem, type ProblemFacts } from '../../validation/problem.js';
import { limits } from '../../validation/rule.js';
import { hashText } from '../hash-text.js';
import { readExercise, writeExercise } from './exercise-text.js';
import { canPack, pack, unpack } from './packing.js';

/** Chat programs cut links at about 2,000 characters, and some add to them. */
export const maxLinkLength = 1500;

/** A link, or why there is none. */
export interface LinkResult {
  readonly link: string | null;
  readonly problems: readonly ProblemFacts[];
}

/** What the grammar cannot say, as it is packed: each exercise with its place in the routine. */
interface Packed {
  readonly lang?: string;
  readonly own: readonly (readonly [index: number, item: RoutineExercise])[];
}

const packMark = '~';

const explain = (problem: LinkProblem): ProblemFacts => ({ path: '', ...problem });
const refuse = (code: 'incomplete-link' | 'newer-link' | 'link-not-supported'): RoutineResult => ({
  routine: null,
  problems: [explain({ code })],
});

/** Six characters that nearly any change of the text changes: one of two thousand million passes. */
const writeCheck = (text: string): string => (hashText(text) % 36 ** 6).toString(36).padStart(6, '0').toUpperCase();

/**
 * @param texts each exercise as the grammar says it; null for one that has to be packed
 * @throws RangeError where what is packed is longer than a link
 */
const joinExercises = async ({ lang, exercises }: Routine, texts: readonly (string | null)[]): Promise<string> => {
  const own = exercises.flatMap((item, i) => (texts[i] === null ? [[i, item] as const] : []));
  const written = texts.filter(text => text !== null);
  if (!own.length) return written.join(';');
  const packed: Packed = { ...(lang && { lang }), own };
  return [...written, packMark + (await pack(packed, maxLinkLength))].join(';');
};

/**
 * A link to a page that brings it the exercises of a routine, with their doses. What the grammar of doses cannot say,
 * such as an exercise of one's own or a note, is packed; title, author and clinic stay at home.
 * @param page the address of a page with a list that reads links; its fragment is left out
 */
export const buildLink = async (routine: Routine, page: string): Promise<LinkResult> => {
  const read = parseRoutineDocument(routine);
  if (!read.routine || read.problems.some(isRefusal)) return { link: null, problems: read.problems };
  const texts = read.routine.exercises.map(writeExercise);
  if (texts.includes(null) && !canPack()) return { link: null, problems: [explain({ code: 'link-not-supported' })] };
  const text = await joinExercises(read.routine, texts).catch(() => null);
  const link = text && `${page.replace(/#.*$/s, '')}#toe-yoga=1.${writeCheck(text)};${text}`;
  if (link && link.length <= maxLinkLength) return { link, problems: [] };
  return { link: null, problems: [explain({ code: 'link-too-long', max: maxLinkLength })] };
};

/** Puts the packed exercises in their places; null where these make no routine. */
const placeOwn = (items: readonly RoutineExercise[], packed: unknown): Record<string, unknown> | null => {
  const own = isObject(packed) ? readOwn(packed, 'own') : null;
  if (!isObject(packed) || !Array.isArray(own)) return null;
  const exercises: unknown[] = [...items];
  let last = -1;
  for (const each of own) {
    const [index, item] = Array.isArray(each) ? each : [];
    if (!Number.isInteger(index) || index <= last || index > exercises.length || !isObject(item)) return null;
    exercises.splice(index, 0, item);
    last = index;
  }
  return { version: 1, lang: readOwn(packed, 'lang'), exercises };
};

const readPacked = async (items: readonly RoutineExercise[], packed: string): Promise<RoutineResult> => {
  try {
    const document = placeOwn(items, await unpack(packed, limits.bytes));
    return document ? parseRoutineDocument(document) : refuse('incomplete-link');
  } catch {
    return refuse('incomplete-link');
  }
};

/** Some programs write a fragment's punctuation in percent codes. */
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What of a fragment is meant for a list; undefined for nothing. */
export const findLinkPart = (fragment: string): string | undefined =>
  /(?:^|[#&?])toe-yoga=([^#&?]*)/.exec(fragment)?.[1];

/**
 * The routine that the fragment of a page's address brings; null where it brings none. A link that is not whole, or that
 * somebody has changed, is a problem and no routine. Of other parts of the fragment nothing is read. A link of catalogue
 * exercises alone is read at once; the promise of another one never fails.
 * @param fragment as in `location.hash`
 */
export const readLink = (fragment: string): RoutineResult | Promise<RoutineResult> | null => {
  const part = findLinkPart(fragment);
  if (part === undefined) return null;
  const [, version, check, text = ''] = /^(\d{1,3})\.([0-9A-Z]{6});(.+)$/s.exec(decode(part)) ?? [];
  if (Number(version) > 1) return refuse('newer-link');
  if (version !== '1' || text.length > maxLinkLength || writeCheck(text) !== check) return refuse('incomplete-link');
  const written = text.split(';');
  const packed = written.at(-1)!.startsWith(packMark) ? written.pop()!.slice(packMark.length) : null;
  const items = written.map(readExercise).filter(item => item !== null);
  if (items.length < written.length) return refuse('incomplete-link');
  if (packed === null) return parseRoutineDocument({ version: 1, exercises: items });
  return canPack() ? readPacked(items, packed) : refuse('link-not-supported');
};
