import type { Equipment, SourceId } from '../../catalogue/exercise.js';
import type { RoutineId } from '../../catalogue/routines.js';
import type { DoseField } from '../../dose/dose.js';
import type { DoseNotes, RoutineText, SessionNeeds } from '../locale.js';
import { describeDose } from './dose.js';
import { capitalise, formatSeconds, joinParts, toSentences } from './grammar.js';

export const credits: Record<SourceId, string> = {
  'peak-endurance': 'Jennifer, Peak Endurance Performance & Physical Therapy (Madison)',
  'big-toe': 'an unnamed trainer’s blog',
  xero: 'Xero Shoes',
  lidot: 'Leslie Lidot, 7 August 2020',
  dixon: 'Sydney Dixon PT, DPT, ATC, Physiolete Therapy and Performance',
};

export const routines: Record<RoutineId, RoutineText> = {
  'toe-yoga-for-knees': {
    title: 'Toe yoga for the knees',
    intro: 'Feel how your feet load your knees, then teach your toes to move on their own.',
  },
  'free-the-big-toe': {
    title: 'Free the big toe',
    intro: 'See how far your big toes bend, loosen the foot and train the push-off.',
  },
  'five-for-back-hip-knee': {
    title: 'Five for back, hip and knee',
    intro: 'Five easy exercises for the feet, part of the author’s daily routine. Do a little more each week.',
  },
  'five-behind-the-kneecap': {
    title: 'Five around the kneecap',
    intro:
      'Five exercises from an article about pain around the kneecap, not the hollow of the knee. The article says it comes from overuse, from muscles out of balance or from a flat or high arch, and is common in runners, basketball players and cyclists.',
  },
  'hip-and-foot': {
    title: 'Hip and foot strength',
    intro:
      'Seven exercises for what lies above and below the knee. The article’s idea: the usual knee exercises miss the hip and the foot, which guide it when you walk, run, squat or take stairs. You may split them over the day.',
  },
};

const equipmentNames: Record<Equipment, string> = {
  chair: 'a sturdy chair',
  support: 'a wall or counter within reach',
  towel: 'a towel',
  pencil: 'a pencil',
  ball: 'a tennis ball or another firm ball',
  wedge: 'a wedge for each big toe, such as a rolled hand towel',
  'loop-band': 'a loop band, or a long band tied into one',
  'long-band': 'a long band',
  mat: 'a mat or a carpet',
  room: '4 metres of clear floor',
};

const doseFieldNames: Record<DoseField, string> = {
  sets: 'sets',
  reps: 'repetitions',
  unit: 'what is counted',
  hold: 'hold',
  duration: 'duration',
  rest: 'rest',
  sides: 'sides',
  directions: 'directions',
  timesPerDay: 'times a day',
  daysPerWeek: 'days a week',
  load: 'load',
};

/** "a towel and a sturdy chair" */
const nameEquipment = (equipment: readonly Equipment[]): string =>
  equipment.map(each => equipmentNames[each]).join(' and ');

/** "A towel and a sturdy chair." */
export const listEquipment = (equipment: readonly Equipment[]): string =>
  equipment.length ? `${capitalise(nameEquipment(equipment))}.` : '';

export const creditSources = (sources: readonly SourceId[]): string =>
  `After ${sources.map(id => credits[id]).join('; ')}.`;

const describeLibraryFields = ({ libraryFields, allFromLibrary }: DoseNotes): string => {
  if (!libraryFields.length) return '';
  if (allFromLibrary) return 'A gentle start that we chose: the article gives no number.';
  return `We chose the ${libraryFields.map(name => doseFieldNames[name]).join(' and the ')}; the rest is the article’s.`;
};

export const describeDoseNotes = (notes: DoseNotes): string => {
  const rest = notes.rest === null ? '' : `${formatSeconds(notes.rest)} rest between sets.`;
  return joinParts([describeLibraryFields(notes), rest], ' ');
};

export const describeUnreadableDose = (dose: string): string =>
  toSentences([dose, 'Ask your clinician: part of the dose could not be read']).join(' ');

export const describeNeeds = ({ equipment, position, dose, limb }: SessionNeeds): readonly string[] => [
  equipment.length ? `You need ${nameEquipment(equipment)}` : '',
  position,
  dose ? describeDose(dose, limb) : '',
  typeof dose?.reps === 'object' ? `You may stop after ${dose.reps[0]}.` : '',
];
