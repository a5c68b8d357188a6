import { routines } from '../../src/core.js';
import type { ExerciseCardElement } from '../../src/elements/exercise-card/index.js';
import type { RoutineListElement } from '../../src/elements/routine-list/index.js';
import { mount } from './elements.js';
import { FakeClock } from './fake-clock.js';
import { settled } from './settled.js';

/** Puts a list on the page, by a clock that a test moves. */
export const mountList = async (
  attributes: string,
  content = '',
): Promise<RoutineListElement & { clock: FakeClock }> => {
  const list = await mount<RoutineListElement>(`<routine-list ${attributes}>${content}</routine-list>`);
  const clock = new FakeClock();
  list.clock = clock;
  await settled(list);
  return Object.assign(list, { clock });
};

/** How many exercises a built-in routine has. */
export const exerciseCount = (id: string): number => routines.find(each => each.id === id)!.exercises.length;

/** A routine document of some exercises. */
export const routineOf = (...exercises: unknown[]): unknown => ({ version: 1, title: 'Mine', exercises });

/** The script element that gives a list its document. */
export const scriptOf = (data: unknown): string =>
  `<script type="application/json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

/** The cards that a list has made. */
export const cardsOf = (list: Element): ExerciseCardElement[] => [
  ...list.shadowRoot!.querySelectorAll('exercise-card'),
];
