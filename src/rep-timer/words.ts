import { upper, type Dose } from '../exercise/dose.js';
import type { Phase, Timeline } from '../exercise/timeline.js';
import type { Limb, Locale } from '../locales/index.js';

/** What a session is about: enough to put each of its phases into words. */
export interface Subject {
  readonly timeline: Timeline;
  readonly dose: Dose | null;
  readonly steps: readonly string[];
  readonly limb: Limb;
}

export interface Words {
  /** What now, in a word or two. */
  readonly title: string;
  /** What now, as the step says it; '' where the title says all. */
  readonly detail: string;
  /** What next. */
  readonly next: string;
  /** Where in repetitions and sets. */
  readonly count: string;
  readonly side: string;
  /** For a screen reader: what is new with this phase. */
  readonly message: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const titleOf = (phase: Phase, locale: Locale): string =>
  (phase.kind === 'move' || phase.kind === 'switch-direction') && phase.direction
    ? capital(locale.directions[phase.direction])
    : locale.phases[phase.kind];

const changed = (phase: Phase, before: Phase | undefined): boolean =>
  !before || before.rep !== phase.rep || before.side !== phase.side || before.set !== phase.set;

/** A phase in words. */
export const wordsOf = ({ timeline, dose, steps, limb }: Subject, index: number, locale: Locale): Words => {
  const { phases } = timeline;
  const phase = phases[index]!;
  const following = phases[index + 1];
  const title = titleOf(phase, locale);
  const detail = (phase.kind === 'move' || phase.kind === 'release') && phase.step ? (steps[phase.step - 1] ?? '') : '';
  const side = phase.side ? locale.timer.side(phase.side, limb) : '';
  const sets = upper(dose?.sets ?? 1);
  const rep = phase.rep === null ? '' : locale.timer.rep(phase.rep, upper(dose?.reps ?? 1), dose?.unit ?? 'reps');
  const set = sets > 1 ? locale.timer.set(phase.set, sets) : '';
  const fresh = changed(phase, phases[index - 1]);
  const said = [fresh && side, fresh && rep, detail || title];
  return {
    title,
    detail,
    side,
    next: following ? locale.timer.following(titleOf(following, locale).toLowerCase()) : locale.timer.last,
    count: [rep, set].filter(Boolean).join(' · '),
    message: said
      .filter(Boolean)
      .map(text => capital(`${text}`).replace(/\.?$/, '.'))
      .join(' '),
  };
};

/** How far the present run of repetitions is: from which ms to which, in how many repetitions. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly parts: number;
}

/** The repetitions that follow one another without a break around a phase; a phase that counts nothing stands alone. */
export const stretchAround = ({ phases }: Timeline, index: number): Stretch => {
  const counted = (i: number): boolean =>
    phases[i] !== undefined && phases[i].rep !== null && phases[i].set === phases[index]!.set;
  let first = index;
  let last = index;
  if (counted(index)) {
    while (counted(first - 1)) first--;
    while (counted(last + 1)) last++;
  }
  let parts = 1;
  for (let i = first + 1; i <= last; i++) {
    if (phases[i]!.rep !== phases[i - 1]!.rep || phases[i]!.side !== phases[i - 1]!.side) parts++;
  }
  return { from: phases[first]!.start, to: phases[last]!.start + phases[last]!.duration, parts };
};
