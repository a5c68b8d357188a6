import { findWeekday, type Period } from '../../routine/day.js';
import type {
  EntryCount,
  ExerciseDone,
  ImportFacts,
  NoteFacts,
  RecordSummary,
  RecordWords,
  RowFacts,
  TodayFacts,
} from '../locale.js';
import { describeDose } from './dose.js';
import { continueWith, countNoun, countTimes, joinParts, weekdays } from './grammar.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const formatDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${months[month - 1]} ${year}`;
};

const formatWeekday = (day: string): string => {
  const [, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${weekdays[findWeekday(day)]} ${date} ${months[month - 1]}`;
};

/** "26 November 2026", "24 to 26 November 2026", "30 November 2026 to 2 December 2026" */
const formatPeriod = ({ from, to }: Period): string => {
  if (from === to) return formatDay(from);
  const isOneMonth = from.slice(0, -2) === to.slice(0, -2);
  return `${isOneMonth ? Number(from.slice(-2)) : formatDay(from)} to ${formatDay(to)}`;
};

/** "Again on Friday 27 November.": "next" is what comes in a run. */
const describeNextDay = ({ today, asked, nextDay }: TodayFacts): string => {
  if (nextDay <= today) return '';
  return `${asked ? 'Again on' : 'Nothing is asked for until'} ${formatWeekday(nextDay)}.`;
};

const describeToday = (facts: TodayFacts): string[] => [
  describeNextDay(facts),
  facts.daysDone ? `Done on ${facts.daysDone} of the last 7 days.` : '',
];

const describeRow = ({ state, optional, nextDay }: RowFacts): string => {
  if (state === 'optional') return 'If you like today';
  if (optional) return `${state === 'due' ? 'Then' : 'Up to'} ${optional} more if you like`;
  if (state === 'due' || !nextDay) return '';
  return `${state === 'ahead' ? 'From' : 'Again on'} ${formatWeekday(nextDay)}`;
};

const describeDone = ({ name, times, days, timesPerDay, daysPerWeek }: ExerciseDone, daysCount = 1): string => {
  const asked = continueWith(describeDose({ timesPerDay, daysPerWeek }, 'side'));
  const onDays = daysCount > 1 ? `${days} of ${daysCount} days` : countNoun(days, 'day');
  return `${name}: ${countTimes(times)}, on ${onDays}${asked && ` (asked: ${asked})`}`;
};

/** "8 ticks and 1 note, 23 to 24 November 2026"; '' for none */
const countEntries = ({ ticks, notes, period }: EntryCount): string => {
  const parts = [ticks ? countNoun(ticks, 'tick') : '', notes ? countNoun(notes, 'note') : ''];
  return period ? `${joinParts(parts, ' and ')}, ${formatPeriod(period)}` : '';
};

const describeImport = ({ isOtherLog, gained, lost, known, refused }: ImportFacts): string =>
  joinParts(
    [
      isOtherLog ? 'This file was made of another routine’s record.' : '',
      `It would add ${countEntries(gained) || 'nothing new'}.`,
      lost.period ? `It would take away ${countEntries(lost)}.` : '',
      known ? 'What else it has is here already.' : '',
      refused ? `${countNoun(refused, 'line')} can’t be read and would be left out:` : '',
    ],
    ' ',
  );

const efforts = { easier: 'easier than expected', 'as-expected': 'about right', harder: 'harder than expected' };

const describePain = ({ painBefore, painAfter }: NoteFacts): string => {
  const before = painBefore === undefined ? '' : `${painBefore} before`;
  const after = painAfter === undefined ? '' : `${painAfter} after`;
  return before || after ? `pain ${joinParts([before, after], ', ')} (of 10)` : '';
};

const describeNote = (note: NoteFacts): string =>
  joinParts([note.effort ? efforts[note.effort] : '', describePain(note), note.words ?? ''], '; ');

const notesTitle = 'My notes';

const summarise = ({ title, period, daysDone, daysCount, exercises, notes }: RecordSummary): string[] => [
  title,
  ...(period
    ? [formatPeriod(period), `Done on ${daysDone} of ${countNoun(daysCount, 'day')}.`]
    : ['Nothing was ticked yet.']),
  ...exercises.map(each => describeDone(each, daysCount)),
  ...(notes.length ? [notesTitle] : []),
  ...notes.map(note => `${formatDay(note.day)}: ${describeNote(note)}`),
];

export const record: RecordWords = {
  title: 'Your record',
  keeping:
    'Your ticks and notes are kept in this browser on this device and are sent nowhere: whoever uses this browser can read them, and so can this website’s own programs; Safari may delete them after a week without a visit, so save them as a file if you want to keep them.',
  formatDay,
  formatWeekday,
  weekdays: weekdays.map(weekday => weekday.slice(0, 2)),
  describeToday,
  leaveOut: names => `Start leaves out what is not for today: ${names.join(', ')}.`,
  describeRow,
  countsFor: day => `What you do before three in the morning counts for ${formatWeekday(day)}.`,
  markTime: (name, number, count) => `${name}: done, ${number} of ${count}`,
  tickLater: 'Done, but not ticked? One press a day. Was it not all? Then say which.',
  askParts: day => `What was done on ${formatWeekday(day)}`,
  countDone: (name, done, asked) => (asked > 1 ? `${name}: ${done} of ${asked} done` : name),
  describeWeeks: (daysDone, weeks) => `The last ${weeks} weeks: something was done on ${countNoun(daysDone, 'day')}`,
  daysAsTable: 'Days as a table',
  notesAsTable: 'Notes as a table',
  listDone: exercises => exercises.map(({ name, times }) => `${name} ${countTimes(times)}`).join(', '),
  describeDone,
  saveFile: 'Save as a file',
  saveTable: 'Save as a table',
  nameFile: day => `record-${day}`,
  copySummary: 'Copy a summary',
  copied: 'Copied.',
  copyYourself: 'This browser does not let the page copy. Here is the text:',
  bringIn: 'Bring in a file',
  describeImport,
  confirmImport: 'Bring it in',
  describeReplace: period => {
    const days = period.from === period.to ? `on ${formatDay(period.from)}` : `from ${formatPeriod(period)}`;
    return `Also take away what is here ${days} and not in the file`;
  },
  describeImported: ({ gained, lost }) =>
    joinParts(
      [
        gained.period || !lost.period ? `Added: ${countEntries(gained) || 'nothing'}.` : '',
        lost.period ? `Taken away: ${countEntries(lost)}.` : '',
      ],
      ' ',
    ),
  erase: 'Erase the record',
  askErase: 'Erase all ticks and notes of this routine on this device? This can’t be undone.',
  confirmErase: 'Yes, erase it',
  erased: 'The record is erased.',
  cancel: 'No, change nothing',
  offerExport: day =>
    `Your last entry is of ${formatDay(day)}. To have your record for longer than this browser keeps it, save it as a file.`,
  notes: notesTitle,
  noteTitle: 'A note for yourself',
  noteKeeping: 'It is kept in your record on this device and sent to nobody. Leave out what you like.',
  askEffort: 'How was it?',
  askWords: 'In your own words',
  notSaid: 'Not said',
  addNote: 'Add a note',
  keepNote: 'Keep the note',
  leaveNote: 'No note',
  noteKept: 'The note is in your record.',
  columns: {
    day: 'For the day',
    date: 'Date',
    time: 'Time',
    zone: 'Time zone',
    what: 'What',
    exercise: 'Exercise',
    seconds: 'Seconds',
    effort: 'Effort',
    painBefore: 'Pain before (0–10)',
    painAfter: 'Pain after (0–10)',
    words: 'Note',
  },
  kinds: { done: 'Done', note: 'Note' },
  efforts,
  describeNote,
  summarise,
};
