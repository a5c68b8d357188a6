import { announcer } from '../../src/browser/announcer.js';

/** Records what screen readers are told, without the pause before it, until `restore` is called. */
export const recordAnnouncements = (): { readonly messages: string[]; restore(): void } => {
  const { clock } = announcer;
  const messages: string[] = [];
  announcer.clock = {
    setTimeout: fill => {
      fill();
      messages.push(document.querySelector('[role=status]')!.textContent!);
    },
    clearTimeout: () => {},
  };
  return {
    messages,
    restore: () => {
      announcer.clock = clock;
    },
  };
};
