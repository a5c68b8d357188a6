/**
 * How many letters must be put in, taken out or changed to make `b` of `a` (Levenshtein 1965). Row by row: `distances[j]`
 * is that of the letters of `a` so far to the first `j` letters of `b`.
 */
const editDistance = (a: string, b: string): number => {
  let distances = [...b, ''].map((_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = distances[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, distances[j]! + 1, row[j - 1]! + 1));
    }
    distances = row;
  }
  return distances[b.length]!;
};

/** Longer than any name, so that a text of any length is compared in no time. */
const maxCompared = 40;

const findLowest = <Name extends string>(names: readonly Name[], score: (name: Name) => number): Name => {
  const ranked = names.map(name => ({ name, score: score(name) }));
  return ranked.reduce((best, each) => (each.score < best.score ? each : best)).name;
};

/** The name that the fewest letters tell apart from what was given. */
export const findNearest = <Name extends string>(given: string, names: readonly Name[]): Name => {
  const text = given.slice(0, maxCompared).toLowerCase();
  return findLowest(names, name => editDistance(text, name));
};

/** Small letters alone: `times_per_day`, `Times-Per-Day` and `timesPerDay` are one name. */
export const foldName = (name: string): string => name.replace(/[-_\s]/g, '').toLowerCase();

/** What other programs call a field. */
const otherNames: Readonly<Record<string, string>> = {
  break: 'rest',
  description: 'steps',
  image: 'picture',
  minutes: 'duration',
  pause: 'rest',
  rounds: 'sets',
  seconds: 'duration',
  time: 'duration',
  weight: 'load',
};

const countSharedStart = (a: string, b: string): number => {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
};

/** The field that was probably meant: `holdSeconds` → `hold`, `repetitions` → `reps`. How a name begins counts most. */
export const findNearestField = <Name extends string>(given: string, names: readonly Name[]): Name => {
  const text = foldName(given.slice(0, maxCompared));
  const other = names.find(name => Object.hasOwn(otherNames, text) && name === otherNames[text]);
  const score = (name: string): number => {
    const folded = foldName(name);
    const isWhole = folded.startsWith(text) || text.startsWith(folded);
    const distance = editDistance(text, folded) - countSharedStart(text, folded);
    return isWhole ? distance - maxCompared : distance;
  };
  return other ?? findLowest(names, score);
};
