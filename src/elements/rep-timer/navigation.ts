/** Where a timer's exercise stands among others, and how to get to them. */
export interface ExerciseNavigation {
  /** To the exercise before; null at the first. */
  readonly previous: (() => void) | null;
  /** To the exercise after; null at the last. */
  readonly next: (() => void) | null;
  /** The name of the exercise after; '' or left out at the last. */
  readonly nextName?: string;
  /** "2 of 4" */
  readonly place: string;
}
