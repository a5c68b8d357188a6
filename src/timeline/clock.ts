/** The time a session runs by; injected, so that a test can hold it. */
export interface Clock {
  /** ms that only go forward; most systems stop them while the device sleeps. */
  now(): number;
  /** ms since 1970; they may jump. */
  date(): number;
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(handle: unknown): void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: handle => clearTimeout(handle as ReturnType<typeof setTimeout>),
};
