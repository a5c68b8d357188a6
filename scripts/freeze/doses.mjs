/** Numbers from 0 to 1, the same for a seed everywhere (mulberry32). */
const randomOf = seed => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

const sides = ['both', 'each', 'alternate', 'left', 'right'];
const units = ['reps', 'circles', 'steps'];
const directions = ['clockwise', 'counterclockwise', 'forward', 'back'];
const loads = ['red band', '2 kg', '', 'as far as it is <comfortable> & no further'];

const tools = seed => {
  const random = randomOf(seed);
  const whole = (from, to) => from + Math.floor(random() * (to - from + 1));
  const chance = part => random() < part;
  const pick = list => list[whole(0, list.length - 1)];
  /** A number, or a range; its ends may be the same. */
  const quantity = (from, to) => {
    const first = whole(from, to);
    return chance(0.35) ? [first, whole(first, to)] : first;
  };
  return { whole, chance, pick, quantity };
};

const doseFrom = ({ whole, chance, pick, quantity }) => {
  const fields = {
    sets: [0.5, () => (chance(0.05) ? 99 : quantity(1, 5))],
    reps: [0.75, () => (chance(0.02) ? 999 : quantity(1, 15))],
    unit: [0.4, () => pick(units)],
    hold: [0.5, () => (chance(0.2) ? pick([0, 0.5, 2.25, 60, [30, 60], 120]) : quantity(0, 20))],
    duration: [0.2, () => pick([1, 12.5, 30, 45, 60, 90, 120, 600])],
    rest: [0.5, () => pick([0, 0.4, 1, 10, 30, 60, 90])],
    sides: [0.6, () => pick(sides)],
    directions: [0.3, () => directions.filter(() => chance(0.5)).sort(() => (chance(0.5) ? 1 : -1))],
    timesPerDay: [0.4, () => quantity(1, 6)],
    daysPerWeek: [0.4, () => quantity(1, 7)],
    load: [0.2, () => pick(loads)],
  };
  const dose = {};
  for (const [name, [part, make]] of Object.entries(fields)) if (chance(part)) dose[name] = make();
  // an empty list is no dose that the parser lets through
  if (dose.directions?.length === 0 && whole(0, 3)) delete dose.directions;
  return dose;
};

/** Whom a dose is for, as `timelineOf` takes it. */
const exerciseFrom = ({ whole, chance, pick }, ids) => {
  if (chance(0.65)) return pick(ids);
  const steps = Array.from({ length: whole(1, 5) }, (_, i) => `Own step ${i + 1}.`);
  const rhythm = { lift: whole(1, 3), everyStep: chance(0.3), move: whole(1, 4), release: whole(0, 3) };
  return pick([
    'no-such-exercise',
    null,
    { name: 'Own', steps },
    { exercise: pick(ids), steps },
    { exercise: 'no-such-exercise', steps },
    { steps: steps.length, rhythm },
    { steps: steps.length, rhythm, dose: null },
  ]);
};

/** The first ones are the cases that a random dose never is. */
const doseAt = (i, tool) => {
  if (i < 20) return null;
  if (i < 40) return undefined;
  return i < 50 ? {} : doseFrom(tool);
};

/** Random doses, each with an exercise of `ids` or none, and a lead-in; the first ones are none at all or empty. */
export const randomDoses = (ids, count) => {
  const tool = tools(20_240_601);
  return Array.from({ length: count }, (_, i) => ({
    exercise: exerciseFrom(tool, ids),
    leadIn: tool.pick([0, 0, 5, 2.5]),
    dose: doseAt(i, tool),
  }));
};

const strange = [-1, 0, 0.5, 1e9, NaN, null, '', 'x', '3', '3-5', '5 – 8', '8-5', [2, 4], [4, 2], [1, 2, 3], {}, true];
const names = ['sets', 'reps', 'hold', 'duration', 'rest', 'unit', 'sides', 'directions', 'times-per-day'];
const more = ['timesPerDay', 'days-per-week', 'daysPerWeek', 'load', 'unheard-of'];

/** Input for the parser, sound and unsound, as attributes and as JSON. */
export const randomInputs = (ids, count) => {
  const tool = tools(7);
  const values = [...strange, ...sides, ...units, ...directions, 'forward back', 'forward,forward', ['back'], 'red'];
  return Array.from({ length: count }, () => {
    const input = {};
    for (const name of [...names, ...more]) if (tool.chance(0.35)) input[name] = tool.pick(values);
    return { id: tool.chance(0.8) ? tool.pick(ids) : 'no-such-exercise', input };
  });
};
