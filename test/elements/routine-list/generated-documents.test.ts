import { expect, fixture } from '@open-wc/testing';
import { parseRoutine } from '../../../src/core.js';
import type { RoutineListElement } from '../../../src/elements/routine-list/index.js';
import '../../../src/elements/routine-list/index.js';
import { exerciseFieldNames } from '../../../src/routine/routine.js';
import { isLink } from '../../../src/validation/parse-value.js';
import { generateDocument } from '../../support/generated-documents.js';
import { queryDeep } from '../../support/layout.js';
import { createRandom } from '../../support/random.js';
import { settled } from '../../support/settled.js';

const seed = 13;
/** What reads them is the same in every engine: one tries them all, the others the first of them. */
const count = navigator.vendor.startsWith('Google') ? 10_000 : 2_000;
/** One of so many is shown, too. */
const shownShare = 40;
/** ms */
const longest = 1000;

const page = window as { ran?: unknown };

/** Where a document's text does not say it. */
const nameDocument = (index: number, text: string): string =>
  `document ${index} of seed ${seed}: ${text.slice(0, 800)}`;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text.trim());
  } catch {
    return undefined;
  }
};

/** What every object and list inherits. */
const namesOfPrototypes = (): string =>
  [Object.prototype, Array.prototype, String.prototype].flatMap(each => Reflect.ownKeys(each).map(String)).join(' ');

type Parsed = ReturnType<typeof parseRoutine>;

const expectSoundExercise = (item: object): void => {
  expect(Object.getPrototypeOf(item)).to.equal(Object.prototype);
  expect(exerciseFieldNames).to.include.members(Object.keys(item));
  const { steps = [], name, note, picture, video } = item as NonNullable<Parsed['routine']>['exercises'][number];
  for (const text of [name, note, ...steps]) {
    if (text !== undefined) expect(text).to.be.a('string').with.length.within(0, 2000);
  }
  for (const link of [picture, video]) if (link !== undefined) expect(isLink(link)).to.equal(true);
};

/** Each exercise that a document has is shown, or is named by a problem as left out. */
const expectAllAccountedFor = (text: string, { routine, problems }: Parsed): void => {
  const refused = problems.filter(({ code }) => code !== 'unknown-field');
  if (!routine) expect(refused).not.to.be.empty;
  const { exercises } = Object(parseJson(text)) as { exercises?: unknown };
  if (!routine || !Array.isArray(exercises)) return;
  const leftOut = new Set(refused.flatMap(({ path }) => /^exercises\[(\d+)\]/.exec(path)?.[1] ?? []));
  expect(routine.exercises).to.have.length(Math.min(100, exercises.length) - leftOut.size);
  if (exercises.length > 100) expect(refused.map(({ path }) => path)).to.include('exercises');
};

const expectSentences = ({ problems }: Parsed): void => {
  for (const { path, code, message } of problems) {
    expect(code).to.match(/^[a-z-]+$/);
    expect(message).to.match(/\S \S/);
    expect(message.length).to.be.below(1000);
    // what the document itself writes is quoted
    expect(message.replace(/"(?:[^"\\]|\\.)*"?/g, '')).not.to.match(/undefined|\[object|function/);
    if (path === '') expect(message).to.match(/routine|object/);
  }
};

/** Gives a list a document in one of the ways that a page has. */
const give = async (list: RoutineListElement, text: string, way: number): Promise<void> => {
  list.value = null;
  list.replaceChildren();
  if (way === 0) list.value = text;
  else if (way === 1) list.value = parseJson(text) ?? text;
  else {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = text;
    list.append(script);
    // the list hears of its children in a later task
    await new Promise(resolve => setTimeout(resolve));
  }
  await settled(list);
};

/** ms that something takes: the least of three times where the machine may have been busy with something else. */
const timeOf = async (act: () => void | Promise<void>): Promise<number> => {
  let least = Infinity;
  for (let times = 3; times > 0 && least >= longest; times--) {
    const begin = performance.now();
    await act();
    least = Math.min(least, performance.now() - begin);
  }
  return least;
};

const expectTextOnly = (list: RoutineListElement): void => {
  expect(page.ran).to.equal(undefined);
  expect(queryDeep(list, 'script, iframe, object, embed, style, [onerror], [onload], a[href^="javascript" i]')).to.be
    .empty;
};

describe(`${count} generated routine documents (seed ${seed})`, function () {
  this.timeout(120_000);
  const random = createRandom(seed);
  const documents = Array.from({ length: count }, () => generateDocument(random));

  it('are of every kind: sound, sound in part, refused, no JSON', () => {
    const kinds = documents.map(text => {
      const { routine, problems } = parseRoutine(text);
      if (parseJson(text) === undefined) return 'no JSON';
      if (!routine?.exercises.length) return 'refused';
      return problems.length ? 'in part' : 'sound';
    });
    for (const kind of ['sound', 'in part', 'refused', 'no JSON']) {
      expect(kinds.filter(each => each === kind).length, kind).to.be.above(count / 50);
    }
  });

  it('are read without a throw, a pause or a trace, and each problem is named', async () => {
    const before = namesOfPrototypes();
    for (const [index, text] of documents.entries()) {
      try {
        const parsed = parseRoutine(text);
        expect(await timeOf(() => void parseRoutine(text)), 'ms').to.be.below(longest);
        expectSentences(parsed);
        expectAllAccountedFor(text, parsed);
        parsed.routine?.exercises.forEach(expectSoundExercise);
      } catch (error) {
        throw new Error(`${(error as Error).message} — ${nameDocument(index, text)}`, { cause: error });
      }
    }
    expect(namesOfPrototypes()).to.equal(before);
    expect(Object({})).not.to.have.property('polluted');
  });

  it('are shown by a list as text, or as what is wrong', async () => {
    const errors: unknown[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
      errors.push('reason' in event ? event.reason : event.message);
      event.preventDefault();
    };
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    const list = await fixture<RoutineListElement>('<routine-list no-log></routine-list>');
    const before = namesOfPrototypes();
    for (const [index, text] of documents.entries()) {
      if (index % shownShare) continue;
      try {
        expect(await timeOf(() => give(list, text, (index / shownShare) % 3)), 'ms').to.be.below(longest);
        expectTextOnly(list);
        expect(errors).to.deep.equal([]);
        const { routine } = parseRoutine(text);
        const root = list.shadowRoot!;
        expect(root.querySelectorAll('exercise-card')).to.have.length(routine?.exercises.length ?? 0);
        if (!routine?.exercises.length) expect(root.querySelector('.problems')?.textContent).to.match(/\S/);
      } catch (error) {
        throw new Error(`${(error as Error).message} — ${nameDocument(index, text)}`, { cause: error });
      }
    }
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(namesOfPrototypes()).to.equal(before);
  });
});
