import type { PlaybackState } from '../../timeline/playback.js';
import { isWork, type Phase } from '../../timeline/phase.js';

/** What keys and buttons do with a timer. */
export interface TimerControls {
  readonly state: PlaybackState;
  readonly phase: Phase | null;
  /** ms */
  readonly remaining: number;
  readonly large: boolean;
  start(): void;
  startAt(ms: number): void;
  pause(): void;
  next(): void;
  back(): void;
  reset(): void;
  adjust(seconds: number): void;
  enlarge(large: boolean): void;
}

/** Seconds by which a press makes a pause longer or shorter. */
export const pauseStep = 10;

/** Starts or goes on; pauses what runs. */
export const toggleRunning = (timer: TimerControls): void => {
  if (timer.state === 'running') timer.pause();
  else timer.start();
};

/** What a key does now; null leaves it to the browser and the page. */
export const findKeyAction = (event: KeyboardEvent, timer: TimerControls): (() => void) | null => {
  const target = event.composedPath()[0] as Element;
  const isInPause = timer.phase !== null && !isWork(timer.phase);
  switch (event.key) {
    case ' ':
      // a focused button or summary is what the space bar presses
      return target.closest('button, summary') ? null : () => toggleRunning(timer);
    case 'ArrowRight':
      return () => timer.next();
    case 'ArrowLeft':
      return () => timer.back();
    case 'ArrowUp':
      return isInPause ? () => timer.adjust(pauseStep) : null;
    case 'ArrowDown':
      return isInPause ? () => timer.adjust(-pauseStep) : null;
    case 'Escape':
      return timer.state === 'running' ? () => timer.pause() : null;
    default:
      return null;
  }
};
