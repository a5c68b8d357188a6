import { createHash } from 'node:crypto';
import { randomDoses, randomInputs } from './doses.mjs';
import { phaseWordsOf } from './layout.mjs';

export const sha256 = text => createHash('sha256').update(text).digest('hex');

/** A value whose fields stand in the order of their names, so that only what they hold counts. */
const sorted = value => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || !value) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map(name => [name, sorted(value[name])]));
};

/** What `make` gives, or that it throws. */
const attempt = make => {
  try {
    return sorted(make()) ?? null;
  } catch (error) {
    return `throws ${error.name}: ${error.message}`;
  }
};

const idsOf = core => core.exercises.map(({ id }) => id).sort();
const roundedNumbers = svg => svg.replace(/-?\d*\.\d+/g, number => `${Math.round(number * 10) / 10 || 0}`);

const figures = ({ core }) => {
  const values = {};
  for (const { id, steps } of core.exercises)
    for (let step = 1; step <= steps; step++)
      for (const progress of [0, 0.5, 1])
        for (const side of ['left', 'right'])
          for (const view of ['auto', 'front', 'top', 'side', 'quarter'])
            values[`${id} ${step} ${progress} ${side} ${view}`] = attempt(() =>
              roundedNumbers(core.figureSvg(id, { step, progress, side, view })),
            );
  return values;
};

/** The phases of long timelines are kept as a hash. */
const most = 150;

/** A timeline with a line a phase: its fields in the order of their names. */
const lines = ({ phases, ...rest }) => {
  const text = phases.map(phase =>
    Object.entries(sorted(phase))
      .map(([name, value]) => `${name}=${value}`)
      .join(' '),
  );
  const hash = text.length > most ? sha256(text.join('\n')) : undefined;
  return { ...rest, count: phases.length, hash, phases: text.slice(0, most) };
};

/** The exercises of the built-in routines, each with its place. */
const routineItems = core =>
  core.routines.flatMap(({ id, exercises }) => exercises.map((item, i) => [`routine ${id} ${i}`, item]));

const random = core => randomDoses(idsOf(core), 1000).map((each, i) => [`random ${i}`, each]);

const timelines = ({ core }) => {
  const values = {};
  const add = (key, ...given) => (values[key] = attempt(() => lines(core.timelineOf(...given))));
  for (const id of idsOf(core)) {
    for (const leadIn of [0, 5]) add(`catalogue ${id} ${leadIn}`, id, undefined, { leadIn });
    add(`catalogue ${id} null`, id, null);
  }
  for (const [key, item] of routineItems(core)) add(key, item, core.doseOf(item.exercise, item));
  for (const [key, { exercise, dose, leadIn }] of random(core)) add(key, exercise, dose, { leadIn });
  return values;
};

const doses = ({ core }) => {
  const values = {};
  const given = [
    ...core.exercises.map(({ id, dose }) => [`catalogue ${id}`, dose]),
    ...routineItems(core).map(([key, item]) => [key, core.doseOf(item.exercise, item)]),
    ...random(core).map(([key, { dose }]) => [key, dose]),
  ];
  for (const [key, dose] of given)
    for (const limb of ['foot', 'leg', 'side'])
      values[`${key} ${limb}`] = attempt(() => core.doseText(dose, 'en', limb));
  randomInputs(idsOf(core), 400).forEach(({ id, input }, i) => {
    values[`input ${i}`] = attempt(() => {
      const problems = [];
      const parsed = core.parse(input, problem => problems.push(problem));
      return { parsed, problems, attributes: core.toAttributes(parsed), dose: core.doseOf(id, input) };
    });
  });
  return values;
};

/** Null where it is not known how this layout puts a phase into words. */
const phases = modules => {
  const { core } = modules;
  const wordsFor = phaseWordsOf(modules);
  if (!wordsFor) return null;
  const values = {};
  const add = (key, given) => {
    const { phases, words } = wordsFor({ leadIn: 5, ...given });
    const count = Math.min(phases.length, 300);
    for (let i = 0; i < count; i++) values[`${key} ${i}`] = attempt(() => words(i));
  };
  for (const id of idsOf(core)) add(`catalogue ${id}`, { id });
  for (const [key, { exercise, dose }] of random(core).slice(40, 190)) {
    const { exercise: id, name, steps } = exercise && typeof exercise === 'object' ? exercise : { exercise };
    add(key, { id, dose, name, steps: Array.isArray(steps) ? steps : undefined });
  }
  return values;
};

/** What is frozen of a compiled tree's modules: by part, a value for each key. */
export const parts = { figures, timelines, doses, phases };
