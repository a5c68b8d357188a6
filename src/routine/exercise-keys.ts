import type { WrittenExercise } from './routine.js';

/**
 * What each exercise of a routine is known by: its id or name, and where there are several, which of them it is. Where
 * another one is called so, a place that is free; who has a key to itself keeps it, since records go by it.
 */
export const exerciseKeys = (exercises: readonly Pick<WrittenExercise, 'exercise' | 'name'>[]): string[] => {
  const ids = exercises.map(({ exercise, name }) => exercise || name?.trim() || '');
  const counts = new Map<string, number>();
  const keys = ids.map(id => {
    const place = (counts.get(id) ?? 0) + 1;
    counts.set(id, place);
    return place > 1 ? `${id} ${place}` : id;
  });
  const taken = new Set(keys);
  if (taken.size === keys.length) return keys;
  return keys.map((key, i) => {
    if (keys.indexOf(key) === i) return key;
    let place = 2;
    while (taken.has(`${ids[i]} ${place}`)) place++;
    taken.add(`${ids[i]} ${place}`);
    return `${ids[i]} ${place}`;
  });
};

/** The id or name that a key was made of. */
export const idOfKey = (key: string): string => key.replace(/ \d+$/, '');
