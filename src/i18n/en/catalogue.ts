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

const equipmentNames: Record<Equipment, string> = {
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

const doseFieldNames: Record<DoseField, string> = {
  sets: 'rounds',
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

const nameEquipment = (equipment: readonly Equipment[]): string =>
  equipment.map(each => equipmentNames[each]).join(', ');

/** "A towel, a sturdy chair." */
export const listEquipment = (equipment: readonly Equipment[]): string =>
  equipment.length ? `${capitalise(nameEquipment(equipment))}.` : '';

export const creditSources = (sources: readonly SourceId[]): string =>
  `After ${sources.map(id => credits[id]).join('; ')}.`;

const describeLibraryFields = ({ libraryFields, allFromLibrary }: DoseNotes): string => {
  if (!libraryFields.length) return '';
  if (allFromLibrary) return 'Starting dose of this library, not from the source.';
  return `This library’s own, not from the source: ${libraryFields.map(name => doseFieldNames[name]).join(', ')}.`;
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
