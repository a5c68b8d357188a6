/** s that the audio clock and the output may differ by; more than that, the browser's report is wrong. */
const maxOutputLatency = 0.5;

/** The page's one audio context: browsers allow only a few, and each has to be unlocked in a gesture. */
let context: AudioContext | undefined;

/** ms after the frame that answers a press until the device is opened: it takes long, and nothing moves meanwhile. */
const openDelay = 50;

/** ms after a press in which every browser counts a timer that the press has set as the press's own. */
const gestureTime = 400;

/** Whether a stalled context was already replaced since the last gesture. */
let replaced = false;

const open = (onStateChange: () => void): void => {
  context ??= new AudioContext();
  context.onstatechange = onStateChange;
  if (context.state !== 'running') context.resume().catch(() => {});
};

export const sharedAudio = {
  /** The context while it runs. */
  get running(): AudioContext | undefined {
    return context?.state === 'running' ? context : undefined;
  },

  /**
   * Resumes the context, or opens it once what the press has changed is painted; works only in a gesture. Throws where
   * there is no audio.
   */
  unlock(onStateChange: () => void): void {
    replaced = false;
    if (context) return open(onStateChange);
    if (!globalThis.AudioContext) throw new Error('There is no audio.');
    const openDevice = (): void => {
      try {
        open(onStateChange);
      } catch {
        // a browser that has no more devices to give: the session goes on in silence
        return;
      }
      // one that runs at once says nothing of it
      if (context?.state === 'running') onStateChange();
    };
    requestAnimationFrame(() => setTimeout(openDevice, openDelay));
    // where only the press's own timers may sound, or nothing is painted
    setTimeout(() => context?.state !== 'running' && openDevice(), gestureTime);
  },

  /**
   * Replaces a context that says it runs while its clock stands still; nothing else makes it sound again. The new one
   * may stall as well, so this is tried once a gesture.
   */
  replaceStalled(onStateChange: () => void): void {
    if (replaced) return;
    replaced = true;
    context?.close().catch(() => {});
    context = undefined;
    open(onStateChange);
  },
};

/**
 * What the audio clock read (s) for what is heard now: `currentTime` moves in jumps and is ahead of the loudspeaker.
 */
export const outputTime = (audio: BaseAudioContext): number => {
  const { currentTime } = audio;
  const { contextTime = 0, performanceTime = 0 } = (audio as AudioContext).getOutputTimestamp?.() ?? {};
  if (!performanceTime) return currentTime;
  const heard = contextTime + (performance.now() - performanceTime) / 1000;
  return Math.abs(heard - currentTime) < maxOutputLatency ? heard : currentTime;
};
