import type { FigureLabel, Locale } from '../locale.js';
import { credits, describeNeeds, routines } from './catalogue.js';
import { describeDose, describeSide } from './dose.js';
import { exercises } from './exercises/index.js';
import { formatNumber, formatTime, joinParts } from './grammar.js';
import { announceMilestone, announcePhase, showPhase, speakPhase } from './phase-words.js';
import { describeProblem, describeProblemAt } from './problems.js';
import { leave } from './leave.js';
import { record } from './record.js';
import { calendar, card, figure, routine, timer } from './ui.js';

const labelFigure = ({ name, sideName, step, instruction }: FigureLabel): string => {
  const place = step ? `Step ${step.number} of ${step.count}` : '';
  return joinParts([name, sideName, place, instruction], '. ');
};

export const en: Locale = {
  lang: 'en',
  exercises,
  routines,
  credits,
  describeDose,
  describeSide,
  formatNumber,
  formatTime,
  describeProblem,
  describeProblemAt,
  showPhase,
  announcePhase,
  announceMilestone,
  speakPhase,
  describeNeeds,
  labelFigure,
  timer,
  figure,
  card,
  routine,
  calendar,
  record,
  leave,
};
