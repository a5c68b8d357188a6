import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { doseOf, exercises, parseRoutine, routines, type Routine, type RoutineExercise } from '../../src/core.js';
import { buildLink, maxLinkLength, readLink } from '../../src/handout/link/link.js';
import { pack } from '../../src/handout/link/packing.js';
import { hashText } from '../../src/handout/hash-text.js';
import { anyDose, smallDose } from '../support/arbitraries.js';
import { replaceProperty } from '../support/replace-property.js';

const page = 'https://clinic.example/knee?lang=en';

const routineOf = (...items: RoutineExercise[]): Routine => ({ version: 1, exercises: items });

const linkOf = async (routine: Routine): Promise<string> => {
  const { link, problems } = await buildLink(routine, page);
  expect(problems).to.deep.equal([]);
  return link!;
};
const fragmentOf = async (routine: Routine): Promise<string> => new URL(await linkOf(routine)).hash;
const codesOf = async (fragment: string): Promise<string[] | undefined> => {
  const result = await readLink(fragment);
  if (result) expect(result.routine).to.equal(null);
  return result?.problems.map(({ code }) => code);
};

/** A fragment with the right check characters. */
const sign = (text: string): string =>
  `#toe-yoga=1.${(hashText(text) % 36 ** 6).toString(36).padStart(6, '0').toUpperCase()};${text}`;

const anyId = fc.constantFrom(...exercises.map(({ id }) => id));
const anyCatalogueItem = fc
  .tuple(anyId, smallDose)
  .map(([exercise, { load: _load, unit: _unit, directions: _directions, ...dose }]) => ({ exercise, ...dose }));
const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter(text => text.trim() !== '');
const anyOwnItem = fc
  .tuple(fc.record({ name: anyText, note: anyText, steps: fc.array(anyText, { minLength: 1, maxLength: 3 }) }, { requiredKeys: ['name'] }), anyDose)
  .map(([own, dose]) => ({ ...own, ...dose })); // prettier-ignore

describe('a link', () => {
  it('says exercises and doses in a grammar that people can read, behind six check characters', async () => {
    const routine = routineOf({ exercise: 'toe-presses', reps: 10, hold: 3, timesPerDay: 3 }, { exercise: 'ankle-circles', reps: [8, 12] }); // prettier-ignore
    const link = await linkOf(routine);
    expect(link).to.match(/^https:\/\/clinic\.example\/knee\?lang=en#toe-yoga=1\.[0-9A-Z]{6};/);
    expect(link.slice(link.indexOf(';') + 1)).to.equal('toe-presses:r10,h3,d3;ankle-circles:r8-12');
  });

  it('says every field that the grammar has', async () => {
    const item = { exercise: 'toe-yoga', sets: [1, 5], hold: 2.5, rest: 0, daysPerWeek: [2, 3], sides: 'alternate' } as const; // prettier-ignore
    expect(await fragmentOf(routineOf(item, { exercise: 'ball-roll', duration: 60 }))).to.match(
      /;toe-yoga:s1-5,h2\.5,p0,w2-3,xa;ball-roll:t60$/,
    );
  });

  it('gives catalogue exercises back at once', async () => {
    for (const { exercises: items } of routines) {
      const fragment = await fragmentOf(routineOf(...items));
      expect(readLink(fragment)).to.deep.equal({ routine: { version: 1, exercises: items }, problems: [] });
    }
  });

  it('gives any routine back that it can hold, each exercise in its place', async () => {
    let [whole, packed] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(anyCatalogueItem, anyOwnItem), { minLength: 1, maxLength: 6 }),
        async items => {
          const { routine } = parseRoutine({ version: 1, lang: 'de', exercises: items });
          const { link, problems } = await buildLink(routine!, page);
          if (!link) {
            expect(problems.map(({ code }) => code)).to.deep.equal(['link-too-long']);
            return;
          }
          expect(link.length).to.be.at.most(maxLinkLength);
          expect(link).to.match(/^[\x21-\x7e]+$/);
          const reading = readLink(new URL(link).hash);
          const isPacked = reading instanceof Promise;
          if (isPacked) packed++;
          else whole++;
          const { lang: _lang, ...unpackedRoutine } = routine!;
          expect(await reading).to.deep.equal({ routine: isPacked ? routine : unpackedRoutine, problems: [] });
        },
      ),
    );
    expect(Math.min(whole, packed)).to.be.greaterThan(0);
  });

  it('takes neither title nor clinic along', async () => {
    const routine = { ...routineOf({ exercise: 'toe-yoga', note: 'Slowly.' }), title: 'Mine', author: 'A', id: 'b' };
    expect((await readLink(await fragmentOf(routine)))!.routine).to.deep.equal(
      routineOf({ exercise: 'toe-yoga', note: 'Slowly.' }),
    );
  });

  it('is not made where it would be longer than programs leave whole', async () => {
    const noise = Array.from({ length: 400 }, (_, i) => hashText(`${i}`).toString(36)).join('');
    for (const item of [{ name: noise.slice(0, 2000) }, { exercise: 'toe-yoga', note: noise.slice(0, 2000) }]) {
      const { link, problems } = await buildLink(routineOf(item), page);
      expect(link).to.equal(null);
      expect(problems.map(({ code }) => code)).to.deep.equal(['link-too-long']);
    }
    // what repeats itself takes little room
    expect((await buildLink(routineOf({ name: 'a'.repeat(2000) }), page)).link).to.be.a('string');
  });

  it('is not made of what is no routine', async () => {
    const { link, problems } = await buildLink(routineOf({ exercise: 'toe-yga' }), page);
    expect([link, problems[0]!.code]).to.deep.equal([null, 'unknown-exercise']);
  });

  it('leaves other parts of the fragment alone', async () => {
    const routine = routineOf({ exercise: 'toe-yoga' }, { name: 'Own' });
    const fragment = await fragmentOf(routine);
    for (const whole of [`${fragment}#?secret=aB3`, `#?secret=aB3&${fragment.slice(1)}`, `#here&${fragment.slice(1)}&x=1`]) {
      expect((await readLink(whole))!.routine, whole).to.deep.equal(routine);
    } // prettier-ignore
    for (const none of ['', '#', '#toe-yoga', '#?secret=aB3', '#my-toe-yoga=1', '#%'])
      expect(readLink(none)).to.equal(null);
    const again = await buildLink(routine, `${page}#?secret=aB3`);
    expect(again.link).to.equal(page + fragment);
  });

  it('is read where a program has written its punctuation in percent codes', async () => {
    const routine = routineOf({ exercise: 'toe-yoga', reps: 5, hold: 2 }, { name: 'Own' });
    const coded = (await fragmentOf(routine)).replace(/[:;,~]/g, each => `%${each.charCodeAt(0).toString(16)}`);
    expect((await readLink(coded))!.routine).to.deep.equal(routine);
  });

  it('of a later version is told apart from one that is cut', async () => {
    expect(await codesOf('#toe-yoga=2.AAAAAA;anything')).to.deep.equal(['newer-link']);
    expect(await codesOf('#toe-yoga=2.AA')).to.deep.equal(['incomplete-link']);
    expect(await codesOf('#toe-yoga=')).to.deep.equal(['incomplete-link']);
  });

  it('goes by the rules of a document', async () => {
    const { routine, problems } = (await readLink(sign('toe-yoga:r5000;no-such;toe-curls')))!;
    expect(routine!.exercises).to.deep.equal([{ exercise: 'toe-curls' }]);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'exercises[0].reps out-of-range',
      'exercises[1].exercise unknown-exercise',
    ]);
    const evil = { own: [[0, JSON.parse('{"name":"A","video":"javascript:alert(1)","__proto__":{"reps":3}}')]] };
    const read = (await readLink(sign(`~${await pack(evil, 9999)}`)))!;
    expect(read.problems.map(({ code }) => code)).to.include('not-a-link');
  });

  it('has nothing that its check characters do not vouch for', async () => {
    const bad = ['toe-yoga:q3', 'toe-yoga:r1,r2', 'toe-yoga:r', 'toe-yoga:xq', 'Toe yoga', 'toe-yoga;;toe-curls', '~', '~!', '~AAAA', 'toe-yoga:__proto__3']; // prettier-ignore
    for (const text of bad) expect(await codesOf(sign(text)), text).to.deep.equal(['incomplete-link']);
    const misplaced = [{ own: [[5, { name: 'A' }]] }, { own: [[0, { name: 'A' }], [0, { name: 'B' }]] }, { own: 3 }, 7, null]; // prettier-ignore
    for (const each of misplaced) {
      expect(await codesOf(sign(`~${await pack(each, 9999)}`))).to.deep.equal(['incomplete-link']);
    }
  });

  it('cannot blow up what it is read into', async () => {
    const bomb = `~${await pack('0'.repeat(1_000_000), 9999)}`;
    expect(bomb.length).to.be.lessThan(maxLinkLength);
    expect(await codesOf(sign(bomb))).to.deep.equal(['incomplete-link']);
    expect(await codesOf(sign(Array(200).fill('toe-yoga').join(';')))).to.deep.equal(['incomplete-link']);
  });

  it('needs a browser that can pack only for what is packed', async () => {
    const own = await fragmentOf(routineOf({ name: 'Own' }));
    const restore = replaceProperty(globalThis, 'DecompressionStream', { value: undefined });
    try {
      expect(await codesOf(own)).to.deep.equal(['link-not-supported']);
      const { problems } = await buildLink(routineOf({ name: 'Own' }), page);
      expect(problems.map(({ code }) => code)).to.deep.equal(['link-not-supported']);
      const routine = routineOf({ exercise: 'toe-yoga', reps: 4 });
      expect((await readLink(await fragmentOf(routine)))!.routine).to.deep.equal(routine);
    } finally {
      restore();
    }
  });

  describe('that is cut, mangled or invented', () => {
    const count = 10_000;
    const doses = ['r10', 'h3', 'd3', 's1-5', 't20', 'r8-12', 'xe'];
    /** A routine of three exercises, one of one's own. */
    const sound = routineOf(
      { exercise: 'toe-presses', ...doseOf('toe-presses') },
      { exercise: 'ankle-circles', reps: [8, 12] },
      { name: 'Wall sit', steps: ['Sit against the wall.'], hold: 20 },
    );

    /** What may happen to a link, of the numbers that fast-check draws. */
    const mangle = (fragment: string, kind: number, [a, b]: readonly [number, number], other: string): string => {
      const [at, to] = [a % fragment.length, b % fragment.length].sort((x, y) => x - y) as [number, number];
      const character = String.fromCharCode(33 + (b % 94));
      const kinds = [
        () => fragment.slice(0, at),
        () => fragment.slice(0, at) + fragment.slice(to),
        () => fragment.slice(0, at) + character + fragment.slice(at + 1),
        () => fragment.slice(0, at) + character + fragment.slice(at),
        () => fragment.slice(0, at) + fragment.slice(at, to).toUpperCase() + fragment.slice(to),
        () => fragment.slice(0, at) + other.slice(b % other.length),
        () => fragment.slice(0, to) + fragment.slice(at),
        () => fragment.replace(/\d(?=[^0-9]*$)/, `${b % 10}`),
        () => `#toe-yoga=1.${(a * 7919 + b).toString(36).toUpperCase().padStart(6, 'A').slice(0, 6)};toe-yoga:${doses[b % doses.length]}`,
        () => `#toe-yoga=${fragment.slice(at)}`,
      ]; // prettier-ignore
      return kinds[kind % kinds.length]!();
    };

    it(`never gives a routine that was not meant (${count} of them)`, async () => {
      const fragment = await fragmentOf(sound);
      const other = await fragmentOf(routineOf({ exercise: 'toe-yoga', reps: 30 }, { exercise: 'clamshell' }));
      const meant = [(await readLink(fragment))!, (await readLink(other))!].map(({ routine }) =>
        JSON.stringify(routine),
      );
      const whole = fc.sample(
        fc.tuple(fc.boolean(), fc.nat(9), fc.tuple(fc.nat(9999), fc.nat(9999))),
        { numRuns: count, seed: 20250324 },
      ); // prettier-ignore
      const tally = { none: 0, refused: 0, meant: 0 };
      for (const [first, kind, numbers] of whole) {
        const [from, to] = first ? [fragment, other] : [other, fragment];
        const mangled = mangle(from, kind, numbers, to);
        const result = await readLink(mangled);
        if (!result) tally.none++;
        else if (result.routine) {
          expect(meant, mangled).to.include(JSON.stringify(result.routine));
          tally.meant++;
        } else {
          expect(['incomplete-link', 'newer-link'], mangled).to.include(result.problems[0]!.code);
          tally.refused++;
        }
      }
      expect(tally.none + tally.refused + tally.meant).to.equal(count);
      expect(tally.refused).to.be.greaterThan(count / 2);
    });
  });
});
