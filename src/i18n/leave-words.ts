/** What stands at an exercise or a routine that leaves the page: on paper, in a calendar, as a link. */
export interface LeaveWords {
  /** What the fold with all of it is called. */
  readonly title: string;

  /** Opens the choices for what is printed. */
  readonly choosePrint: string;
  /** The choices' title. */
  readonly print: string;
  readonly withPictures: string;
  /** @param hosts whose pictures are then loaded */
  withPicturesFrom(hosts: readonly string[]): string;
  readonly withCells: string;
  readonly onePerPage: string;
  /** Prints. */
  readonly printNow: string;
  readonly cancel: string;

  /** On paper, before lines to be filled in by hand: whose exercises they are, and from which day. */
  readonly fillIn: readonly string[];

  /** Over a week's boxes on paper. */
  week(number: number): string;
  /** One of two letters for each day of the week, from Monday. */
  readonly weekdayLetters: readonly string[];
  /** What the boxes are for: "Make a mark each time." */
  readonly tickEachTime: string;

  readonly reminders: string;
  /** @param number of the time; null where there is one only */
  timeOfDay(number: number | null): string;
  readonly days: string;
  /** Short names of the days of the week, from Monday. */
  readonly weekdays: readonly string[];
  readonly weeks: string;
  /** Saves the file with the reminders. */
  readonly saveReminders: string;
  /** The file is made: what to do with it. */
  readonly remindersSaved: string;
  /** Leads to the address that has the reminders. */
  readonly openCalendar: string;
  /** @param maxWeeks reminders may go on for 1 week to so many */
  checkReminders(maxWeeks: number): string;
  /** What the file with the reminders of a routine without a title is called, without its ending. */
  readonly remindersFile: string;

  readonly link: string;
  readonly copyLink: string;
  readonly shareLink: string;
  readonly copied: string;
  /** Copying was refused: the link is marked. */
  readonly copyByHand: string;
  /** The name of the picture, and what stands at it on paper. */
  readonly code: string;
  /** The link has more characters than a code holds. */
  readonly noCode: string;
  /** The routine is too long for a link, or the browser too old to make it. */
  readonly noLink: string;

  /** Over a routine that the page's address has brought. */
  readonly fromLink: string;
  /** To the patient, of a link that is cut or changed. */
  readonly incompleteLink: string;
  /** To the patient, of a link that this page or browser is too old for. */
  readonly unreadableLink: string;
}
