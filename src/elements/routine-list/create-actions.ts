import { focusWhenShown } from './focus.js';
import type { ReaderRecord } from './record/reader-record.js';
import type { RoutineData } from './routine-data.js';
import type { RoutineProperties } from './routine-properties.js';
import type { RoutineSession } from './routine-session.js';
import type { ListActions } from './view.js';

/** What a list's buttons do. */
export const createActions = (
  list: RoutineProperties & Pick<ListActions, 'start'>,
  session: RoutineSession,
  record: ReaderRecord,
  data: RoutineData,
): ListActions => ({
  start: () => list.start(),
  startOver: () => session.startOver(),
  resume: () => session.resume(),
  next: () => session.next(),
  skip: () => session.leave(session.index, 'skipped'),
  stop: () => {
    record.keepNotes();
    session.close('list');
  },
  tryAgain: () => {
    data.tryAgain();
    // the button is gone
    void focusWhenShown(list, '.message');
  },
  saveRecord: () => void record.fold.saveRecord(),
});
