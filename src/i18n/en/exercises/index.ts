import type { ExerciseId } from '../../../catalogue/exercises.js';
import type { ExerciseText } from '../../locale.js';
import { ankle } from './ankle.js';
import { checks } from './checks.js';
import { foot } from './foot.js';
import { leg } from './leg.js';

/** The words of every exercise, check and explainer. Steps: one action each, in the figure's order. */
export const exercises: Record<ExerciseId, ExerciseText> = { ...foot, ...ankle, ...leg, ...checks };
