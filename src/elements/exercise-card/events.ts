type None = Record<string, never>;

export interface ExerciseCardEvents {
  'exercise-card-start': CustomEvent<None>;
  'exercise-card-finish': CustomEvent<None>;
}

declare global {
  interface HTMLElementEventMap extends ExerciseCardEvents {}
}
