import type { CardWords, FigureWords, RoutineWords, TimerWords } from '../locale.js';
import { creditSources, describeDoseNotes, listEquipment } from './catalogue.js';
import { countNoun, formatEstimate, formatNumber, formatSeconds, formatTime } from './grammar.js';

/** More time than this (ms) counts down in minutes. */
const longestInSeconds = 60_000;

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
  describeEnd: ms => `That was ${formatTime(ms)}.`,
  deviceSlept: 'The device slept. Go on where you were?',
  interruptedAt: ms => `Go on where you were, with ${formatTime(ms)} left?`,
  countDown: ms => (ms > longestInSeconds ? formatTime(ms) : formatNumber(Math.ceil(ms / 1000))),
  countDownUnit: ms => (ms > longestInSeconds ? '' : 's'),
  describePhaseLeft: ms => `${formatSeconds(Math.ceil(ms / 1000))} left`,
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
  deviceMayMute: 'No sound? The phone’s silent switch mutes it.',
  screenMayTurnOff: 'The screen may turn off.',
};

export const figure: FigureWords = {
  play: 'Play',
  pause: 'Pause',
  previousStep: 'Previous step',
  nextStep: 'Next step',
  listStep: (number, instruction) => `${number}. ${instruction}`,
  moreControls: 'View and speed',
  turnLeft: 'Turn left',
  turnRight: 'Turn right',
  speed: 'Speed',
  formatSpeed: factor => `${formatNumber(factor)}×`,
  skinTone: number => `Skin tone ${number}`,
  sliders: {
    arch: 'Arch, from sunk to lifted, exaggerated',
    hip: 'Hip, from steady to giving way',
    toe: 'Your big toe, from flat to bent back',
  },
};

const disclaimer = 'General information, not a diagnosis.';

export const card: CardWords = {
  equipment: 'You need',
  position: 'Position',
  feel: 'What to feel',
  details: 'How to do it',
  notWorkingYet: 'If it does not work yet',
  mistakes: 'Common mistakes',
  easier: 'Easier',
  harder: 'Harder',
  caution: 'Take care',
  goodToKnow: 'Good to know',
  listEquipment,
  creditSources,
  describeDoseNotes,
  disclaimer,
  creditWithDisclaimer: sources => `${creditSources(sources)} ${disclaimer}`,
  unknownExercise: 'This exercise is not in the catalogue.',
  showPicture: host => `Show the picture from ${host}`,
  showVideo: host => `Show the video from ${host}`,
  safety: 'Before you start',
  safetyLines: [
    'Stop on sharp or growing pain.',
    'Ask a professional first after a recent operation or fracture, with diabetes or numb feet, or with open wounds.',
    'See someone promptly if you cannot bear weight, if a knee locks or gives way, if a joint is hot or swollen, or if the calf is newly swollen or painful.',
    'For standing work: a dry floor and support within reach.',
    'If pain persists or is severe, or the exercises bring no relief, see a healthcare professional.',
  ],
};

/** "2 of 5 done" */
const countDone = (done: number, count: number): string => `${done} of ${count} done`;

export const routine: RoutineWords = {
  start: 'Start',
  continueWith: name => `Go on with ${name}`,
  startAgain: 'Start again',
  summarise: (count, ms) => `${countNoun(count, 'exercise')}, about ${formatEstimate(ms)}`,
  countDone,
  describePlace: ({ number, count, name, timeLeft }) =>
    `Exercise ${number} of ${count}. ${name}. ${formatEstimate(timeLeft)} left.`,
  describeEnd: (done, count) => `That was the routine. ${countDone(done, count)}.`,
  listSkipped: names => `Not today: ${names.join(', ')}.`,
  nextExercise: 'Next exercise',
  finish: 'Finish',
  backToList: 'Back to the list',
  skip: 'Not today',
  interruptedAt: (number, count) => `You were at exercise ${number} of ${count}.`,
  markDone: name => `${name}: done`,
  creditAuthor: author => `By ${author}.`,
  loading: 'The routine is being loaded.',
  noRoutine: 'There is no routine here yet.',
  leftOut: count => `${countNoun(count, 'exercise')} left out:`,
  unreadable: 'This routine cannot be shown:',
};
