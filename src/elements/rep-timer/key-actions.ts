import type { PlaybackState } from '../../timeline/playback.js';
import { isWork, type Phase } from '../../timeline/phase.js';

/** What keys and buttons do with a timer. */
export interface TimerControls {
  readonly state: PlaybackState;
  readonly phase: Phase | null;
  /** ms */
  readonly remaining: number;
  readonly large: boolean;
  /** Starts, goes on or pauses. */
  toggle(): void;
  /** From the beginning. */
  restart(): void;
  pause(): void;
  next(): void;
  back(): void;
  reset(): void;
  adjust(seconds: number): void;
  enlarge(large: boolean): void;
}

/** Seconds by which a press makes a pause longer or shorter. */
export const pauseStep = 10;

/** Whether an arrow key points along the text, -1 where it points against it; null for all other keys. */
const findStep = (key: string, target: Element): 1 | -1 | null => {
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return null;
  const isRightToLeft = getComputedStyle(target).direction === 'rtl';
  return (key === 'ArrowRight') === isRightToLeft ? -1 : 1;
};

/** What a key does now; null leaves it to the browser and the page. */
export const findKeyAction = (event: KeyboardEvent, timer: TimerControls): (() => void) | null => {
  const target = event.composedPath()[0] as Element;
  const isInPause = timer.phase !== null && !isWork(timer.phase);
  const step = findStep(event.key, event.currentTarget as Element);
  if (step !== null) return () => (step > 0 ? timer.next() : timer.back());
  switch (event.key) {
    case ' ':
      // a focused button or summary is what the space bar presses
      return target.closest('button, summary') ? null : () => timer.toggle();
    case 'ArrowUp':
      return isInPause ? () => timer.adjust(pauseStep) : null;
    case 'ArrowDown':
      return isInPause ? () => timer.adjust(-pauseStep) : null;
    case 'Escape':
      // a dialog is closed by it
      return timer.state === 'running' && !timer.large ? () => timer.pause() : null;
    default:
      return null;
  }
};
