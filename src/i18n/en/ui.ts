import { lowerEnd } from '../../dose/dose.js';
import type { CalendarWords, CardWords, DailyRuns, FigureWords, RoutineWords, TimerWords } from '../locale.js';
import { creditSources, describeDoseNotes, describeUnreadableDose, listEquipment } from './catalogue.js';
import { describeSides } from './dose.js';
import {
  capitalise,
  countNoun,
  countTimes,
  formatEstimate,
  formatNumber,
  formatSeconds,
  formatTime,
  toSentences,
  weekdays,
} from './grammar.js';

/** More time than this (ms) counts down in minutes. */
const longestInSeconds = 60_000;

/** How long a routine took (ms) is not told below this. */
const leastTold = 60_000;

export const timer: TimerWords = {
  labelTimer: name => (name ? `${name} timer` : 'Exercise timer'),
  start: 'Start',
  pause: 'Pause',
  resume: 'Go on',
  startAgain: 'Once more',
  startOver: 'Start over',
  previousPhase: 'Back',
  nextPhase: 'Next',
  shortenRest: 'Shorter',
  lengthenRest: 'Longer',
  enterLargeMode: 'Large',
  leaveLargeMode: 'Small',
  paused: 'Paused',
  goesOn: 'Going on',
  begin: 'I’m ready',
  isLarge: 'Large view',
  isSmall: 'Normal view',
  previousExercise: 'Previous exercise',
  nextExercise: 'Next exercise',
  digits: 'Time left of this part',
  finished: 'Done',
  tellEnd: leave => toSentences(['Done', leave]).join(' '),
  describeEnd: ms => `That was ${formatTime(ms)}.`,
  deviceSlept: 'The device slept. Go on where you were?',
  interruptedAt: ms => `Go on where you were, with ${formatTime(ms)} left?`,
  countDown: ms => (ms > longestInSeconds ? formatTime(ms) : formatNumber(Math.ceil(ms / 1000))),
  countDownUnit: ms => (ms > longestInSeconds ? '' : 's'),
  describePhaseLeft: ms => `${formatSeconds(Math.ceil(ms / 1000))} to go`,
  timeLeft: ms => `${formatTime(ms)} left`,
  enoughForToday: 'That is enough for today',
  enoughForNow: 'Enough for this set',
  cues: 'Sound and more',
  sound: 'Sound',
  voice: 'Read aloud',
  voiceSample: 'Each step is read aloud.',
  vibrate: 'Vibration',
  flash: 'Flash',
  wait: 'Wait for me',
  unmute: 'Sound with the phone on silent',
  beginWithRight: limb => `Begin with the right ${limb}`,
  getReady: 'Get ready.',
  deviceMayMute: 'No sound? The phone’s silent switch mutes it.',
  screenMayTurnOff: 'The screen may turn off.',
};

/** What a figure's sliders are at either end. */
const sliderEnds = {
  arch: ['sunk', 'lifted'],
  hip: ['strong', 'weak'],
  toe: ['flat', 'bent back'],
} as const;

/** "Turned 45° to the right, 30° up" */
const describeTurn = (right: number, up: number): string => {
  const across = right && `${Math.abs(right)}° to the ${right > 0 ? 'right' : 'left'}`;
  const along = up && `${Math.abs(up)}° ${up > 0 ? 'up' : 'down'}`;
  return right || up ? `Turned ${[across, along].filter(Boolean).join(', ')}` : 'Not turned';
};

export const figure: FigureWords = {
  play: 'Play',
  pause: 'Pause',
  previousStep: 'Previous step',
  nextStep: 'Next step',
  listStep: (number, instruction) => `${number}. ${instruction}`,
  legend: { load: 'Purple: more load.', pressure: 'Purple: the toes press here.' },
  moreControls: 'View and speed',
  view: 'View',
  views: { front: 'Front', top: 'Top', side: 'Side', quarter: 'At an angle' },
  turn: 'Turn',
  turnLeft: 'Turn left',
  turnRight: 'Turn right',
  turnUp: 'Turn up',
  turnDown: 'Turn down',
  resetView: 'Reset',
  describeTurn,
  speed: 'Speed',
  formatSpeed: factor => `${formatNumber(factor)}×`,
  skin: 'Skin',
  skinTone: number => `Skin tone ${number}`,
  sliders: {
    arch: 'Arch, from sunk to lifted, exaggerated',
    hip: 'Hip muscle, from strong to weak',
    toe: 'The big toe, from flat to bent back',
  },
  describeSlider: (id, position) => {
    const [from, to] = sliderEnds[id];
    const percent = Math.round(position * 100);
    if (percent === 0) return from;
    return percent === 100 ? to : `${to}, ${percent} %`;
  },
};

const disclaimer = 'General information, not a diagnosis and not a medical device.';

export const card: CardWords = {
  equipment: 'What you need',
  position: 'Position',
  feel: 'What to feel',
  details: 'How to do it',
  notWorkingYet: 'Easier, harder, common mistakes',
  mistakes: 'Common mistakes',
  easier: 'Easier',
  harder: 'Harder',
  progress: 'More or less',
  alsoCalled: clinicalName => `Clinicians call it ${clinicalName}.`,
  caution: 'Take care',
  goodToKnow: 'Good to know',
  listEquipment,
  creditSources,
  describeDoseNotes,
  describeUnreadableDose,
  disclaimer,
  creditWithDisclaimer: sources => `${creditSources(sources)} ${disclaimer}`,
  unknownExercise: 'This exercise can’t be shown. Please tell your clinic.',
  problemDetails: 'For the page’s author',
  bothAtOnce: limb => `${capitalise(describeSides('both', limb))} at once.`,
  showPicture: host => `Show the picture from ${host}`,
  showVideo: host => `Show the video from ${host}`,
  watchVideo: host => `Watch the video at ${host}`,
  safety: 'Before you start',
  safetyLines: [
    'Stop on sharp or growing pain. Muscles at work and a light stretch are fine.',
    'Did you have an operation or a fracture not long ago? Do you have diabetes, numb feet or an open wound? Ask a professional first.',
    'See someone soon if you cannot stand on the leg. Also if a knee locks or gives way, a joint is hot or swollen, or the calf is newly swollen or sore.',
    'For standing work: a dry floor and support within reach.',
    'Is the pain strong, or does it stay? Do the exercises not help? See a healthcare professional.',
  ],
};

/** "2 of 5 done" */
const countDone = (done: number, count: number): string => `${done} of ${count} done`;

/** "Exercise 2 of 5" */
const countPlace = (number: number, count: number): string => `Exercise ${number} of ${count}`;

/** What is still to do today of a routine that is done some times a day. */
const describeRest = ({ timesPerDay, runs, dueAgain }: DailyRuns): string => {
  if (dueAgain.length) return `Again today: ${dueAgain.join(', ')}.`;
  const wanted = lowerEnd(timesPerDay);
  const left = wanted - runs;
  if (left <= 0) return 'That was all for today.';
  const often = capitalise(`${countTimes(timesPerDay)} a day`);
  if (left > 1) return `${often}: ${left} more times today.`;
  return `${often}: once more ${wanted === 2 ? 'this evening' : 'today'}.`;
};

export const routine: RoutineWords = {
  start: 'Start',
  estimate: ms => `about ${formatEstimate(ms)}`,
  startAt: name => `Start ${name}`,
  continueWith: name => `Go on with ${name}`,
  startAgain: 'Start again',
  startOver: 'Start from the beginning',
  summarise: (count, ms, isBegun) =>
    `${countNoun(count, 'exercise')}${isBegun ? ' to do now' : ''}, about ${formatEstimate(ms)}`,
  countDone,
  countPlace,
  describePlace: ({ number, count, name, timeLeft }) =>
    `${countPlace(number, count)}. ${name}. ${formatEstimate(timeLeft)} left.`,
  end: 'That was the routine',
  endEarly: 'That was it for now',
  describeEnd: ({ done, count, spent }) =>
    `${countDone(done, count)} today.${spent >= leastTold ? ` The timer ran for about ${formatEstimate(spent)}.` : ''}`,
  describeRest,
  listSkipped: names => `Not today: ${names.join(', ')}.`,
  nextExercise: 'Next exercise',
  finish: 'Finish',
  backToList: 'Back to the list',
  skip: 'Not today',
  interruptedAt: (number, count) => `You were at exercise ${number} of ${count}.`,
  markDone: name => `${name}: done`,
  done: 'Done',
  creditAuthor: author => `By ${author}.`,
  loading: 'The routine is being loaded.',
  noRoutine: 'There is no routine here yet.',
  leftOut: count => `${countNoun(count, 'exercise')} can’t be shown. Please tell your clinic.`,
  unreadable: 'This routine can’t be shown. Please tell your clinic.',
  notLoaded: 'The routine could not be loaded. Check your connection and try again.',
  signInFirst: 'This routine is for people who are signed in. Sign in and try again.',
  tryAgain: 'Try again',
};

/** "Monday, Tuesday and Thursday" */
const listWeekdays = (days: readonly number[]): string =>
  days
    .map(day => weekdays[day - 1]!)
    .reduce((list, name, i) => `${list}${i + 1 < days.length ? ', ' : ' and '}${name}`);

export const calendar: CalendarWords = {
  summarise: title => (title ? `Exercises: ${title}` : 'Exercises'),
  describeDue: (name, dose, days) => {
    const when = days.length ? ` (${listWeekdays(days)} only)` : '';
    return toSentences([`${name}${when}${dose && `: ${dose}`}`]).join('');
  },
  replaceSeries:
    'When your dose changes, delete these reminders and add the new ones: they don’t change by themselves.',
};
