import type { en } from './en/index.js';

/** The words of one exercise. */
export interface ExerciseText {
  readonly name: string;
  /** One sentence. */
  readonly purpose: string;
  /** How to get into position. */
  readonly position: string;
  readonly steps: readonly string[];
  /** Each step in three words at most, to be heard or read across a room. */
  readonly cues: readonly string[];
  readonly feel: string;
  readonly mistakes: readonly string[];
  readonly easier: string;
  readonly harder: string;
  /** Empty where there is nothing to be careful about. */
  readonly caution: string;
}

/** What "each" counts. */
export type Limb = 'foot' | 'leg' | 'side';

/** A language: English defines what there is to translate. */
export type Locale = typeof en;
