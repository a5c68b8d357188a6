import { findExercise } from '../../src/catalogue/index.js';
import { VoiceCourse } from '../../src/elements/rep-timer/cues/voice-course.js';
import { buildSubject } from '../../src/elements/rep-timer/subject.js';
import { describePhase } from '../../src/elements/rep-timer/words.js';
import { english } from '../../src/i18n/registry.js';
import { isWork } from '../../src/timeline/phase.js';
import { findReminder } from '../../src/timeline/reminder.js';

/** What the voice says, and when, ms from the start. */
export interface Heard {
  readonly at: number;
  readonly text: string;
}

/** All that a person hears who follows a session of an exercise by voice alone, with the catalogue's dose. */
export const listenTo = (id: string, leadIn: number | null = null): readonly Heard[] => {
  const options = {
    dose: {},
    problems: [],
    leadIn,
    leastLeadIn: 5,
    firstSide: 'left',
    name: null,
    steps: null,
  } as const;
  const subject = buildSubject({ exercise: findExercise(id), ...options }, english);
  const { timeline } = subject;
  const course = new VoiceCourse();
  const heard = timeline.phases.flatMap((phase, index) => {
    const { start, duration } = phase;
    const { spoken } = describePhase(subject, index, english);
    const begins = { at: start, text: course.choose({ timeline, index, spoken }) };
    const at = start + findReminder(phase);
    const { describePhaseLeft, getReady } = english.timer;
    const reminder = isWork(phase) ? describePhaseLeft(start + duration - at) : getReady;
    return at < Infinity && !course.isBusy(at) ? [begins, { at, text: reminder }] : [begins];
  });
  const { stop = '', leave = stop } = subject;
  const end = { at: timeline.duration, text: english.timer.tellEnd(leave) };
  return [...heard, end].filter(({ text }) => text);
};
