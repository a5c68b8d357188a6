import { expect } from '@open-wc/testing';
import {
  doseOf,
  exercises,
  exerciseText,
  figureSvg,
  timelineOf,
  type Equipment,
  type PropName,
} from '../../src/core.js';
import { findNamedSide } from '../../src/catalogue/exercise.js';
import { fitWords } from '../../src/elements/rep-timer/cues/speech.js';
import { english } from '../../src/i18n/registry.js';
import { gradeOf } from '../support/reading-grade.js';

type CatalogueExercise = (typeof exercises)[number];
type Position = CatalogueExercise['position'][number];

/** What the text says where the catalogue has a position. */
const positionWords: Record<Position, RegExp> = {
  standing: /\bstand\b/i,
  sitting: /\bsit\b/i,
  'floor-sitting': /\bsit on the floor\b/i,
  supine: /\blie on your back\b/i,
  'side-lying': /\blie on your side\b/i,
  walking: /\bphone off the path\b/i,
};

/** What the text says where the catalogue has a thing. */
const equipmentWords: Record<Equipment, RegExp> = {
  chair: /\bchair\b|\bsit\b/i,
  support: /\b(counter|wall|support)\b/i,
  towel: /\btowel\b/i,
  pencil: /\bpencil\b/i,
  ball: /\bball\b/i,
  wedge: /\bwedge\b/i,
  'loop-band': /\bloop band\b/i,
  'long-band': /\bband\b/i,
  mat: /\blie\b|\bon the floor\b/i,
  room: /\b[45] metres \(1[36] feet\) clear\b/i,
};

/** Things of which a text speaks only where the catalogue has them; a forefoot's ball is none. */
const thingsInWords: readonly (readonly [RegExp, readonly Equipment[]])[] = [
  [/\bcounter\b|\bwall\b/i, ['support']],
  [/\bchair\b/i, ['chair']],
  [/\btowel\b/i, ['towel', 'wedge']],
  [/\bpencil\b/i, ['pencil']],
  [/\btennis ball\b/i, ['ball']],
  [/\bwedge\b/i, ['wedge']],
  [/\bband\b/i, ['loop-band', 'long-band']],
  [/\bfeet\) clear\b/i, ['room']],
];

/** What a picture shows of the catalogue's things. */
const drawnEquipment: Partial<Record<PropName, Equipment>> = {
  chair: 'chair',
  chairAhead: 'chair',
  mat: 'mat',
  shortMat: 'mat',
  matAlong: 'mat',
  counterBeside: 'support',
  counterAlong: 'support',
  thighBand: 'loop-band',
  ankleBand: 'loop-band',
  footBand: 'long-band',
  towel: 'towel',
  pencil: 'pencil',
  ball: 'ball',
  wedge: 'wedge',
};

const drawnPosition = {
  sitting: 'sitting',
  reaching: 'sitting',
  standing: 'standing',
  supported: 'standing',
  onWedges: 'standing',
  kneesBent: 'standing',
  legOut: 'sitting',
  ankleOnThigh: 'sitting',
} as const;

/** The grade that no text may ask for more than. */
const highestGrade = 8;

/** Words of a medical device or a promise. A caution may say what a clinician does. */
const forbidden = /\b(diagnos\w*|measur\w*|monitor\w*|treat\w*|cure[sd]?|heal(s|ed|ing)?|relie[fv]\w*)\b|!/i;

/** Every string among a language's words, with its path; what functions say is made of them. */
const textsIn = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, `${path}.${name}`));
};

describe('the words of the catalogue', () => {
  for (const exercise of exercises) {
    const { id, equipment, position, dose, figure, limb } = exercise;
    const text = exerciseText(id);
    const toDo = [text.position, text.phone, ...text.steps].join(' ');

    describe(id, () => {
      it('say the positions that the catalogue has, and the picture has one of them', () => {
        for (const each of position) expect(toDo, each).to.match(positionWords[each]);
        if (figure?.posture) expect(position).to.include(drawnPosition[figure.posture]);
      });

      it('name the things that the catalogue has, and no others; so does the picture', () => {
        for (const each of equipment) expect(`${toDo} ${text.caution}`, each).to.match(equipmentWords[each]);
        for (const [words, things] of thingsInWords) {
          if (words.test(toDo))
            expect(
              equipment.some(each => things.includes(each)),
              String(words),
            ).to.be.true;
        }
        const drawn = [...(figure?.props ?? []), ...(figure?.cut?.insetProps ?? [])].map(prop => drawnEquipment[prop]);
        for (const thing of drawn.filter(Boolean)) expect(equipment).to.include(thing);
      });

      it('speak of the phone in a place of its own, which paper leaves out', () => {
        const { phone, ...others } = text;
        expect(JSON.stringify(others)).not.to.match(/\bphone\b/i);
        if (phone) expect(phone).to.match(/^(Lay|Leave) your phone .*\.$/);
      });

      it('are told before a session with each thing, and no thing twice', () => {
        const [things, place] = english.describeNeeds({ equipment, position: text.position });
        const told = `${things} ${place}`;
        for (const each of equipment) expect(told, each).to.match(each === 'room' ? /\bclear\b/ : equipmentWords[each]);
        for (const thing of [/\bcounter\b/, /\bchair\b/, /\btowel\b/, /\bpencil\b/, /\bmat\b/, /\bband\b/]) {
          expect(thing.test(things!) && thing.test(place!), String(thing)).to.be.false;
        }
      });

      it('have one side where the dose, the timeline and the picture have one, and both where these have both', () => {
        const sides = new Set(timelineOf(id).phases.map(({ side }) => side));
        const named = findNamedSide(exercise, 'left');
        const [, title = ''] = /<title>([^<]*)</.exec(figureSvg(id))!;
        if (dose?.sides === 'each') {
          expect([...sides]).to.have.members(['left', 'right']);
          expect(named).to.equal('left');
          expect(toDo).not.to.match(/\bboth (bare )?(feet|arches|heels)\b|\byour heels\b/i);
          expect(title).to.include(text.sides?.left.name ?? english.describeSide('left', limb));
        } else if (dose) {
          expect([...sides]).to.deep.equal([null]);
          expect(named).to.equal(position.includes('walking') ? null : 'both');
          expect(title.includes(english.describeSide('both', limb))).to.equal(named === 'both');
        }
      });

      it('say which way to lie, and give time to roll over, where one lies on a side', () => {
        const isLying = position.includes('side-lying');
        const longest = Math.max(
          ...timelineOf(id).phases.map(each => (each.kind === 'switch-side' ? each.duration : 0)),
        );
        expect(longest >= 15_000).to.equal(isLying);
        if (!isLying) return;
        expect(text.sides!.left.begin).to.equal('On your right side, left leg on top');
        expect(text.sides!.right).to.include({ change: 'Roll onto your left side', name: 'Right leg on top' });
        expect(text.sides!.right.place).to.match(/\bknees? bent\b/i);
        expect(toDo)
          .to.match(/\btop (leg|knee)\b/)
          .and.not.match(/\b(upper|lower) leg\b/);
      });

      it('have a number and at least the verb of each cue said within its move', () => {
        const { steps } = exercise;
        expect(text.cues).to.have.length(steps);
        for (const cue of text.cues) {
          const [verb, ...others] = cue.split(' ');
          const said = fitWords(['9.', verb!, ...others.map(each => ` ${each}`)], 2000);
          expect(said, cue).to.match(/^9\. \S/);
          if (!doseOf(id)?.reps) expect(text.call, 'what is done all the while').not.to.be.empty;
        }
      });

      it(`ask for no more than grade ${highestGrade}, each field and all of them`, () => {
        const {
          name: _name,
          clinicalName: _clinicalName,
          cues: _cues,
          call: _call,
          sides: _sides,
          stays: _stays,
          ...fields
        } = text;
        const texts = Object.entries(fields).map(([field, value]) => [field, [value].flat().join(' ')] as const);
        for (const [field, value] of texts) expect(gradeOf(value), `${field}: ${value}`).to.be.at.most(highestGrade);
        expect(gradeOf(texts.map(([, value]) => value).join(' '))).to.be.at.most(highestGrade);
      });
    });
  }

  it(`ask for no more than grade ${highestGrade} in what routines begin with and in the safety lines`, () => {
    const intros = Object.values(english.routines).map(({ intro }) => intro);
    for (const line of [...intros, ...english.card.safetyLines]) {
      expect(gradeOf(line), line).to.be.at.most(highestGrade);
    }
  });

  it('have no word of a medical device and no promise, but in the line that says what this is not', () => {
    const texts = textsIn(english);
    expect(texts.length).to.be.above(exercises.length * 15);
    const { disclaimer } = english.card;
    expect(disclaimer).to.match(/not a diagnosis and not a medical device/);
    for (const [path, value] of texts) if (value !== disclaimer) expect(value, path).not.to.match(forbidden);
  });

  it('are graded as the formula says', () => {
    // 5 words, 5 syllables; 2 sentences of 3 words, with 10 syllables
    expect(gradeOf('The cat sat on it.')).to.be.closeTo(0.39 * 5 + 11.8 - 15.59, 1e-9);
    expect(gradeOf('Toe yoga begins. Lift every arch.')).to.be.closeTo(0.39 * 3 + (11.8 * 10) / 6 - 15.59, 1e-9);
    expect(gradeOf('Metatarsophalangeal mobilisation facilitates dorsiflexion.')).to.be.above(highestGrade);
  });
});
