/** What one page of an origin tells the others. */
export interface LogMessage {
  /** The record that has changed. */
  readonly log: string;
  readonly isErased?: boolean;
}

const channelName = 'toe-yoga.log';

let channel: BroadcastChannel | null = null;
const listeners = new Set<(message: LogMessage) => void>();

/** Opened once something was listened for or told; a page may have none. */
const openChannel = (): BroadcastChannel | null => {
  try {
    if (!channel) {
      channel = new BroadcastChannel(channelName);
      // in Node an open one would keep the process
      (channel as { unref?(): void }).unref?.();
      channel.onmessage = ({ data }: MessageEvent<LogMessage | null>) => {
        // a script of the page's own may use the name too
        if (data) for (const listener of listeners) listener(data);
      };
    }
  } catch {
    // a frame without an origin
  }
  return channel;
};

/** Tells the origin's other pages. */
export const tellOthers = (message: LogMessage): void => {
  try {
    openChannel()?.postMessage(message);
  } catch {
    // they see it when they read the next time
  }
};

/** Calls `listener` when another page of the origin has changed a record. */
export const hearOthers = (listener: (message: LogMessage) => void): void => {
  listeners.add(listener);
  openChannel();
};
