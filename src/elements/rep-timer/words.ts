import { lowerEnd, upperEnd, type Dose } from '../../dose/dose.js';
import { sameRep, type Phase, type Timeline } from '../../timeline/timeline.js';
import type { Limb, Locale } from '../../i18n/registry.js';

/** What a session is about: enough to put each of its phases into words. */
export interface SessionSubject {
  readonly name: string;
  readonly timeline: Timeline;
  readonly dose: Dose | null;
  readonly steps: readonly string[];
  /** Each step in a few words. */
  readonly cues: readonly string[];
  readonly limb: Limb;
  /** What to have at hand, how to place oneself and how much it is, to be said while one gets ready. */
  readonly needs: readonly string[];
}

export interface PhaseWords {
  /** What now, in three words at most. */
  readonly title: string;
  /** What now, as the step says it; '' where the title says all. */
  readonly detail: string;
  /** What next, and on which side this is. */
  readonly next: string;
  /** Where in repetitions and sets. */
  readonly count: string;
  /** For a screen reader: what is new with this phase. */
  readonly message: string;
  /** For the voice, in parts, the most important first. */
  readonly spoken: readonly string[];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The parts that are not empty. */
const some = (...parts: string[]): string[] => parts.filter(Boolean);
const sentences = (...parts: string[]): string[] => some(...parts).map(part => capital(part).replace(/\.?$/, '.'));

const titleOf = (
  index: number,
  { cues, timeline, dose }: SessionSubject,
  { phases, directions, timer }: Locale,
): string => {
  const { kind, step, direction } = timeline.phases[index]!;
  if (step && kind !== 'hold') {
    // the steps that this phase goes through: those since the phase before
    const before = timeline.phases[index - 1]?.step ?? 0;
    const through = cues.slice(before < step ? before : 0, step);
    if (through[0] && !through[2]) return capital(through.join(', ').toLowerCase());
  }
  // who walks turns round
  if (direction && (kind === 'move' || (kind === 'switch-direction' && dose?.unit !== 'steps')))
    return capital(directions[direction]);
  return kind === 'move' && !step ? timer.go : phases[kind];
};

/** A phase in words. */
export const describePhase = (subject: SessionSubject, index: number, locale: Locale): PhaseWords => {
  const { timeline, dose, steps, limb, name, needs } = subject;
  const { timer } = locale;
  const phase = timeline.phases[index]!;
  const before = timeline.phases[index - 1];
  const { kind, rep, set, step } = phase;
  const reps = dose?.reps ?? 1;
  const sets = dose?.sets ?? 1;
  const title = titleOf(index, subject, locale);
  const after = timeline.phases[index + 1];
  // work that is not counted goes through all steps
  const through = kind === 'move' && rep === null ? steps : [];
  const detail = step && kind !== 'hold' ? (steps[step - 1] ?? '') : through.join(' ');
  const sideOf = (of: Phase | undefined): string => (of?.side ? timer.side(of.side, limb) : '');
  const side = sideOf(phase);
  const milestone = phase.last || before?.enough;
  const count =
    rep === null || sameRep(phase, before)
      ? ''
      : before?.enough
        ? timer.enoughNow(`${lowerEnd(before.set < set ? sets : reps)}`)
        : phase.last
          ? timer.last
          : `${rep}`;
  const [head, ...ready] = kind === 'ready' ? [name, ...needs] : [''];
  // a repetition may be over before a sentence is: how it begins is told beforehand
  const ahead = kind === 'ready' && after?.rep ? steps[0] : '';
  const long =
    kind === 'rest' || kind === 'hold' || (kind === 'move' && rep === null)
      ? timer.seconds(Math.round(phase.duration / 1000))
      : '';
  const news = side === sideOf(before) ? '' : side;
  const next = after ? timer.following(titleOf(index + 1, subject, locale).toLowerCase()) : rep! > 1 ? timer.last : '';
  return {
    title,
    detail,
    next: some(next, side).join(' · '),
    count: some(
      rep === null ? '' : timer.rep(rep, upperEnd(reps), dose?.unit ?? 'reps'),
      upperEnd(sets) > 1 ? timer.set(set, upperEnd(sets)) : '',
    ).join(' · '),
    // what the first repetition explained is said in short with the others, so as not to fall behind
    message: sentences(head!, count, news, (rep! > 1 ? '' : detail) || title, ...ready).join(' '),
    spoken: sentences(
      head!,
      ...(milestone ? [count, title, news] : [title, news, count]),
      ...ready,
      ahead!,
      ...through,
      long,
    ),
  };
};

/** How far the present run of repetitions is: its phases, and in how many repetitions. */
export interface RepRun {
  readonly first: number;
  readonly last: number;
  readonly parts: number;
}

/** The repetitions that follow one another without a break around a phase; a phase that counts nothing stands alone. */
export const repRunAt = ({ phases }: Timeline, index: number): RepRun => {
  const counted = (i: number): boolean => phases[i]?.rep != null && phases[i].set === phases[index]!.set;
  let first = index;
  let last = index;
  if (counted(index)) {
    while (counted(first - 1)) first--;
    while (counted(last + 1)) last++;
  }
  const run = phases.slice(first, last + 1);
  const parts = run.filter((phase, i) => !sameRep(phase, run[i - 1]));
  return { first, last, parts: parts.length };
};

/**
 * The phase to go to when the reader says that it is enough: past this run where a range of repetitions has been
 * reached, past the end where a range of sets has; null where it is not yet enough.
 */
export const enoughAt = (timeline: Timeline, index: number): number | null => {
  const { phases } = timeline;
  const { first, last } = repRunAt(timeline, index);
  if (phases.slice(first, index).some(phase => phase.enough)) return last + 1;
  return phases.slice(0, index).some(phase => phase.enough && phase.set < phases[index]!.set) ? phases.length : null;
};
