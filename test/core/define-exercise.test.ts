import { expect } from '@open-wc/testing';
import {
  calendarOf,
  csvOf,
  defineExercise,
  doseOf,
  english,
  exercises,
  exerciseText,
  figureSvg,
  parseRoutine,
  phaseAt,
  poseAt,
  registerLocale,
  structuredDataOf,
  timelineOf,
  type OwnExercise,
} from '../../src/core.js';
import { cardHtml, routineHtml, toFhir } from '../../src/core/index.js';
import { buildLink, readLink } from '../../src/handout/link/link.js';
import { warnings } from '../support/elements.js';

const wallSit = {
  id: 'wall-sit',
  name: 'Wall sit',
  purpose: 'For strong thighs.',
  position: 'Stand with your back to a wall.',
  steps: ['Slide down.', 'Push up.'],
  dose: { reps: 5, hold: 10, timesPerDay: 2 },
  texts: { de: { name: 'Wandsitz', steps: ['Rutsche hinab.', 'Drück dich hoch.'] } },
} as const satisfies OwnExercise;

/** A definition with some fields otherwise, under an id that no other test has. */
let count = 0;
const variant = (fields: object): OwnExercise => ({ ...wallSit, id: `own-${++count}`, ...fields });

const sentenceOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    expect(error).to.be.instanceOf(RangeError);
    return (error as RangeError).message;
  }
  return 'nothing thrown';
};

describe('defineExercise', () => {
  before(() => defineExercise(wallSit));

  describe('makes an id known to', () => {
    const routine = { version: 1, exercises: [{ exercise: 'Wall-Sit', sets: 2 }] } as const;

    it('the functions of doses and words', () => {
      expect(doseOf('wall-sit', { reps: 8 })).to.deep.equal({ reps: 8, hold: 10, timesPerDay: 2 });
      expect(exerciseText('wall-sit')).to.include({
        name: 'Wall sit',
        purpose: wallSit.purpose,
        caution: '',
        harder: '',
      });
      expect(exerciseText('wall-sit').mistakes).to.deep.equal([]);
    });

    it('timelines', () => {
      const timeline = timelineOf('wall-sit');
      expect(timeline).to.deep.equal(timelineOf({ steps: wallSit.steps }, wallSit.dose));
      expect(phaseAt(timeline, 2500).phase?.kind).to.equal('hold');
    });

    it('pictures, as a placeholder with its name and step', () => {
      const picture = figureSvg('wall-sit', { step: 2 });
      expect(picture).to.include('Wall sit').and.to.include('Push up.');
      expect(picture).not.to.include('foot');
      expect(poseAt('wall-sit')).to.deep.equal({});
    });

    it('routines, in which an unknown id is told with the nearest of them too', () => {
      const { routine: read, problems } = parseRoutine(routine);
      expect(problems).to.be.empty;
      expect(read!.exercises).to.deep.equal([{ exercise: 'wall-sit', sets: 2 }]);
      const { problems: others } = parseRoutine({ version: 1, exercises: [{ exercise: 'wall-sitt' }] });
      expect(others[0]!.message).to.include('the nearest is "wall-sit"');
    });

    it('links', async () => {
      const { link } = await buildLink(parseRoutine(routine).routine!, 'https://clinic.example/');
      expect(link).to.match(/;wall-sit:s2$/);
      expect((await readLink(new URL(link!).hash))!.routine!.exercises).to.deep.equal([
        { exercise: 'wall-sit', sets: 2 },
      ]);
    });

    it('what leaves the page', () => {
      const read = parseRoutine(routine).routine!;
      const data = structuredDataOf('wall-sit');
      expect(data).to.include({ name: 'Wall sit', description: wallSit.purpose, text: 'Slide down.\nPush up.' });
      expect(data).not.to.have.any.keys('isBasedOn', 'creditText');
      expect(calendarOf(read, '2026-11-26')).to.include('Wall sit: ');
      expect(JSON.stringify(toFhir(read))).to.include('Wall sit');
      expect(routineHtml(read)).to.include('Slide down.');
      const entry = {
        id: 'a',
        kind: 'done',
        date: '2026-11-26',
        time: '09:00:00',
        offset: 0,
        day: '2026-11-26',
      } as const;
      expect(csvOf([{ ...entry, exercise: 'wall-sit 2' }])).to.include(',Wall sit,');
    });

    it('HTML for servers, which names no source of its dose', () => {
      const card = cardHtml('wall-sit', { safety: false });
      for (const words of [wallSit.name, wallSit.purpose, wallSit.position, ...wallSit.steps]) {
        expect(card).to.include(words);
      }
      expect(card).to.include('data-exercise="wall-sit"');
      expect(card).not.to.match(/After|article|undefined|diagnos/);
    });
  });

  it('leaves the list of the catalogue as it is', () => {
    expect(exercises.map(({ id }) => id)).not.to.include('wall-sit');
  });

  it('gives back what is known of it, which nobody can change', () => {
    const given = variant({ dose: { reps: [8, 10] } });
    const known = defineExercise(given);
    expect(known).to.deep.include({ id: given.id, kind: 'exercise', steps: 2, figure: null, sources: [] });
    expect(known).to.deep.include({ dose: { reps: [8, 10] }, doseSource: 'author', libraryFields: [] });
    for (const each of [known, known.dose, known.dose!.reps, known.rhythm]) expect(each).to.be.frozen;
    (given.dose as { reps: unknown }).reps = 99;
    expect(doseOf(given.id)).to.deep.equal({ reps: [8, 10] });
  });

  it('says nothing of feet where it is not told what “each” counts', () => {
    const { id } = defineExercise(variant({ dose: { reps: 3, sides: 'each' } }));
    expect(cardHtml(id)).to.include('each side');
    const leg = defineExercise(variant({ limb: 'leg', dose: { reps: 3, sides: 'each' } }));
    expect(cardHtml(leg.id)).to.include('each leg');
  });

  it('takes a check without a dose', () => {
    const { id, doseSource } = defineExercise(variant({ kind: 'check', dose: null }));
    expect(doseSource).to.equal(null);
    expect(doseOf(id)).to.equal(null);
    expect(timelineOf(id).duration).to.equal(30_000);
  });

  it('takes a rhythm', () => {
    const rhythm = { everyStep: true, move: 4 };
    const { id } = defineExercise(variant({ rhythm, dose: { reps: 1, hold: 1 } }));
    expect(timelineOf(id).phases.map(({ kind, duration, step }) => [kind, duration, step])).to.deep.equal([
      ['move', 4000, 1],
      ['hold', 1000, 1],
      ['move', 4000, 2],
      ['hold', 1000, 2],
    ]);
  });

  describe('has words', () => {
    it('in the languages that it gives, once there are those, and else its own', () => {
      registerLocale({ ...english, lang: 'de' });
      registerLocale({ ...english, lang: 'fr' });
      expect(exerciseText('wall-sit', 'de-CH').name).to.equal('Wandsitz');
      expect(exerciseText('wall-sit', 'fr').name).to.equal('Wall sit');
      expect(exerciseText('toe-yoga', 'fr').name).to.equal(english.exercises['toe-yoga'].name);
    });

    it('that say their language where another stands around them', () => {
      expect(cardHtml('wall-sit', { lang: 'fr' })).to.include('<h3 lang="en">Wall sit</h3>');
      expect(cardHtml('wall-sit', { lang: 'de' })).to.include('<h3>Wandsitz</h3>');
      const { id } = defineExercise(variant({ lang: 'nl', name: 'Muurzit' }));
      expect(cardHtml(id)).to.include('<h3 lang="nl">Muurzit</h3>').and.to.include('<ol lang="nl">');
      expect(structuredDataOf(id)).to.include({ inLanguage: 'nl' });
    });

    it('that a language brings itself', () => {
      const { id } = defineExercise(variant({}));
      const text = { ...english.exercises['toe-yoga'], name: 'Silla' };
      registerLocale({ ...english, lang: 'es', exercises: { ...english.exercises, [id]: text } });
      expect(exerciseText(id, 'es').name).to.equal('Silla');
    });

    it('which are text', () => {
      const { id } = defineExercise(variant({ name: '<b onclick="x">' }));
      for (const written of [cardHtml(id), figureSvg(id)]) expect(written).not.to.include('<b onclick');
    });
  });

  it('changes nothing where an equal one is defined again', () => {
    const given = variant({});
    expect(defineExercise(structuredClone(given))).to.equal(defineExercise(given));
  });

  it('refuses another one under the same id', () => {
    const given = variant({});
    defineExercise(given);
    const sentence = `toe-yoga: exercise "${given.id}": id: is defined already, and otherwise.`;
    expect(sentenceOf(() => defineExercise({ ...given, name: 'Chair' }))).to.equal(sentence);
    expect(sentenceOf(() => defineExercise({ ...given, dose: { reps: 6 } }))).to.equal(sentence);
    expect(exerciseText(given.id).name).to.equal('Wall sit');
  });

  describe('refuses', () => {
    const cases: Record<string, readonly [fields: object, sentence: string]> = {
      'an id of the catalogue': [{ id: 'toe-yoga' }, 'id: is the catalogue’s own'],
      'an id that no link can say': [{ id: 'Wall sit' }, 'id: must be like wall-sit, is "Wall sit"'],
      'an id that is too long': [{ id: 'a'.repeat(41) }, `id: must be like wall-sit, is "${'a'.repeat(40)}"`],
      'an id that is none': [{ id: 7 }, 'id: must be like wall-sit, is 7'],
      'no id': [{ id: '' }, 'id: is missing'],
      'no name': [{ name: ' ' }, 'name: is missing'],
      'no steps': [{ steps: [] }, 'steps: is missing'],
      'steps that are no texts': [{ steps: 2 }, 'steps: must be a list of at most 20 pieces'],
      'a dose out of bounds': [{ dose: { hold: -5 } }, 'dose.hold: must be 0–3600 seconds, is -5'],
      'a dose that is a text': [{ dose: '10 times' }, 'dose: must be an object, is "10 times"'],
      'a kind that is none': [{ kind: 'stretch' }, 'kind: must be one of exercise, check, explainer, is "stretch"'],
      'equipment that has no words': [{ equipment: ['sofa'] }, 'equipment: must be one of chair, support'],
      'a text that is none': [{ purpose: {} }, 'purpose: must be text of at most 2000 characters, is an object'],
      'a step that is not there': [{ rhythm: { lift: 3 } }, 'rhythm.lift: must be 1–2, is 3'],
      'a move without time': [{ rhythm: { move: 0 } }, 'rhythm.move: must be 0.5–3600 seconds, is 0'],
      'cues that are not as many': [{ cues: ['Down'] }, 'cues: must be as many as the steps, 2, is 1'],
      'a translation with other steps': [
        { texts: { de: { name: 'Wandsitz', steps: ['Ab.'] } } },
        'texts.de.steps: must be as many as the steps, 2, is 1',
      ],
      'a translation without a name': [{ texts: { de: { steps: ['Ab.', 'Auf.'] } } }, 'texts.de.name: is missing'],
      'a language that is none': [{ lang: 'in English' }, 'lang: must be like pt-BR, is "in English"'],
    };

    for (const [name, [fields, sentence]] of Object.entries(cases)) {
      it(name, () => {
        const given = variant(fields);
        const place = typeof given.id === 'string' ? `exercise "${given.id.slice(0, 40)}"` : 'exercise';
        const said = sentenceOf(() => defineExercise(given));
        expect(said.startsWith(`toe-yoga: ${place}: ${sentence}`), said).to.equal(true);
        expect(
          parseRoutine({ version: 1, exercises: [{ exercise: String(given.id) }] }).routine?.exercises ?? [],
        ).to.satisfy((items: readonly unknown[]) => !items.length || given.id === 'toe-yoga');
      });
    }

    for (const [name, value] of Object.entries({
      nothing: undefined,
      null: null,
      'a text': 'wall-sit',
      'a list': [],
    })) {
      it(name, () => {
        expect(sentenceOf(() => defineExercise(value as never))).to.match(
          /^toe-yoga: exercise: must be an object, is /,
        );
      });
    }
  });

  it('names a field on the console that it does not read', async () => {
    const given = variant({ holdSeconds: 3, texts: { de: { ...wallSit.texts.de, nme: '' } } });
    const said = await warnings(() => defineExercise(given));
    expect(said).to.have.length(1);
    expect(said[0]).to.include(`toe-yoga: exercise "${given.id}": holdSeconds: is not a field that is read`);
    expect(said[0]).to.include('texts.de.nme: is not a field that is read; the nearest is "name"');
  });
});
