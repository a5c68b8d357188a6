import type { ListContext } from '../../src/elements/exercise-card/list-context.js';
import { FakeClock } from './fake-clock.js';

/** What a list would tell a card of its, but for what a test says. */
export const listContextOf = (fields: Partial<ListContext> = {}): ListContext => ({
  key: 'toe-yoga',
  layout: 'compact',
  hidden: false,
  showsTimer: false,
  leadIn: null,
  leastLeadIn: 5,
  noSound: false,
  voice: false,
  vibrate: false,
  noWakeLock: false,
  clock: new FakeClock(),
  navigation: null,
  lang: null,
  start: null,
  tick: null,
  changed: () => {},
  ...fields,
});
