import type { Direction, Dose, DoseField, Quantity } from '../../dose/dose.js';
import type { Equipment } from '../../catalogue/exercise.js';
import type { Side } from '../../dose/dose.js';
import type { PhaseKind } from '../../timeline/timeline.js';
import type { RoutineId } from '../../catalogue/routines.js';
import { exercises } from './exercises.js';
import type { Limb } from '../locale.js';

const range = (quantity: Quantity): string =>
  typeof quantity === 'number'
    ? `${quantity}`
    : quantity[0] === quantity[1]
      ? `${quantity[0]}`
      : `${quantity[0]} to ${quantity[1]}`;

const many = (quantity: Quantity, one: string, more = `${one}s`): string =>
  `${range(quantity)} ${range(quantity) === '1' ? one : more}`;

/** "once", "twice", "3 times", "2 to 3 times" */
const times = (quantity: Quantity): string =>
  ({ 1: 'once', 2: 'twice' })[range(quantity)] ?? `${range(quantity)} times`;

/** "up to 5 sets" where a range begins with 1 */
const rounds = (quantity: Quantity, say: (quantity: Quantity) => string): string =>
  typeof quantity !== 'number' && quantity[0] === 1 && quantity[1] > 1
    ? `up to ${say(quantity[1])}`.replace('twice', '2 times')
    : say(quantity);

const seconds = (quantity: Quantity): string =>
  typeof quantity === 'number' && quantity && quantity % 60 === 0
    ? many(quantity / 60, 'minute')
    : many(quantity, 'second');

const limbs = { foot: 'feet', leg: 'legs', side: 'sides' } as const;

const sides = (dose: Dose, limb: Limb): string => {
  switch (dose.sides) {
    case 'both':
      return `both ${limbs[limb]}`;
    case 'each':
      return `each ${limb}`;
    case 'alternate':
      return `${limbs[limb]} in turn`;
    case undefined:
      return '';
    default:
      return `${dose.sides} ${limb}`;
  }
};

const frequency = ({ timesPerDay, daysPerWeek }: Dose): string[] => [
  ...(timesPerDay === undefined ? [] : [`${times(timesPerDay)} a day`]),
  ...(daysPerWeek === undefined
    ? []
    : range(daysPerWeek) === '7'
      ? ['every day']
      : [timesPerDay === undefined ? `${times(daysPerWeek)} a week` : `${many(daysPerWeek, 'day')} a week`]),
];

/** "Hold 3 seconds, 10 times, 3 times a day" */
const doseText = (dose: Dose, limb: Limb): string => {
  const { duration, reps, unit = 'reps', hold, sets, directions = [], load } = dose;
  const timed = duration !== undefined;
  const ways = directions.length > 1 ? ' each way' : directions.length ? ` ${directions[0]}` : '';
  const counted = reps === undefined ? '' : unit === 'reps' ? times(reps) : many(reps, unit.slice(0, -1));
  const parts = [
    timed ? seconds(duration) + ways : '',
    !timed && hold !== undefined && range(hold) !== '0' ? `hold ${seconds(hold)}${counted ? '' : ways}` : '',
    !timed && counted ? counted + ways : '',
    sets === undefined || (range(sets) === '1' && (timed || counted))
      ? ''
      : rounds(sets, quantity => (timed || !counted ? times(quantity) : many(quantity, 'set'))),
    sides(dose, limb),
    ...frequency(dose),
    load ?? '',
  ];
  const text = parts.filter(Boolean).join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** "40 seconds", "4 min" */
const about = (ms: number): string => (ms < 90_000 ? seconds(Math.round(ms / 1000)) : `${Math.round(ms / 60_000)} min`);

/** The fields of a dose that say how much; the others say what, and need no source. */
const fields = {
  sets: 'rounds',
  reps: 'repetitions',
  hold: 'hold',
  duration: 'duration',
  rest: 'rest',
  timesPerDay: 'times a day',
  daysPerWeek: 'days a week',
} satisfies Partial<Record<DoseField, string>>;

const equipment: Record<Equipment, string> = {
  chair: 'a sturdy chair',
  support: 'a wall or counter within reach',
  towel: 'a towel',
  pencil: 'a pencil',
  ball: 'a tennis ball',
  wedge: 'a wedge',
  'loop-band': 'a loop band',
  'long-band': 'a long band',
  mat: 'a mat',
  room: 'room to walk',
};

const routines: Record<RoutineId, { readonly title: string; readonly intro: string }> = {
  'toe-yoga-for-knees': {
    title: 'Toe yoga for the knees',
    intro: 'Feel how your feet load your knees, then teach your toes to move on their own.',
  },
  'free-the-big-toe': {
    title: 'Free the big toe',
    intro: 'See how far your big toe bends, loosen the foot and train the push-off.',
  },
  'five-for-back-hip-knee': {
    title: 'Five for back, hip and knee',
    intro: 'Five easy exercises for the feet. Raise duration and intensity gradually.',
  },
  'five-behind-the-kneecap': {
    title: 'Five around the kneecap',
    intro: 'Five exercises for discomfort around the kneecap, not the hollow of the knee.',
  },
  'hip-and-foot': {
    title: 'Hip and foot strength',
    intro: 'Seven exercises for the muscles that guide the knee.',
  },
};

/** What is wrong with data; each follows the place it names. */
const problems = {
  json: 'The routine is not JSON: a comma, quote or bracket may be missing.',
  html: 'The routine’s address gives a web page, not JSON.',
  large: 'The routine is larger than 256 KiB.',
  object: (is: string) => `must be an object, is ${is}`,
  version: (is: string) => `must be 1, is ${is === 'undefined' ? 'missing' : is}`,
  newer: (is: string) => `is ${is}, newer than this page can read; it reads 1`,
  empty: 'must be a list of at least one exercise',
  many: (count: number) => `must be at most 100, is ${count}; the first 100 are shown`,
  nameless: 'must have an exercise or a name',
  unknownExercise: (is: string, nearest: string) => `must be a catalogue id, is ${is}; the nearest is "${nearest}"`,
};

/** What a phase is called while it goes on. */
const phases: Record<PhaseKind, string> = {
  ready: 'Get ready',
  move: 'Move',
  hold: 'Hold',
  release: 'Release',
  rest: 'Rest',
  'switch-side': 'Switch sides',
  'switch-direction': 'Turn round',
};

const directions: Record<Direction, string> = {
  clockwise: 'clockwise',
  counterclockwise: 'counterclockwise',
  forward: 'forward',
  back: 'back',
};

const timer = {
  label: 'Exercise timer',
  start: 'Start',
  pause: 'Pause',
  resume: 'Go on',
  again: 'Once more',
  over: 'Start over',
  back: 'Back',
  next: 'Next',
  shorter: 'Shorter',
  longer: 'Longer',
  large: 'Large',
  small: 'Small',
  finished: 'Done',
  go: 'Go',
  asleep: 'The device slept. Go on where you were?',
  interrupted: (time: string) => `Go on where you were, with ${time} left?`,
  left: (time: string) => `${time} left`,
  following: (what: string) => `then ${what}`,
  last: 'last one',
  enough: 'That is enough for today',
  enoughNow: (count: string) => `${count} is enough.`,
  enoughAhead: (count: string) => `You may stop after ${count}.`,
  side: (side: Side, limb: Limb) => `${side === 'left' ? 'Left' : 'Right'} ${limb}`,
  set: (set: number, sets: number) => `set ${set} of ${sets}`,
  rep: (rep: number, reps: number, unit: string) =>
    `${{ circles: 'circle', steps: 'step' }[unit] ?? 'repetition'} ${rep} of ${reps}`,
  seconds,
  signals: 'Sound and more',
  sound: 'Sound',
  voice: 'Voice',
  vibrate: 'Vibration',
  flash: 'Flash',
  mayDarken: 'The screen may turn off.',
};

const figure = {
  play: 'Play',
  pause: 'Pause',
  previous: 'Previous step',
  next: 'Next step',
  step: (step: number, steps: number) => `Step ${step} of ${steps}`,
  more: 'View and speed',
  turnLeft: 'Turn left',
  turnRight: 'Turn right',
  speed: 'Speed',
  skin: (number: number) => `Skin tone ${number}`,
  sliders: {
    arch: 'Arch, from sunk to lifted, exaggerated',
    hip: 'Hip, from steady to giving way',
    toe: 'Your big toe, from flat to bent back',
  },
};

const card = {
  equipment: 'You need',
  position: 'Position',
  feel: 'What to feel',
  notYet: 'If it does not work yet',
  mistakes: 'Common mistakes',
  easier: 'Easier',
  harder: 'Harder',
  caution: 'Take care',
  meaning: 'Good to know',
  source: (by: string) => `After ${by}.`,
  ownDose: 'Starting dose of this library, not from the source.',
  ownFields: (names: string) => `This library’s own, not from the source: ${names}.`,
  rest: (text: string) => `${text} rest between rounds.`,
  information: 'General information, not a diagnosis.',
  unknown: 'This exercise is not in the catalogue.',
  showPicture: (host: string) => `Show the picture from ${host}`,
  showVideo: (host: string) => `Show the video from ${host}`,
  safety: 'Before you start',
  safetyLines: [
    'Stop on sharp or growing pain.',
    'Ask a professional first after a recent operation or fracture, with diabetes or numb feet, or with open wounds.',
    'See someone promptly if you cannot bear weight, if a knee locks or gives way, if a joint is hot or swollen, or if the calf is newly swollen or painful.',
    'For standing work: a dry floor and support within reach.',
    'If pain persists or is severe, or the exercises bring no relief, see a healthcare professional.',
  ],
};

const routine = {
  start: 'Start',
  goOn: (name: string) => `Go on with ${name}`,
  again: 'Start again',
  summary: (count: number, time: string) => `${many(count, 'exercise')}, about ${time}`,
  done: (done: number, count: number) => `${done} of ${count} done`,
  position: (index: number, count: number) => `Exercise ${index} of ${count}`,
  next: 'Next exercise',
  finish: 'Finish',
  stop: 'Back to the list',
  skip: 'Not today',
  finished: 'That was the routine.',
  skipped: (names: string) => `Not today: ${names}.`,
  broken: (index: number, count: number) => `You were at exercise ${index} of ${count}.`,
  markDone: (name: string) => `${name}: done`,
  details: 'How to do it',
  by: (author: string) => `By ${author}.`,
  loading: 'The routine is being loaded.',
  missing: 'There is no routine here yet.',
  leftOut: (count: number) => `${many(count, 'exercise')} left out:`,
  unreadable: 'This routine cannot be shown:',
  unknownRoutine: (is: string, known: string) => `There is no routine ${is}; there are ${known}.`,
  notFound: (status: number) => `The routine was not found at its address (HTTP ${status}).`,
  unreachable: 'The routine’s address does not answer, or does not allow this page to read it.',
  slow: 'The routine’s address did not answer in time.',
};

export const en = {
  phases,
  directions,
  timer,
  figure,
  card,
  routine,
  lang: 'en',
  exercises,
  routines,
  problems,
  fields,
  equipment,
  doseText,
  about,
};
