interface AudioSession {
  type: string;
}

/** The browser's audio session, where it has one: on iOS it decides whether the ring switch mutes. */
const findAudioSession = (): AudioSession | undefined => {
  try {
    return (globalThis.navigator as { audioSession?: AudioSession } | undefined)?.audioSession;
  } catch {
    return undefined;
  }
};

/** Whether sounds can be heard although the phone's ring switch is on silent. */
export const canOverrideRingSwitch = (): boolean => findAudioSession() !== undefined;

/** Has sounds heard, or not, where the ring switch is on silent; works only in a gesture. A page's own choice stays. */
export const overrideRingSwitch = (override: boolean): void => {
  const session = findAudioSession();
  const [from, to] = override ? ['auto', 'playback'] : ['playback', 'auto'];
  if (session?.type === from) session.type = to!;
};
