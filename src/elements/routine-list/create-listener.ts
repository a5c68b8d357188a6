import { save } from '../../browser/storage.js';
import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import { focusWhenShown, mayMoveFocus } from './focus.js';
import type { ReaderRecord } from './record/reader-record.js';
import type { RoutineProperties } from './routine-properties.js';
import type { RoutineSession } from './routine-session.js';
import type { SessionListener } from './session-listener.js';
import type { Emit } from '../shared/base-element.js';

/** What a list shows its session with; each is asked for when it is needed, since the session is made before them. */
export interface ListenerParts {
  getSession(): RoutineSession;
  getRecord(): ReaderRecord;
  cardAt(index: number): ExerciseCardElement | null;
  readonly emit: Emit;
}

/** The timer brings itself into view; where there is none, the place in the routine is shown. */
const focusExercise = (list: RoutineProperties, card: ExerciseCardElement | null): void => {
  if (!mayMoveFocus(list)) return;
  const timer = card?.timer;
  if (timer) timer.reveal();
  else list.renderRoot.querySelector<HTMLElement>('.where')?.focus();
};

/** Tells the page, the reader and the record what happens in a list's session. */
export const createListener = (list: RoutineProperties, parts: ListenerParts): SessionListener => {
  const { getSession, getRecord, cardAt, emit } = parts;
  return {
    cardAt,
    show: () => (getSession().state === 'running' ? list.updateComplete : focusWhenShown(list, '.end, .start button')),
    opened: index => focusExercise(list, cardAt(index)),
    looked: () => getRecord().controller.follow(),
    carried: keyNow => getRecord().controller.carry(keyNow),
    start: () => {
      getRecord().keepNotes();
      save('safety', { seen: true });
      emit('routine-list-start');
    },
    marked: (index, outcome, by) => {
      const { key, item } = getSession().entries[index]!;
      const detail = { index, exercise: item.exercise ?? null, key };
      if (outcome !== 'skipped') getRecord().note(key, outcome === 'done', by === 'run' ? cardAt(index) : null);
      if (outcome === 'skipped') emit('routine-list-skip', detail);
      else emit('routine-list-done', { ...detail, done: outcome === 'done' });
    },
    finish: () => {
      const { progress, entries } = getSession();
      emit('routine-list-finish', { done: progress.done.length, exercises: entries.length });
    },
  };
};
