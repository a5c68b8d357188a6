import type { LeaveWords } from '../locale.js';
import { joinParts, weekdays } from './grammar.js';

export const leave: LeaveWords = {
  title: 'Take it with you',

  choosePrint: 'Print …',
  print: 'On paper',
  withPictures: 'With pictures',
  withPicturesFrom: hosts => `With pictures from ${joinParts([...hosts], ', ')}`,
  withCells: 'With boxes to tick',
  onePerPage: 'Each exercise on a page of its own',
  printNow: 'Print',
  cancel: 'Cancel',

  fillIn: ['Name', 'From'],

  week: number => `Week ${number}`,
  weekdayLetters: weekdays.map(weekday => weekday.slice(0, 1)),
  tickEachTime: 'Make a mark in the day’s box each time you do it.',

  reminders: 'Reminders in your calendar',
  timeOfDay: number => (number ? `Time ${number}` : 'Time'),
  days: 'Days',
  weekdays: weekdays.map(weekday => weekday.slice(0, 3)),
  weeks: 'Weeks',
  saveReminders: 'Save the reminders',
  remindersSaved: 'Saved. Open the file to add the reminders to your calendar.',
  openCalendar: 'Open the reminders',
  checkReminders: maxWeeks => `Choose each time, at least one day, and 1 to ${maxWeeks} weeks.`,
  remindersFile: 'exercises',

  link: 'Link',
  copyLink: 'Copy the link',
  shareLink: 'Share the link',
  copied: 'The link is copied.',
  copyByHand: 'The browser does not let this page copy. The link is marked for you to copy.',
  code: 'Scan to open the exercises',
  noCode: 'This link is too long for a code.',
  noLink: 'These exercises do not fit in a link that this browser can make.',

  fromLink: 'From a link, not from this clinic.',
  incompleteLink: 'This link is incomplete. Ask for it again and open the whole of it.',
  unreadableLink: 'This link can’t be read here. Try another browser, or ask for a new link.',
};
