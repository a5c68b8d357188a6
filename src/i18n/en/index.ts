import type { FigureLabel, Locale } from '../locale.js';
import { credits, describeNeeds, routines } from './catalogue.js';
import { describeDose, describeSide } from './dose.js';
import { exercises } from './exercises.js';
import { formatEstimate, joinParts } from './grammar.js';
import { announcePhase, showPhase, speakPhase } from './phase-words.js';
import { describeProblem, describeProblemAt } from './problems.js';
import { card, figure, routine, timer } from './ui.js';

const labelFigure = ({ name, side, limb, step, instruction }: FigureLabel): string => {
  const sideName = side ? describeSide(side, limb) : '';
  const place = step ? figure.step(step.number, step.count) : '';
  return joinParts([name, sideName, place, instruction], '. ');
};

export const en: Locale = {
  lang: 'en',
  exercises,
  routines,
  credits,
  describeDose,
  describeSide,
  about: formatEstimate,
  describeProblem,
  describeProblemAt,
  showPhase,
  announcePhase,
  speakPhase,
  describeNeeds,
  labelFigure,
  timer,
  figure,
  card,
  routine,
};
