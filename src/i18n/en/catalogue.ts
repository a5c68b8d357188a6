import type { Equipment, SourceId } from '../../catalogue/exercise.js';
import { sourceData } from '../../catalogue/sources.js';
import type { RoutineId } from '../../catalogue/routines.js';
import type { DoseField } from '../../dose/dose.js';
import type { DoseNotes, RoutineText, SessionNeeds } from '../locale.js';
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
      'Five exercises from an article about pain around the kneecap, not the hollow of the knee. It comes from overuse, from muscles out of balance or from a flat or high arch, the article says. It is common in runners, cyclists and basketball players.',
  },
  'hip-and-foot': {
    title: 'Hip and foot strength',
    intro:
      'Seven exercises for what lies above and below the knee. The article’s idea: the usual knee exercises miss the hip and the foot, which guide it when you walk, run, squat or take stairs. You may split them over the day.',
  },
};

const titles = new Map(sourceData.map(({ id, title }) => [id, title]));

const equipmentWords: Record<Equipment, string> = {
  chair: 'a sturdy chair',
  support: 'a wall or counter within reach',
  towel: 'a towel',
  pencil: 'a pencil',
  ball: 'a tennis ball or another firm ball',
  wedge: 'two wedges or two rolled hand towels',
  'loop-band': 'a loop band or a long band tied in a loop',
  'long-band': 'a long band',
  mat: 'a mat or a carpet',
  room: 'room to walk',
};

/** With which word a position names a thing, so that it needs no naming before. */
const positionWords: Record<Equipment, string> = {
  chair: 'chair',
  support: 'counter',
  towel: 'towel',
  pencil: 'pencil',
  ball: 'ball',
  wedge: 'wedge',
  'loop-band': 'loop band',
  'long-band': 'band',
  mat: 'mat',
  room: 'feet) clear',
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

/** "a sturdy chair, a towel and a pencil" */
const nameEquipment = (equipment: readonly Equipment[]): string => {
  const names = equipment.map(each => equipmentWords[each]);
  const last = names.pop() ?? '';
  return names.length ? `${names.join(', ')} and ${last}` : last;
};

/** "A towel and a sturdy chair." */
export const listEquipment = (equipment: readonly Equipment[]): string =>
  equipment.length ? `${capitalise(nameEquipment(equipment))}.` : '';

export const creditSources = (sources: readonly SourceId[]): string =>
  `After ${sources.map(id => `${credits[id]}: “${titles.get(id)}”`).join('; ')}.`;

/** Who chose is named: on a clinic's page, "we" is the clinic. */
const describeLibraryFields = ({ libraryFields, allFromLibrary, hasOthers }: DoseNotes): string => {
  if (!libraryFields.length) return '';
  if (allFromLibrary) return 'A gentle start that Toe Yoga’s makers chose: the article gives no number.';
  const chosen = `Toe Yoga’s makers chose the ${libraryFields.map(name => doseFieldNames[name]).join(' and the ')}`;
  return hasOthers ? `${chosen}.` : `${chosen}; the rest is the article’s.`;
};

export const describeDoseNotes = (notes: DoseNotes): string => {
  const rest = notes.rest === null ? '' : `${formatSeconds(notes.rest)} rest between sets.`;
  const often = notes.isOftenUnknown ? 'How often: ask your clinician.' : '';
  return joinParts([describeLibraryFields(notes), often, rest], ' ');
};

export const describeUnreadableDose = (dose: string): string =>
  toSentences([dose, 'Ask your clinician: part of the dose could not be read']).join(' ');

export const describeNeeds = ({ equipment, position }: SessionNeeds): readonly string[] => {
  const unnamed = equipment.filter(each => !position.includes(positionWords[each]));
  return [unnamed.length ? `You need ${nameEquipment(unnamed)}` : '', position];
};
